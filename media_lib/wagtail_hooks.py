"""The archive in the admin: its menu, its choosers, its history in words, its part of the home page."""

from __future__ import annotations

from typing import Any

from django.db import models
from django.http import HttpRequest
from django.templatetags.static import static
from django.utils.html import format_html
from wagtail import hooks
from wagtail.admin.forms.models import register_form_field_override

from media_lib import admin_home, choosers
from media_lib.acts import ACTS
from media_lib.viewsets.menu import ArchiveGroup
from media_lib.widgets import DayInput, MomentInput

__all__ = ["archive_piles", "archive_tasks", "register_archive", "register_choosers"]

DONE = {
    "media_lib.basis": ("Qui reconnaît-on ?", "A répondu à « Qui reconnaît-on ? »"),
    "media_lib.decision": ("Décision motivée", "A enregistré une décision motivée"),
    "media_lib.accord": ("Accord", "A enregistré un accord"),
    "media_lib.retirer": ("Retirer", "A retiré le document"),
    "media_lib.nouvel-accord": ("Nouvel accord", "A enregistré un nouvel accord"),
    "media_lib.fichier-retire": ("Retirer un fichier", "A retiré un fichier"),
    "media_lib.sous-titres": ("Sous-titres", "A changé les sous-titres"),
}


@hooks.register("register_admin_viewset")
def register_choosers() -> list[object]:
    """The windows in which pieces, passages and authority records are chosen."""
    return [
        choosers.place_chooser,
        choosers.person_chooser,
        choosers.theme_chooser,
        choosers.fonds_chooser,
        choosers.item_chooser,
        choosers.passage_chooser,
    ]


@hooks.register("register_admin_viewset")
def register_archive() -> ArchiveGroup:
    """The menu « Archives »."""
    return ArchiveGroup()


@hooks.register("register_log_actions")
def name_the_acts(actions: Any) -> None:
    """The history says what was done in the words of the screens."""
    for act in ACTS.values():
        actions.register_action(f"media_lib.{act.slug}", act.label, f"A fait : « {act.label} »")
    for name, (label, message) in DONE.items():
        actions.register_action(name, label, message)


@hooks.register("insert_global_admin_js")
def admin_js() -> str:
    """The date box says back what it understood."""
    return format_html('<script type="module" src="{}"></script>', static("amis_cms/build/admin.js"))


@hooks.register("amis_home_tasks")
def archive_tasks(request: HttpRequest) -> list[admin_home.Task]:
    """Adding a document; writing a letter down for someone."""
    return admin_home.tasks(request.user)


@hooks.register("amis_home_piles")
def archive_piles(request: HttpRequest) -> list[admin_home.Pile]:
    """Letters, documents to open, agreements to complete, files that failed."""
    return admin_home.piles(request.user)


# Every form of the admin, ours and Wagtail's.
register_form_field_override(models.DateField, override={"widget": DayInput})
register_form_field_override(models.DateTimeField, override={"widget": MomentInput})
