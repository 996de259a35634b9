"""The archive's part of the admin home: what one may start, what waits. The home page knows tasks and piles by their shape."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.urls import reverse

from media_lib.models import Access, ArchiveItem, ConsentBasis, Enquiry
from media_lib.permissions import User, is_archivist, is_editor
from media_lib.viewsets.criteria import in_state

__all__ = ["Pile", "Task", "piles", "tasks"]


@dataclass(frozen=True)
class Task:
    """One big button: what one comes to do."""

    label: str
    description: str
    url: str
    icon: str
    order: int = 100


@dataclass(frozen=True)
class Pile:
    """Something that waits, with how much of it and where to take it up."""

    title: str
    count: int
    url: str
    empty: str
    order: int = 100


def tasks(user: Any) -> list[Task]:
    """What this person may start in the archive."""
    found = []
    if user.has_perm("media_lib.add_archiveitem"):
        found.append(
            Task(
                "Ajouter un film, une photo, un son, un papier",
                "Un fichier, un titre, qui on reconnaît : rien n'est montré sans relecture.",
                reverse("archive_items:quick_add"),
                "media",
                order=40,
            )
        )
    if user.has_perm("media_lib.add_enquiry"):
        found.append(
            Task(
                "Noter une lettre pour quelqu'un",
                "Une personne à table ou au téléphone : écrivez pour elle ce qu'elle demande.",
                reverse("enquiry"),
                "mail",
                order=50,
            )
        )
    return found


def piles(user: User) -> list[Pile]:
    """What waits for this person in the archive."""
    if is_archivist(user):
        return [
            _letters(),
            _to_open(user, "documents à ouvrir"),
            _state(user, "accord"),
            _state(user, "echec"),
        ]
    return [_to_open(user, "documents à relire")] if is_editor(user) else []


def _letters() -> Pile:
    count = Enquiry.objects.filter(state=Enquiry.State.RECEIVED).count()
    url = reverse("archive_letters:index") + "?state=received"
    return Pile(
        "lettre reçue" if count < 2 else "lettres reçues", count, url, "Pas de lettre en attente.", 30
    )


def _to_open(user: User, title: str) -> Pile:
    waiting = ArchiveItem.objects.visible_to(user).filter(access=Access.PENDING, withdrawn_at=None)
    if not is_archivist(user):
        waiting = waiting.filter(consent_basis=ConsentBasis.NOT_NEEDED)
    count = waiting.count()
    return Pile(
        title if count > 1 else title.replace("documents", "document"),
        count,
        _listing(Access.PENDING),
        "Tout est relu.",
        40,
    )


WORDS = {
    "accord": ("accord à compléter", "accords à compléter", "Tous les accords sont complets.", 50),
    "echec": ("fichier à reprendre", "fichiers à reprendre", "Tous les fichiers sont prêts.", 60),
}


def _state(user: User, state: str) -> Pile:
    one, many, empty, order = WORDS[state]
    count = in_state(ArchiveItem.objects.visible_to(user), state).count()
    return Pile(one if count < 2 else many, count, _listing(state), empty, order)


def _listing(state: str) -> str:
    return f"{reverse('archive_items:list')}?{urlencode({'state': state})}"
