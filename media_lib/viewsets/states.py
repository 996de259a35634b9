"""Where a piece stands, in the words of the team's screens."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass

from django.utils import timezone

from media_lib.acts import Act, acts_for
from media_lib.dates import format_french
from media_lib.models import Access, ArchiveItem, Consent, ConsentBasis, ItemFile, Original
from media_lib.permissions import User, is_archivist

__all__ = ["FileState", "ItemSummary", "file_state", "state_words", "summary_of", "tags_of", "thumbnail_url"]

AGREED = (Consent.State.GRANTED,)
REFUSED = (Consent.State.REFUSED, Consent.State.WITHDRAWN)
TEAM = "La personne qui l'a ajouté, les éditrices et éditeurs, les archivistes."
ARCHIVISTS_ONLY = "Seul·es les archivistes."


@dataclass(frozen=True)
class ItemSummary:
    """What the top of a piece's page says: state, who sees it, what it waits for, what may be done."""

    words: str
    is_seen: bool
    who: str
    waits_for: list[str]
    tags: list[str]
    dates: list[str]
    acts: list[Act]
    basis: str
    may_answer: bool
    is_archivist: bool


@dataclass(frozen=True)
class FileState:
    """Where the preparation of one file stands."""

    code: str
    words: str
    progress: int = 0

    @property
    def is_busy(self) -> bool:
        """Whether the worker has it or will take it."""
        return self.code in (Original.State.WAITING, Original.State.RUNNING)

    @property
    def is_failed(self) -> bool:
        """Whether someone must act."""
        return self.code == Original.State.FAILED


def state_words(item: ArchiveItem) -> str:
    """The state in a few words: « Ouvert à tout le monde »."""
    if item.withdrawn_at:
        return "Retiré"
    if item.access == Access.PUBLIC and not item.is_cleared:
        return "Ouvert, mais pas visible"
    return str(item.get_access_display())


def tags_of(item: ArchiveItem) -> list[str]:
    """What one should notice in a listing (files and consents prefetched)."""
    states = {file.original.state for file in item.loaded_files}
    tags = {
        "accord à compléter": _is_to_be_shown(item) and not _has_basis(item),
        "à protéger": item.sensitive,
        "sans date": not item.date_edtf,
        "non numérisé": not item.is_digitised,
        "en préparation": bool(states & {Original.State.WAITING, Original.State.RUNNING}),
        "échec": Original.State.FAILED in states,
    }
    return [tag for tag, is_true in tags.items() if is_true]


def file_state(file: ItemFile) -> FileState:
    """The preparation of a file, in words."""
    original = file.original
    words = {
        Original.State.WAITING: "En attente de préparation",
        Original.State.RUNNING: f"En préparation : {original.progress} %",
        Original.State.READY: "Prêt",
        Original.State.FAILED: f"Échec : {original.failure}",
    }
    return FileState(original.state, words[original.state], original.progress)


def thumbnail_url(item: ArchiveItem) -> str:
    """The protected address of the lightest picture of a piece, or nothing."""
    pictures = [copy for copy in item.lead_images() if copy.mime != "image/avif"]
    return pictures[0].content.url if pictures else ""


def summary_of(item: ArchiveItem, user: User) -> ItemSummary:
    """All that the top of a piece's page says to this person."""
    archivist = is_archivist(user)
    return ItemSummary(
        words=state_words(item),
        is_seen=item.is_cleared,
        who=_who_sees(item),
        waits_for=list(_waits_for(item)),
        tags=tags_of(item),
        dates=list(_dates(item)),
        acts=acts_for(item, user),
        basis=str(item.get_consent_basis_display()),
        may_answer=archivist or item.access == Access.PENDING,
        is_archivist=archivist,
    )


def _is_to_be_shown(item: ArchiveItem) -> bool:
    return item.withdrawn_at is None and item.access not in (Access.CLOSED, Access.ON_REQUEST)


def _has_basis(item: ArchiveItem) -> bool:
    consents = list(item.consents.all())
    if any(consent.state in REFUSED for consent in consents) or item.consent_basis == ConsentBasis.UNKNOWN:
        return False
    if item.consent_basis != ConsentBasis.RECORDED:
        return True
    return bool(consents) and all(consent.state in AGREED and consent.on_site for consent in consents)


def _who_sees(item: ArchiveItem) -> str:
    if item.withdrawn_at or item.access == Access.CLOSED:
        return ARCHIVISTS_ONLY
    if item.is_cleared:
        return "Tout le monde."
    if item.access == Access.ON_REQUEST:
        return "Tout le monde lit la présentation, sans image. On nous écrit pour voir le document."
    if item.access == Access.MEMBERS and item.visible_from and item.visible_from <= timezone.now():
        return "Les personnes connectées."
    return TEAM


def _waits_for(item: ArchiveItem) -> Iterator[str]:
    """Why a piece meant to be seen is not, or why it cannot be opened yet."""
    if item.withdrawn_at:
        yield "Quelqu'un l'a demandé. Seul un nouvel accord, daté, permet de le rouvrir."
        return
    if item.is_cleared:
        return
    if any(consent.state in REFUSED for consent in item.consents.all()):
        yield "Une personne a refusé ou retiré son accord."
    elif not _has_basis(item):
        yield "On ne sait pas encore si les personnes sont d'accord : complétez « Qui reconnaît-on ? » et les accords."
    if not item.credit_line:
        yield "Il manque la mention à mettre sous l'image (par exemple « © A.M.I.S. »)."
    if item.sensitive and item.approved_by_id is None:
        yield _second_approval(item)
    if item.embargo_until and item.embargo_until > timezone.localdate():
        yield f"Il est sous embargo jusqu'au {format_french(item.embargo_until.isoformat())}."


def _second_approval(item: ArchiveItem) -> str:
    if item.opening_proposed_by is None:
        return "Il est « à protéger » : deux personnes doivent être d'accord pour l'ouvrir."
    name = item.opening_proposed_by.get_full_name() or item.opening_proposed_by.get_username()
    return f"Il est « à protéger » : {name} propose de l'ouvrir, une deuxième personne doit l'approuver."


def _dates(item: ArchiveItem) -> Iterator[str]:
    if item.visible_from and item.visible_from > timezone.now():
        yield f"Se verra à partir du {_day(item.visible_from)}."
    if item.visible_until:
        yield f"Se verra jusqu'au {_day(item.visible_until - datetime.timedelta(seconds=1))} inclus."


def _day(moment: datetime.datetime) -> str:
    return format_french(timezone.localdate(moment).isoformat())
