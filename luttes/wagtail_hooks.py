"""What the luttes know of a place: the struggles fought there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from wagtail import hooks

from luttes.models import LuttePage
from luttes.writing import campaign_tasks, writing_urls
from media_lib.models import Place
from media_lib.permissions import User
from media_lib.shelves import Shelf

__all__ = ["campaign_tasks", "luttes_of_a_place", "writing_urls"]


@hooks.register("amis_shelves")
def luttes_of_a_place(subject: Any, user: User) -> Iterator[Shelf]:
    """The live struggles of a place, those that go on first."""
    if isinstance(subject, Place):
        luttes = LuttePage.objects.with_listing().about(subject).order_by("end_edtf", "-first_published_at")
        yield Shelf("Luttes", list(luttes), "/luttes/")
