"""Withdrawal: one act, its effect shown before, a receipt in plain French after. Only a new, dated consent reopens."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils import timezone
from wagtail.log_actions import log
from wagtail.models import Page

from media_lib.acts import ActRefused, lock, settle
from media_lib.models import Access, ArchiveItem, Consent, Passage, Person, Withdrawal
from media_lib.models.rights import receipt_number
from media_lib.models.usage import page_ids
from media_lib.numbering import take_turns
from media_lib.permissions import Member, is_archivist

if TYPE_CHECKING:
    from django.contrib.auth.models import User as Account

__all__ = ["Effect", "effect_of", "lift", "receipt_lines", "withdraw"]


@dataclass(frozen=True)
class Effect:
    """What a withdrawal will close."""

    items: list[ArchiveItem]
    passages: list[Passage]
    pages: list[Page]
    recits: list[Page] = field(default_factory=list)

    @property
    def is_empty(self) -> bool:
        return not (self.items or self.recits)


def items_of(person: Person) -> QuerySet[ArchiveItem]:
    """Every piece in whose credits or consents a person stands."""
    return ArchiveItem.objects.crediting(person)


def effect_of(subject: ArchiveItem | Person) -> Effect:
    """What withdrawing a piece or a person closes; nothing is changed."""
    items = [subject] if isinstance(subject, ArchiveItem) else list(items_of(subject))
    pages: dict[int, Page] = {page.pk: page for item in items for page in item.pages_showing().specific()}
    own = [] if isinstance(subject, ArchiveItem) else list(_pages_naming(subject))
    return Effect(
        items=items,
        passages=list(Passage.objects.filter(file__item__in=items).select_related("file__item")),
        pages=list(pages.values()),
        recits=own,
    )


def _pages_naming(person: Person) -> Iterable[Page]:
    return Page.objects.filter(pk__in=page_ids(person)).live().specific()


def withdraw(
    *,
    user: Member,
    item: ArchiveItem | None = None,
    person: Person | None = None,
    asked_by: str = "",
    public_reason: str = "",
    note: str = "",
    start_ms: int | None = None,
    end_ms: int | None = None,
) -> Withdrawal:
    """Close a piece, or every piece, passage, credit and récit of a person, before returning.

    Raises ActRefused when this user is not an archivist.
    """
    if not is_archivist(user):
        raise ActRefused(
            "Seul·es les archivistes enregistrent un retrait. Vous pouvez « mettre à l'abri » tout de suite."
        )
    if (item is None) == (person is None):
        raise ValueError("A withdrawal is about one piece or about one person.")
    with transaction.atomic():
        record = Withdrawal.objects.create(
            item=item,
            person=person,
            asked_by=asked_by,
            public_reason=public_reason,
            note=note,
            start_ms=start_ms,
            end_ms=end_ms,
            recorded_by=cast("Account", user),
            number=_next_number(),
        )
        # Found inside the transaction: a piece credited to her a moment ago closes too.
        subjects = [item] if item else list(items_of(person)) if person else []
        if person:
            person.withdraw()
            Consent.objects.filter(person=person).update(state=Consent.State.WITHDRAWN)
            for page in _pages_naming(person):
                # Saved again as it is: its words leave the search with it.
                page.save(clean=False)
        for piece in subjects:
            _close(piece, record, user)
    return record


def _close(piece: ArchiveItem, record: Withdrawal, user: Member) -> None:
    locked = lock(piece)
    locked.withdrawn_at = locked.withdrawn_at or record.created_at
    locked.access, locked.approved_by, locked.opening_proposed_by = Access.CLOSED, None, None
    locked.closed_note = record.public_reason
    settle(locked)
    log(locked, "media_lib.retirer", user=user, data={"number": record.number})
    piece.refresh_from_db()


def _next_number() -> str:
    take_turns()
    year = timezone.localdate().year
    last = Withdrawal.objects.filter(number__startswith=f"{year}-").order_by("-number").first()
    return receipt_number(year, int(last.number.split("-")[1]) + 1 if last else 1)


def lift(record: Withdrawal, consent: Consent, user: Member) -> None:
    """Answer a withdrawal with a new, dated consent: the piece may then be opened again by hand.

    Raises ActRefused unless the consent was given after the withdrawal, for the same piece, and says yes.
    """
    if not is_archivist(user):
        raise ActRefused("Seul·es les archivistes enregistrent un nouvel accord.")
    if consent.state != Consent.State.GRANTED or consent.created_at <= record.created_at:
        raise ActRefused("Il faut un accord donné après le retrait.")
    if not _answers(consent, record):
        raise ActRefused("Cet accord parle d'un autre document ou d'une autre personne que le retrait.")
    with transaction.atomic():
        record.lifted_by = consent
        record.save(update_fields=["lifted_by"])
        if record.person and not record.person.withdrawals.filter(lifted_by=None).exists():
            _welcome_back(record.person, consent)
        locked = lock(consent.item)
        _supersede(consent, record)
        if not standing_withdrawals(locked).exists():
            locked.withdrawn_at, locked.closed_note, locked.access = None, "", Access.PENDING
        settle(locked)
        log(locked, "media_lib.nouvel-accord", user=user, data={"number": record.number})


def _welcome_back(person: Person, consent: Consent) -> None:
    """She may be shown again; her name only if she said so."""
    person.withdrawn_at = None
    person.is_public = person.is_public and consent.for_name
    person.save(update_fields=["withdrawn_at", "is_public"])


def _answers(consent: Consent, record: Withdrawal) -> bool:
    if record.item_id:
        return consent.item_id == record.item_id
    return consent.person_id == record.person_id


def _supersede(consent: Consent, record: Withdrawal) -> None:
    """What this person had withdrawn of this piece no longer speaks for her: the new agreement does."""
    if record.person_id is None:
        return
    old = Consent.objects.filter(
        item=consent.item, person=record.person_id, state=Consent.State.WITHDRAWN
    ).exclude(pk=consent.pk)
    Withdrawal.objects.filter(lifted_by__in=old).update(lifted_by=consent)
    old.delete()


def standing_withdrawals(item: ArchiveItem) -> QuerySet[Withdrawal]:
    """Withdrawals that still close a piece: its own, and those of people in its credits or agreements."""
    people = Person.objects.filter(Q(credits__item=item) | Q(consents__item=item))
    closing = Q(item=item) | Q(item=None, person__in=people)
    return Withdrawal.objects.filter(closing, lifted_by=None)


def receipt_lines(record: Withdrawal, effect: Effect) -> list[str]:
    """What happened, in plain French, truthfully."""
    day = timezone.localtime(record.created_at)
    closed = [f"« {item.title} » ({item.reference_code})" for item in effect.items if item.withdrawn_at]
    silent = [f"« {page.title} »" for page in effect.recits if not getattr(page, "are_words_given", True)]
    return [
        f"Retrait n° {record.number}, enregistré le {day:%d/%m/%Y} à {day:%H h %M}.",
        f"Depuis cette minute, ne sont plus montrés sur le site : {', '.join(closed) or 'aucun document'}.",
        *([f"Les mots de ces récits ne se lisent plus : {', '.join(silent)}."] if silent else []),
        "Les extraits, les légendes, les sous-titres et les paroles citées ont disparu en même temps, partout sur le site.",
        "Les moteurs de recherche peuvent encore afficher une trace pendant quelques jours, le temps de repasser.",
        "Ce que d'autres ont déjà copié, enregistré ou imprimé n'est plus entre nos mains : dites-nous où vous le voyez, "
        "nous écrirons pour vous.",
        "L'original reste dans l'armoire de l'association, fermé. Il ne sera rouvert que si vous donnez un nouvel accord.",
        "Pour toute question, appelez l'association ou passez la voir, avec ce numéro.",
    ]
