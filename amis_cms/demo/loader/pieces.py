"""The archive pieces of the demonstration: notices, files made by code, captions, rights, passages."""

from __future__ import annotations

import datetime
import uuid
from collections.abc import Callable

from django.contrib.auth.models import User
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import transaction
from django.utils import timezone

from amis_cms.demo.content import item as words
from amis_cms.demo.content.items import ITEMS
from amis_cms.demo.content.passages import PASSAGES
from amis_cms.demo.films import FILMS, render_film
from amis_cms.demo.loader.accounts import Team
from amis_cms.demo.loader.vocabulary import edtf
from amis_cms.demo.papers import render_paper
from amis_cms.demo.scenes import SCENES, render_scene
from amis_cms.demo.sounds import render_sound
from media_lib import acts, intake, withdrawals
from media_lib.models import (
    Access,
    ArchiveItem,
    Consent,
    Credit,
    Decision,
    Fonds,
    ItemFile,
    Passage,
    Person,
    Place,
    TextTrack,
    Theme,
)

__all__ = ["find_passage", "find_piece", "load_passages", "load_piece", "missing_pieces"]

NAMESPACE = uuid.UUID("6f1f7a52-5c0e-4c3e-9a53-0d6a0f6f2b11")
"""A piece of the demonstration is found again by an identifier made from its slug."""


def identifier(slug: str) -> uuid.UUID:
    """The identifier of a piece of the demonstration."""
    return uuid.uuid5(NAMESPACE, slug)


def find_piece(slug: str) -> ArchiveItem:
    """The piece with this slug."""
    return ArchiveItem.objects.get(uuid=identifier(slug))


def missing_pieces() -> list[words.Item]:
    """What is not loaded yet, wholes before their parts."""
    present = set(ArchiveItem.objects.values_list("uuid", flat=True))
    missing = [item for item in ITEMS.values() if identifier(item.slug) not in present]
    # Films take longest: first, so that both cores are busy to the end.
    return sorted(missing, key=lambda item: (bool(item.part_of), not item.film))


def load_piece(piece: words.Item, team: Team) -> ItemFile | None:
    """Create a piece with its file; its rights come last, through the acts. Return the file to prepare."""
    upload = _made_file(piece)
    with transaction.atomic():
        item = _notice(piece, team)
        file = intake.receive(item, upload, team.membre) if upload else None
        if file:
            _describe_file(piece, file)
        _rights(piece, item, team)
    return file


def _notice(piece: words.Item, team: Team) -> ArchiveItem:
    item = ArchiveItem(
        uuid=identifier(piece.slug),
        title=piece.title,
        original_title=piece.original_title,
        description=piece.description,
        kind=piece.kind,
        date_edtf=edtf(piece.date),
        languages=piece.languages,
        fonds=Fonds.objects.get(slug=piece.fonds),
        part_of=find_piece(piece.part_of) if piece.part_of else None,
        part_start_s=piece.part_start_s,
        part_end_s=piece.part_end_s,
        carrier=piece.carrier,
        condition=piece.condition,
        carrier_label=piece.carrier_label,
        digitised_by=piece.digitised_by,
        shelf=piece.shelf,
        rights_holder=piece.rights_holder,
        licence=piece.licence,
        credit_line=piece.credit_line,
        sensitive=piece.sensitive,
        content_notice=piece.content_notice,
        internal_note=piece.internal_note,
        created_by=team.membre,
    )
    item.full_clean(exclude=["reference_code"])
    item.save()
    item.places.set(Place.objects.filter(slug__in=piece.places))
    item.themes.set(Theme.objects.filter(slug__in=piece.themes))
    item.credits.set([Credit(person=Person.objects.get(slug=c.person), role=c.role) for c in piece.credits])
    item.save()
    return item


def _made_file(piece: words.Item) -> SimpleUploadedFile | None:
    makers: list[tuple[str, str, Callable[[str], bytes]]] = [
        (piece.scene, "jpg", render_scene),
        (piece.film, "mp4", render_film),
        (piece.sound, "m4a", render_sound),
        (piece.paper, "pdf", render_paper),
    ]
    for slug, extension, render in makers:
        if slug:
            return SimpleUploadedFile(f"{slug}.{extension}", render(slug))
    return None


