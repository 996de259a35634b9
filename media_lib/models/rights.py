"""Who may see a piece: access, consents, decisions, withdrawals, and the one function that computes the window.

The rule is that of ``domain.md``: an item is public from ``visible_from`` to ``visible_until`` when its access says so,
no withdrawal stands, no embargo runs and its consent basis holds. Dates are Europe/Paris days: an embargo opens at
00:00, the last day of a consent is included.
"""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from django.conf import settings
from django.db import models
from django.utils import timezone

__all__ = [
    "Access",
    "Consent",
    "ConsentBasis",
    "Decision",
    "Window",
    "Withdrawal",
    "paris_midnight",
    "receipt_number",
    "visible_window",
]

ALWAYS = datetime.datetime(1, 1, 2, tzinfo=datetime.UTC)
LAST_DAY = datetime.date.max
"""« Jusqu'au 31/12/9999 » means without end: no calendar has a day after it."""


class Access(models.TextChoices):
    """What an archivist has decided for a piece. Nothing is public by default."""

    PENDING = "pending", "En attente"
    PUBLIC = "public", "Ouvert à tout le monde"
    ON_REQUEST = "on_request", "Sur demande"
    MEMBERS = "members", "Réservé aux membres"
    CLOSED = "closed", "Fermé"


class ConsentBasis(models.TextChoices):
    """Why the people in the piece may be shown."""

    UNKNOWN = "unknown", "On ne sait pas encore"
    NOT_NEEDED = "not_needed", "On ne reconnaît personne"
    RECORDED = "recorded", "Les personnes ont donné leur accord"
    DECIDED = "decided", "Réunion publique, décision motivée"


def paris_midnight(day: datetime.date) -> datetime.datetime:
    """Return the instant at which a Paris day begins."""
    return timezone.make_aware(datetime.datetime.combine(day, datetime.time.min))


def _end_of(day: datetime.date) -> datetime.datetime:
    return paris_midnight(day + datetime.timedelta(days=1))


def receipt_number(year: int, number: int) -> str:
    """Return a number that can be said on the telephone: « 2026-00042 »."""
    return f"{year}-{number:05d}"


@dataclass(frozen=True)
class Window:
    """The half-open time during which a piece may be shown; ``until`` None means without end."""

    start: datetime.datetime
    until: datetime.datetime | None = None


class ConsentLike(Protocol):
    """What the window needs to know of a consent."""

    state: str
    on_site: bool
    valid_from: datetime.date | None
    valid_until: datetime.date | None


def visible_window(
    *,
    access: str,
    basis: str,
    embargo_until: datetime.date | None,
    consents: Iterable[ConsentLike],
    is_decided: bool,
    is_withdrawn: bool,
) -> Window | None:
    """Return when the files may be shown to those the access names, or None when never."""
    consents = list(consents)
    if access not in (Access.PUBLIC, Access.MEMBERS) or is_withdrawn or any(map(_forbids, consents)):
        return None
    if access == Access.PUBLIC and not _basis_holds(basis, consents, is_decided):
        return None
    starts = [ALWAYS]
    ends: list[datetime.datetime] = []
    if embargo_until:
        starts.append(paris_midnight(embargo_until))
    if basis == ConsentBasis.RECORDED:
        starts += [paris_midnight(c.valid_from) for c in consents if c.valid_from]
        ends = [_end_of(c.valid_until) for c in consents if c.valid_until and c.valid_until < LAST_DAY]
    window = Window(max(starts), min(ends, default=None))
    return window if window.until is None or window.start < window.until else None


def _forbids(consent: ConsentLike) -> bool:
    return consent.state in (Consent.State.REFUSED, Consent.State.WITHDRAWN)


def _basis_holds(basis: str, consents: list[ConsentLike], is_decided: bool) -> bool:
    match basis:
        case ConsentBasis.NOT_NEEDED:
            return True
        case ConsentBasis.RECORDED:
            return bool(consents) and all(c.state == Consent.State.GRANTED and c.on_site for c in consents)
        case ConsentBasis.DECIDED:
            return is_decided
    return False


