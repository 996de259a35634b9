"""System checks of the archive: settings under which private files would come out, or wait for ever."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core import checks
from django.core.files.storage import FileSystemStorage, storages
from django.utils.module_loading import import_string
from django_tasks_db import DatabaseBackend

__all__ = ["check_media_queue", "check_storages_apart", "check_upload_limit"]


@checks.register("media_lib")
def check_storages_apart(app_configs: Any, **kwargs: Any) -> Sequence[checks.CheckMessage]:
    """Neither storage may lie inside the other: the web server shows the public one whole."""
    private, public = storages["default"], storages["public"]
    if not (isinstance(private, FileSystemStorage) and isinstance(public, FileSystemStorage)):
        return []
    inside, outside = Path(private.location), Path(public.location)
    if inside.is_relative_to(outside) or outside.is_relative_to(inside):
        hint = f"STORAGES : « default » est {inside}, « public » est {outside}. Séparez-les."
        return [
            checks.Error(
                "Le dossier privé et le dossier public sont l'un dans l'autre.",
                hint=hint,
                id="media_lib.E001",
            )
        ]
    return []


@checks.register("media_lib")
def check_media_queue(app_configs: Any, **kwargs: Any) -> Sequence[checks.CheckMessage]:
    """Preparing a film takes minutes: it must wait for a worker, never hold a page."""
    backend: Any = settings.TASKS.get("media", {})
    path = backend.get("BACKEND", "")
    if (
        not path
        or not issubclass(import_string(path), DatabaseBackend)
        or "media" not in backend.get("QUEUES", [])
    ):
        hint = "TASKS : il faut « media », sur django_tasks_db.DatabaseBackend, avec la file « media »."
        return [checks.Error("Rien ne prépare les fichiers envoyés.", hint=hint, id="media_lib.E002")]
    return []


@checks.register("media_lib")
def check_upload_limit(app_configs: Any, **kwargs: Any) -> Sequence[checks.CheckMessage]:
    """A limit of nothing refuses every file."""
    if settings.MAX_UPLOAD_BYTES <= 0:
        hint = "MAX_UPLOAD_MB : écrivez un nombre de mégaoctets."
        return [checks.Warning("Aucun fichier ne peut être envoyé.", hint=hint, id="media_lib.W001")]
    return []