def _describe_file(piece: words.Item, file: ItemFile) -> None:
    if piece.film:
        film = FILMS[piece.film]
        tracks = [
            ("fr", "Français", "captions", film.captions_vtt),
            ("ar", "العربية", "subtitles", film.captions_ar_vtt),
        ]
        for language, label, kind, content in tracks:
            if content:
                TextTrack.objects.create(
                    file=file, language=language, label=label, kind=kind, content=content
                )
    if file.photo and piece.scene:
        x, y = SCENES[piece.scene].focal
        photo = file.photo
        photo.focal_point_x, photo.focal_point_y = round(x * photo.width), round(y * photo.height)
        photo.focal_point_width = photo.focal_point_height = 1
        photo.description = SCENES[piece.scene].alt_fr
        photo.save()


# --- Rights: through the acts, as an archivist would -------------------------------------------------------------------
def _rights(piece: words.Item, item: ArchiveItem, team: Team) -> None:
    for consent in piece.consents:
        _consent(consent, item, team)
    acts.set_basis(item, team.archiviste, piece.consent_basis, has_children=piece.has_children)
    if piece.decision:
        acts.record_decision(item, team.archiviste, _decision(piece.decision))
    if piece.embargo_in is not None:
        acts.perform(
            acts.ACTS["mettre-sous-embargo"], item, team.archiviste, embargo_until=_day(piece.embargo_in)
        )
    _access(piece, item, team)
    if piece.withdrawn:
        withdrawals.withdraw(user=team.archiviste, item=item, public_reason=piece.withdrawn_reason)


def _access(piece: words.Item, item: ArchiveItem, team: Team) -> None:
    acting = {
        Access.MEMBERS: "reserver-aux-membres",
        Access.ON_REQUEST: "sur-demande",
        Access.CLOSED: "fermer",
    }
    for person in (team.archiviste, team.admin) if piece.sensitive else (team.archiviste,):
        if piece.access == Access.PUBLIC:
            _open(item, person)
        elif piece.access in acting:
            acts.perform(acts.ACTS[acting[Access(piece.access)]], item, person)


def _open(item: ArchiveItem, person: User) -> None:
    try:
        acts.perform(acts.ACTS["ouvrir"], item, person)
    except acts.ActRefused:
        # A piece whose consent has since ended or been refused: it was open once, and the window now keeps it shut.
        with transaction.atomic():
            locked = acts.lock(item)
            locked.access = Access.PUBLIC
            acts.settle(locked)


def _consent(consent: words.Consent, item: ArchiveItem, team: Team) -> None:
    Consent.objects.create(
        item=item,
        person=Person.objects.get(slug=consent.person) if consent.person else None,
        name=consent.name,
        given_by=consent.given_by,
        state=consent.state,
        means=consent.means,
        valid_from=_day(consent.from_in),
        valid_until=_day(consent.until_in),
        start_ms=consent.start_ms,
        end_ms=consent.end_ms,
        recorded_by=team.archiviste,
        **{f"for_{name}": name in consent.covers for name in ("image", "voice", "name", "story")},
        **{f"on_{name}": name in consent.uses for name in words.EVERYWHERE},
    )


def _decision(decision: words.Decision) -> Decision:
    return Decision(
        reason=decision.reason,
        search_made=decision.search_made,
        first_decider=decision.first_decider,
        second_decider=decision.second_decider,
        review_on=timezone.localdate() + datetime.timedelta(days=decision.review_in),
    )


def _day(offset: int | None) -> datetime.date | None:
    return None if offset is None else timezone.localdate() + datetime.timedelta(days=offset)


# --- Passages ----------------------------------------------------------------------------------------------------------
def load_passages() -> None:
    """Create the passages that are missing."""
    for passage in PASSAGES.values():
        file = find_piece(passage.item).files.first()
        Passage.objects.get_or_create(
            file=file,
            start_ms=passage.start_ms,
            end_ms=passage.end_ms,
            defaults={"title": passage.title, "words": passage.words, "why": passage.why},
        )


def find_passage(slug: str) -> Passage:
    """The passage with this slug."""
    passage = PASSAGES[slug]
    return Passage.objects.get(file__item__uuid=identifier(passage.item), start_ms=passage.start_ms)