class Consent(models.Model):
    """What one person said of one piece: what may be used, where, until when, and how she said it."""

    class State(models.TextChoices):
        ASKED = "asked", "Demandé"
        GRANTED = "granted", "Donné"
        REFUSED = "refused", "Refusé"
        WITHDRAWN = "withdrawn", "Retiré"

    class GivenBy(models.TextChoices):
        HERSELF = "self", "La personne elle-même"
        PARENT = "parent", "Un parent (personne mineure)"
        FAMILY = "family", "La famille (personne décédée)"

    class Means(models.TextChoices):
        WRITTEN = "written", "Par écrit"
        FILMED = "filmed", "Filmé"
        SPOKEN = "spoken", "De vive voix"

    item = models.ForeignKey(
        "media_lib.ArchiveItem", models.CASCADE, related_name="consents", verbose_name="document"
    )
    person = models.ForeignKey(
        "media_lib.Person",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="consents",
        verbose_name="personne",
        help_text="Si elle a déjà une fiche.",
    )
    name = models.CharField(
        "nom",
        max_length=200,
        blank=True,
        help_text="Gardé privé. Laissez vide pour une « personne non identifiée ».",
    )
    given_by = models.CharField("donné par", max_length=8, choices=GivenBy.choices, default=GivenBy.HERSELF)
    for_image = models.BooleanField("image", default=True)
    for_voice = models.BooleanField("voix", default=True)
    for_name = models.BooleanField("nom", default=False)
    for_story = models.BooleanField("récit", default=False)
    on_site = models.BooleanField("sur le site", default=False)
    on_networks = models.BooleanField("réseaux sociaux", default=False)
    on_screen = models.BooleanField("projection en salle", default=False)
    on_print = models.BooleanField("imprimés", default=False)
    on_air = models.BooleanField("télévision, radio", default=False)
    on_reuse = models.BooleanField("reprise ailleurs", default=False)
    valid_from = models.DateField("à partir du", null=True, blank=True)
    valid_until = models.DateField("jusqu'au (inclus)", null=True, blank=True)
    means = models.CharField("comment", max_length=8, choices=Means.choices, default=Means.SPOKEN)
    proof = models.FileField("preuve", upload_to="consents/%Y", blank=True, help_text="Document privé.")
    state = models.CharField("état", max_length=10, choices=State.choices, default=State.ASKED)
    start_ms = models.PositiveIntegerField("à partir de (ms)", null=True, blank=True)
    end_ms = models.PositiveIntegerField("jusqu'à (ms)", null=True, blank=True)
    recorded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, editable=False, related_name="+"
    )
    created_at = models.DateTimeField("enregistré le", default=timezone.now, editable=False)

    class Meta:
        verbose_name = "accord"
        verbose_name_plural = "accords"
        ordering = ["created_at", "pk"]

    def __str__(self) -> str:
        return f"{self.who} : {self.get_state_display().lower()}"

    @property
    def who(self) -> str:
        """The name to show archivists."""
        return (self.person.name if self.person else self.name) or "personne non identifiée"


class Decision(models.Model):
    """Why a public moment may be shown without each person's agreement: reasons, search, two names, a review date."""

    item = models.OneToOneField("media_lib.ArchiveItem", models.CASCADE, related_name="decision")
    reason = models.TextField("pourquoi peut-on montrer ce document ?")
    search_made = models.TextField("qu'a-t-on fait pour retrouver les personnes ?")
    first_decider = models.CharField("première personne qui décide", max_length=160)
    second_decider = models.CharField("deuxième personne qui décide", max_length=160)
    decided_on = models.DateField("décidé le", default=timezone.localdate)
    review_on = models.DateField("à revoir le")

    class Meta:
        verbose_name = "décision motivée"
        verbose_name_plural = "décisions motivées"

    def __str__(self) -> str:
        return f"décision du {self.decided_on:%d/%m/%Y}"


class Withdrawal(models.Model):
    """Someone does not want to be shown any more. It closes at once; only a new, dated consent reopens."""

    item = models.ForeignKey(
        "media_lib.ArchiveItem", models.CASCADE, null=True, blank=True, related_name="withdrawals"
    )
    person = models.ForeignKey(
        "media_lib.Person", models.PROTECT, null=True, blank=True, related_name="withdrawals"
    )
    start_ms = models.PositiveIntegerField("à partir de (ms)", null=True, blank=True)
    end_ms = models.PositiveIntegerField("jusqu'à (ms)", null=True, blank=True)
    asked_by = models.CharField(
        "demandé par", max_length=200, blank=True, help_text="Privé. Aucune pièce d'identité n'est demandée."
    )
    public_reason = models.CharField(
        "raison montrée sur le site",
        max_length=200,
        blank=True,
        help_text="Seulement si la personne le veut. Vide : « Ce document n'est plus montré ici. »",
    )
    note = models.TextField("note privée", blank=True)
    number = models.CharField("numéro", max_length=16, unique=True, editable=False)
    recorded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, editable=False, related_name="+"
    )
    created_at = models.DateTimeField("enregistré le", default=timezone.now, editable=False)
    lifted_by = models.ForeignKey(
        Consent,
        models.SET_NULL,
        null=True,
        blank=True,
        editable=False,
        related_name="+",
        verbose_name="nouvel accord",
    )

    class Meta:
        verbose_name = "retrait"
        verbose_name_plural = "retraits"
        ordering = ["-created_at"]

    def __str__(self) -> str:
        return f"retrait {self.number}"
