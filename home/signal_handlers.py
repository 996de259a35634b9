"""Who is told when a page goes live. Signals only wire: the words are in ``home.notices``."""

from typing import Any

from django.dispatch import receiver
from wagtail.signals import page_published

from home import notices
from home.models import BasePage

__all__ = ["tell_after_publication"]


@receiver(page_published)
def tell_after_publication(sender: type, instance: Any, **kwargs: Any) -> None:
    """Tell archivists of pieces left out, and editors of pages published without review."""
    if not isinstance(instance, BasePage):
        return
    notices.tell_of_withheld(instance)
    notices.tell_of_direct_publication(instance, kwargs.get("revision"))
