"""The archive: pieces, files, rights, vocabularies, processing."""

from importlib import import_module

from django.apps import AppConfig


class MediaLibConfig(AppConfig):
    """Registers the checks and wires the signals once every model is known."""

    name = "media_lib"
    verbose_name = "Archives"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        for module in ("checks", "signal_handlers"):
            import_module(f"media_lib.{module}")
