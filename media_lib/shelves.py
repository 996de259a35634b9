"""Shelves: how an authority or quartier page lists what upper applications know, without naming them.

An application registers ``@hooks.register("amis_shelves")`` on a function of (subject, user) that yields shelves;
``subject`` is a Place, a Person, a Theme, a Fonds or a page.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from wagtail import hooks

from media_lib.permissions import User

__all__ = ["Shelf", "shelves_for"]


@dataclass(frozen=True)
class Shelf:
    """A titled list of entries: pages (``kind`` page) or piece cards (``kind`` piece)."""

    title: str
    entries: Sequence[Any]
    more_url: str = ""
    kind: str = "page"


def shelves_for(subject: Any, user: User = None) -> list[Shelf]:
    """Ask every application what it knows of a subject; empty shelves are left out."""
    found = [shelf for hook in hooks.get_hooks("amis_shelves") for shelf in hook(subject, user)]
    return [shelf for shelf in found if shelf.entries]
