"""The sign-in form, all in French: Wagtail's own leaves one label untranslated."""

from wagtail.admin.forms.auth import LoginForm

__all__ = ["HouseLoginForm"]


class HouseLoginForm(LoginForm):
    """Name and password."""

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        self.fields["password"].label = "Mot de passe"
