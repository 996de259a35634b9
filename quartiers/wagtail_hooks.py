"""What the quartiers know of a place: the récits told there and the events held there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.db.models import Q
from wagtail import hooks

from home.models import EvenementPage
from media_lib.models import Place
from media_lib.permissions import User
from media_lib.shelves import Shelf
from quartiers.models import QuartierPage, RecitPage
from quartiers.writing import story_tasks, writing_urls

__all__ = ["shelves_of_a_place", "story_tasks", "writing_urls"]

ENTRIES_PER_SHELF = 6


@hooks.register("amis_shelves")
def shelves_of_a_place(subject: Any, user: User) -> Iterator[Shelf]:
    """Récits that happen there but are told elsewhere (a quartier's page lists its own), then events."""
    if not isinstance(subject, Place):
        return
    yield Shelf("Récits d'à côté", _recits(subject))
    events = EvenementPage.objects.with_listing().filter(_there("place", subject))
    coming = list(events.upcoming()[:ENTRIES_PER_SHELF])
    yield Shelf("À l'agenda", coming, "/agenda/")
    yield Shelf("C'était ici", list(events.past()[: ENTRIES_PER_SHELF - len(coming)]), "/agenda/")


def _recits(place: Place) -> list[RecitPage]:
    recits = RecitPage.objects.with_listing().filter(_there("where", place))
    for quartier in QuartierPage.objects.filter(place=place):
        recits = recits.not_child_of(quartier)
    return list(recits.order_by("-first_published_at")[:ENTRIES_PER_SHELF])


def _there(field: str, place: Place) -> Q:
    """In the place, or in a place within it."""
    return Q(**{field: place}) | Q(**{f"{field}__parent": place}) | Q(**{f"{field}__parent__parent": place})
