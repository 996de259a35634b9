"""The named acts: the only way to change who may see a piece. Each is confirmed on screen, locked, and logged."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from django.db import transaction
from wagtail.log_actions import log

from media_lib import public_copies
from media_lib.models import Access, ArchiveItem, Consent, ConsentBasis, Decision
from media_lib.models.rights import visible_window
from media_lib.permissions import Member, User, is_archivist, is_editor, is_member

if TYPE_CHECKING:
    from django.contrib.auth.models import User as Account

__all__ = [
    "ACTS",
    "Act",
    "ActRefused",
    "acts_for",
    "lock",
    "perform",
    "record_decision",
    "set_basis",
    "settle",
]


class ActRefused(Exception):
    """The act cannot be done; ``str()`` says why and what to do."""


@dataclass(frozen=True)
class Act:
    """One act: its words on screen, who may do it, and what it does to a locked piece."""

    slug: str
    label: str
    effect: str
    done: str
    may: Callable[[Member, ArchiveItem], bool]
    apply: Callable[[ArchiveItem, Member, dict[str, Any]], str | None]
    fields: tuple[str, ...] = ()
    is_grave: bool = False


AWAITS_APPROVAL = "Ce document est à protéger : une deuxième personne doit maintenant l'approuver. Rien n'est encore montré."


# --- What each act does -------------------------------------------------------------------------------------------------
def _open(item: ArchiveItem, user: Member, data: dict[str, Any]) -> str | None:
    _check_openable(item)
    if not _is_approved_twice(item, user):
        return AWAITS_APPROVAL
    item.access = Access.PUBLIC
    return None


def _is_approved_twice(item: ArchiveItem, user: Member) -> bool:
    """A protected piece is shown, to anybody at all, once a second person agrees; the first act only proposes."""
    if not item.sensitive or item.approved_by_id is not None:
        return True
    if item.opening_proposed_by_id in (None, user.pk):
        item.opening_proposed_by_id = user.pk
        return False
    item.approved_by_id = user.pk
    return True


def _check_openable(item: ArchiveItem) -> None:
    if item.withdrawn_at:
        raise ActRefused("Ce document a été retiré. Seul un nouvel accord, daté, permet de le rouvrir.")
    if not item.credit_line:
        raise ActRefused("Écrivez d'abord la mention à mettre sous l'image (par exemple « © A.M.I.S. »).")
    window = visible_window(
        access=Access.PUBLIC,
        basis=item.consent_basis,
        embargo_until=item.embargo_until,
        consents=item.consents.all(),
        is_decided=hasattr(item, "decision"),
        is_withdrawn=False,
    )
    if window is None:
        raise ActRefused(
            "On ne peut pas ouvrir ce document : l'accord des personnes n'est pas enregistré, ou l'une d'elles a refusé. "
            "Complétez « Qui reconnaît-on ? » et les accords."
        )


def _set_access(access: Access) -> Callable[[ArchiveItem, Member, dict[str, Any]], str | None]:
    def apply(item: ArchiveItem, user: Member, data: dict[str, Any]) -> str | None:
        if access == Access.CLOSED:
            item.access, item.approved_by, item.opening_proposed_by = access, None, None
            return None
        if item.withdrawn_at:
            raise ActRefused("Ce document a été retiré. Seul un nouvel accord, daté, permet de le rouvrir.")
        if not _is_approved_twice(item, user):
            return AWAITS_APPROVAL
        item.access, item.opening_proposed_by = access, None
        return None

    return apply


def _embargo(item: ArchiveItem, user: Member, data: dict[str, Any]) -> None:
    until: datetime.date | None = data.get("embargo_until")
    item.embargo_until = until


def _unprotect(item: ArchiveItem, user: Member, data: dict[str, Any]) -> None:
    item.sensitive = False
    item.approved_by = None
    item.opening_proposed_by = None


# --- Who may ------------------------------------------------------------------------------------------------------------
def _may_open(user: Member, item: ArchiveItem) -> bool:
    return is_archivist(user) or (is_editor(user) and item.consent_basis == ConsentBasis.NOT_NEEDED)


def _archivist(user: Member, item: ArchiveItem) -> bool:
    return is_archivist(user)


def _member(user: Member, item: ArchiveItem) -> bool:
    return is_member(user) and item.is_visible_to(user)


ACTS: dict[str, Act] = {
    act.slug: act
    for act in (
        Act(
            "ouvrir",
            "Ouvrir à tout le monde",
            "Le document se verra sur le site, dans les listes, la recherche et les pages qui le citent.",
            "Le document est ouvert.",
            _may_open,
            _open,
        ),
        Act(
            "reserver-aux-membres",
            "Réserver aux membres",
            "Seules les personnes connectées le verront. Il disparaît tout de suite du site public.",
            "Le document est réservé aux membres.",
            _archivist,
            _set_access(Access.MEMBERS),
        ),
        Act(
            "sur-demande",
            "Montrer sur demande",
            "La présentation se lit sur le site, sans image ; on nous écrit pour voir le document. "
            "Relisez-la : aucun nom de personne privée ne doit y rester.",
            "La présentation est publiée, le document se consulte sur demande.",
            _archivist,
            _set_access(Access.ON_REQUEST),
        ),
        Act(
            "fermer",
            "Fermer",
            "Le document disparaît tout de suite du site et des pages qui le montrent. Seul·es les archivistes le voient.",
            "Le document est fermé.",
            _archivist,
            _set_access(Access.CLOSED),
            is_grave=True,
        ),
        Act(
            "mettre-a-l-abri",
            "Mettre à l'abri",
            "Le document est fermé tout de suite, pour tout le monde sauf les archivistes, qui seront averti·es. "
            "Faites-le sans hésiter si quelqu'un vous le demande.",
            "Le document est à l'abri. Les archivistes en sont averti·es.",
            _member,
            _set_access(Access.CLOSED),
            is_grave=True,
        ),
        Act(
            "mettre-sous-embargo",
            "Mettre sous embargo",
            "Jusqu'à ce jour-là (à 0 h, heure de Paris), le document ne se voit pas. Sans date : l'embargo est levé.",
            "L'embargo est enregistré.",
            _archivist,
            _embargo,
            fields=("embargo_until",),
        ),
        Act(
            "lever-la-protection",
            "Ne plus protéger",
            "Le document ne sera plus précédé d'un avertissement et se verra dans les listes.",
            "La protection est levée.",
            _archivist,
            _unprotect,
        ),
    )
}


def acts_for(item: ArchiveItem, user: User) -> list[Act]:
    """The acts this user may do on this piece now."""
    return [act for act in ACTS.values() if user and act.may(user, item) and not _is_pointless(act, item)]


def _is_pointless(act: Act, item: ArchiveItem) -> bool:
    same = {
        "ouvrir": Access.PUBLIC,
        "reserver-aux-membres": Access.MEMBERS,
        "sur-demande": Access.ON_REQUEST,
        "fermer": Access.CLOSED,
        "mettre-a-l-abri": Access.CLOSED,
    }
    awaits_approval = act.slug == "ouvrir" and item.sensitive and item.approved_by_id is None
    if act.slug == "lever-la-protection":
        return not item.sensitive
    return same.get(act.slug) == item.access and not awaits_approval


WRITTEN = [
    "access",
    "consent_basis",
    "has_children",
    "embargo_until",
    "withdrawn_at",
    "closed_note",
    "approved_by",
    "opening_proposed_by",
    "sensitive",
]


def perform(act: Act, item: ArchiveItem, user: User, **data: Any) -> str:
    """Do an act on a piece and return the sentence that says what happened.

    Raises ActRefused when the act cannot be done or this user may not do it.
    """
    with transaction.atomic():
        locked = lock(item)
        # Asked of the piece as it is now, not as it was when the screen was shown.
        if user is None or not act.may(user, locked):
            raise ActRefused("Vous ne pouvez pas faire cela sur ce document.")
        sentence = act.apply(locked, user, data)
        settle(locked)
        log(locked, f"media_lib.{act.slug}", user=user, data={"reason": data.get("reason", "")})
    item.refresh_from_db()
    return sentence or act.done


def set_basis(item: ArchiveItem, user: User, basis: str, *, has_children: bool = False) -> None:
    """Record the answer to « Qui reconnaît-on ? ». It opens nothing; on an open piece only archivists may change it."""
    with transaction.atomic():
        locked = lock(item)
        if not _may_answer(locked, user):
            raise ActRefused("Ce document est déjà traité : demandez à un·e archiviste.")
        locked.consent_basis, locked.has_children = basis, has_children
        if basis == ConsentBasis.RECORDED and not locked.consents.exists():
            Consent.objects.create(item=locked, recorded_by=cast("Account", user))
        settle(locked)
        log(locked, "media_lib.basis", user=user, data={"basis": basis})
    item.refresh_from_db()


def _may_answer(item: ArchiveItem, user: User) -> bool:
    """Archivists always; members while the piece waits and nobody else has written down what people said of it."""
    if is_archivist(user):
        return True
    is_waiting = item.access == Access.PENDING and item.withdrawn_at is None
    others = item.consents.exclude(recorded_by=cast("Account", user)) if is_member(user) else None
    return others is not None and is_waiting and not others.exists() and not hasattr(item, "decision")


def record_decision(item: ArchiveItem, user: User, decision: Decision) -> None:
    """Store a reasoned decision and make it the basis.

    Raises ActRefused when this user is not an archivist.
    """
    if not is_archivist(user):
        raise ActRefused("Seul·es les archivistes enregistrent une décision motivée.")
    with transaction.atomic():
        locked = lock(item)
        Decision.objects.filter(item=locked).delete()
        decision.item = locked
        decision.save()
        locked.consent_basis = ConsentBasis.DECIDED
        settle(locked)
        log(locked, "media_lib.decision", user=user, data={"reason": decision.reason})
    item.refresh_from_db()


def lock(item: ArchiveItem) -> ArchiveItem:
    """The piece, fresh and locked until the transaction ends."""
    return ArchiveItem.objects.select_for_update().get(pk=item.pk)


def settle(item: ArchiveItem) -> None:
    """Write what an act changed, recompute the window, and make the public copies agree before the act returns."""
    item.save(update_fields=WRITTEN)
    item.refresh_window()
    public_copies.refresh(item)
