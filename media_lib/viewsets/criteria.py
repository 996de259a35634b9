"""What the team may ask of the archive: the same filters for the listing and for the window where a piece is chosen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django import forms
from django.db.models import Q
from wagtail.admin.forms.choosers import BaseFilterForm

from media_lib.french import query_terms
from media_lib.models import (
    Access,
    ArchiveItem,
    Consent,
    ConsentBasis,
    Fonds,
    Original,
    Passage,
    Person,
    Place,
    Theme,
)
from media_lib.permissions import User
from media_lib.querysets import ArchiveItemQuerySet, PassageQuerySet

__all__ = [
    "CRITERIA",
    "STATES",
    "ItemFilterForm",
    "in_state",
    "matching",
    "passages_matching",
    "passages_open_to",
]

STATES = [
    *Access.choices,
    ("retire", "Retiré"),
    ("accord", "Accord à compléter"),
    ("sans-date", "Sans date"),
    ("non-numerise", "Non numérisé"),
    ("preparation", "En préparation"),
    ("echec", "Échec de préparation"),
]


def matching(items: ArchiveItemQuerySet, words: str) -> ArchiveItemQuerySet:
    """Keep what contains every word; signs alone find nothing."""
    return items.matching(words) if query_terms(words) else items.none()


def passages_matching(passages: PassageQuerySet, words: str) -> PassageQuerySet:
    """Keep passages that contain the words, or that are cut from a film that answers them."""
    films = matching(ArchiveItem.objects.all(), words).values("pk")
    return passages.filter(Q(title__icontains=words) | Q(words__icontains=words) | Q(file__item__in=films))


def passages_open_to(user: User) -> PassageQuerySet:
    """Passages of the pieces this person may watch: their words are the piece's own, not its notice's."""
    pieces = ArchiveItem.objects.open_to(user)
    return Passage.objects.filter(file__item__in=pieces.values("pk")).select_related("file__item")


def in_state(items: ArchiveItemQuerySet, state: str) -> ArchiveItemQuerySet:
    """Keep pieces in one of ``STATES``."""
    match state:
        case "retire":
            return items.exclude(withdrawn_at=None)
        case "accord":
            shown = items.exclude(access__in=[Access.CLOSED, Access.ON_REQUEST])
            return shown.filter(_agreement_is_missing(), withdrawn_at=None).distinct()
        case "sans-date":
            return items.undated()
        case "non-numerise":
            return items.filter(files=None)
        case "preparation":
            return items.filter(_has_file_in(Original.State.WAITING, Original.State.RUNNING)).distinct()
        case "echec":
            return items.filter(_has_file_in(Original.State.FAILED)).distinct()
    return items.filter(access=state, withdrawn_at=None)


def _agreement_is_missing() -> Q:
    granted = Consent.objects.filter(state=Consent.State.GRANTED, on_site=True)
    missing = Consent.objects.exclude(pk__in=granted.values("pk")).values("item")
    refused = Consent.objects.filter(state__in=[Consent.State.REFUSED, Consent.State.WITHDRAWN])
    recorded = Q(consent_basis=ConsentBasis.RECORDED)
    return (
        Q(consent_basis=ConsentBasis.UNKNOWN)
        | (recorded & (Q(consents=None) | Q(pk__in=missing)))
        | Q(pk__in=refused.values("item"))
    )


def _has_file_in(*states: str) -> Q:
    return (
        Q(files__media__state__in=states)
        | Q(files__photo__state__in=states)
        | Q(files__document__state__in=states)
    )


CRITERIA: dict[str, Callable[[ArchiveItemQuerySet, Any], ArchiveItemQuerySet]] = {
    "place": lambda items, place: items.about(place),
    "theme": lambda items, theme: items.themed(theme),
    "fonds": lambda items, fonds: items.filter(fonds=fonds),
    "person": lambda items, person: items.crediting(person),
    "kind": lambda items, kind: items.filter(kind=kind),
    "year_from": lambda items, year: items.during(int(year), None),
    "year_to": lambda items, year: items.during(None, int(year)),
    "state": in_state,
}


class RecordField(forms.ModelChoiceField):
    """One authority record, or any."""

    def __init__(self, model: type[Any], label: str, every: str) -> None:
        widget = forms.Select(attrs={"data-chooser-modal-search-filter": True})
        super().__init__(model.objects.all(), label=label, required=False, empty_label=every, widget=widget)


def _choice(label: str, every: str, choices: list[tuple[str, str]]) -> forms.ChoiceField:
    widget = forms.Select(attrs={"data-chooser-modal-search-filter": True})
    return forms.ChoiceField(label=label, required=False, choices=[("", every), *choices], widget=widget)


def _year(label: str) -> forms.IntegerField:
    attrs = {"data-chooser-modal-search-filter": True, "inputmode": "numeric", "placeholder": "1985"}
    return forms.IntegerField(
        label=label, required=False, min_value=1800, max_value=2100, widget=forms.NumberInput(attrs=attrs)
    )


class ItemFilterForm(BaseFilterForm):
    """The filters of the window where a piece is chosen."""

    q = forms.CharField(
        label="Mots, cote",
        required=False,
        max_length=200,
        widget=forms.TextInput(attrs={"placeholder": "Mots du titre, lieu, cote…"}),
    )
    place = RecordField(Place, "Quartier ou lieu", "Tous")
    theme = RecordField(Theme, "Thème", "Tous")
    fonds = RecordField(Fonds, "Fonds", "Tous")
    person = RecordField(Person, "Personne", "Toutes")
    kind = _choice("Type", "Tous", ArchiveItem.Kind.choices)
    year_from = _year("De l'année")
    year_to = _year("À l'année")
    state = _choice("État", "Tous", STATES)

    def filter(self, objects: ArchiveItemQuerySet) -> ArchiveItemQuerySet:
        """Keep what is asked for."""
        for name, keep in CRITERIA.items():
            if value := self.cleaned_data.get(name):
                objects = keep(objects, value)
                self.is_searching = True
        if words := self.cleaned_data.get("q"):
            objects = matching(objects, words)
            self.is_searching, self.search_query = True, words
        return objects
