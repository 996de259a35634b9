"""The project itself is an application: it owns the shell templates, the demo content and the commands."""

from django.apps import AppConfig


class AmisCmsConfig(AppConfig):
    """The house around the four feature applications."""

    name = "amis_cms"
    verbose_name = "A.M.I.S."
    default_auto_field = "django.db.models.BigAutoField"
