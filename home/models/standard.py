"""Plain pages: who we are, legal notices, rights, accessibility."""

from home.models.base import BasePage

__all__ = ["StandardPage"]


class StandardPage(BasePage):
    """A plain page of text and blocks."""

    parent_page_types = ["home.HomePage", "home.StandardPage"]
    template = "home/standard_page.html"

    class Meta:
        verbose_name = "page"

    @property
    def spot(self) -> str:
        return "ochre"
