"""What a reader may ask of the archive listing, and what is left of it once asked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, cast
from urllib.parse import urlencode

from django import forms
from django.db.models import Q, QuerySet
from django.urls import reverse
from django.utils import timezone

from media_lib.dates import overlaps
from media_lib.french import MAX_QUERY_CHARACTERS, query_terms
from media_lib.models import ArchiveItem, Fonds, Person, Place, Theme
from media_lib.permissions import User, is_member
from media_lib.querysets import ArchiveItemQuerySet

__all__ = ["ArchiveFilterForm", "Bar", "nameable_people", "typed"]

FIRST_DECADE, LAST_DECADE = 1800, 2090
KINDS = [choice for choice in ArchiveItem.Kind.choices if choice[0] != ArchiveItem.Kind.ILLUSTRATION]
SORTS = [("date", "Par date"), ("recents", "Ajoutés récemment"), ("titre", "Par titre")]


@dataclass(frozen=True)
class Bar:
    """One decade of the histogram: how many pieces touch it, and where to see them."""

    decade: int
    label: str
    count: int
    url: str
    is_active: bool


def typed(data: Mapping[str, str]) -> dict[str, str]:
    """What came in the address, without the characters no database takes and not longer than a sentence."""
    return {
        key: "".join(
            letter if letter.isprintable() else " " for letter in value[:MAX_QUERY_CHARACTERS]
        ).strip()
        for key, value in data.items()
    }


def nameable_people(user: User = None) -> QuerySet[Person]:
    """People whose name this reader may read."""
    people = Person.objects.all()
    return people if is_member(user) else people.filter(is_public=True, withdrawn_at=None)


class BySlugField(forms.ModelChoiceField):
    """A record chosen by its address, so that the listing's address can be read aloud."""

    def __init__(self, model: type[Any], label: str, every: str) -> None:
        super().__init__(
            model.objects.all(), label=label, required=False, to_field_name="slug", empty_label=every
        )


class ArchiveFilterForm(forms.Form):
    """The filters of the listing; what is not understood is left aside, never an error page."""

    q = forms.CharField(label="Mots", required=False)
    quartier = BySlugField(Place, "Quartier", "Tous les quartiers")
    theme = BySlugField(Theme, "Thème", "Tous les thèmes")
    fonds = BySlugField(Fonds, "Fonds", "Tous les fonds")
    kind = forms.ChoiceField(label="Type", required=False, choices=[("", "Tous les types"), *KINDS])
    decade = forms.IntegerField(
        label="Décennie",
        required=False,
        min_value=FIRST_DECADE,
        max_value=LAST_DECADE,
        step_size=10,
        widget=forms.NumberInput(attrs={"placeholder": "1980"}),
    )
    person = BySlugField(Person, "Personne", "Tout le monde")
    undated = forms.BooleanField(label="Sans date", required=False)
    sort = forms.ChoiceField(label="Ranger", required=False, choices=SORTS)

    def __init__(self, data: Mapping[str, str], user: User = None) -> None:
        """``data`` is the query string; ``user`` decides which names may be asked for."""
        super().__init__(typed(data))
        self.user = user
        self._limit("person", nameable_people(user))
        self.is_valid()
        self._keep_quartiers()

    def _limit(self, name: str, records: QuerySet[Any]) -> None:
        cast(forms.ModelChoiceField, self.fields[name]).queryset = records

    def _keep_quartiers(self) -> None:
        # Any place may be asked for by its address; the list to choose from stays short.
        offered = Q(kind=Place.Kind.QUARTIER)
        if chosen := self.chosen("quartier"):
            offered |= Q(pk=chosen.pk)
        self._limit("quartier", Place.objects.filter(offered))

    def chosen(self, name: str) -> Any:
        """The understood value of a field, or nothing."""
        return self.cleaned_data.get(name) or None

    def apply(self, pieces: ArchiveItemQuerySet, *, but: Iterable[str] = ()) -> ArchiveItemQuerySet:
        """Keep what is asked for, leaving some filters aside."""
        for name in self.asked():
            if name not in but:
                pieces = getattr(self, f"_by_{name}")(pieces, self.chosen(name))
        return pieces

    def asked(self) -> list[str]:
        """The names of the filters in use."""
        return [name for name in self.fields if name != "sort" and self.chosen(name)]

    def ordered(self, pieces: ArchiveItemQuerySet) -> ArchiveItemQuerySet:
        """Put pieces in the order asked for, by date unless said otherwise."""
        if self.chosen("sort") == "recents":
            return pieces.order_by("-created_at", "-pk")
        return pieces.order_by("title", "pk") if self.chosen("sort") == "titre" else pieces.chronological()

    def address(self, **changes: Any) -> str:
        """The listing's address with some filters changed (None removes one)."""
        asked = {name: self.data.get(name, "") for name in [*self.asked(), "sort"]} | changes
        query = urlencode({name: value for name, value in asked.items() if value})
        return f"{reverse('archive_list')}?{query}" if query else reverse("archive_list")

    def active(self) -> list[tuple[str, str]]:
        """Each filter in use, in words, with the address of the listing without it."""
        return [(self._words(name), self.address(**{name: None})) for name in self.asked()]

    def _words(self, name: str) -> str:
        value = self.chosen(name)
        words = {"q": f"« {value} »", "decade": f"années {value}", "undated": "sans date"}
        if name == "kind":
            return str(ArchiveItem.Kind(value).label)
        return words.get(name) or str(value)

    def histogram(self, pieces: ArchiveItemQuerySet) -> list[Bar]:
        """How many pieces touch each decade, from the first to the last known, in one query."""
        spans = list(
            self.apply(pieces, but={"decade", "undated"})
            .order_by()
            .values_list("pk", "date_earliest", "date_latest")
        )
        years = [day.year for _, *ends in spans for day in ends if day]
        if not years:
            return []
        last = min(max(years), timezone.localdate().year)
        return [self._bar(decade, spans) for decade in range(min(years) // 10 * 10, last + 1, 10)]

    def _bar(self, decade: int, spans: list[Any]) -> Bar:
        count = sum(overlaps(earliest, latest, decade, decade + 9) for _, earliest, latest in spans)
        is_active = self.chosen("decade") == decade
        url = self.address(decade=None if is_active else decade, undated=None)
        return Bar(decade, f"années {decade}", count, url, is_active)

    # --- One filter each --------------------------------------------------------------------------------------------
    def _by_q(self, pieces: ArchiveItemQuerySet, words: str) -> ArchiveItemQuerySet:
        # Signs alone ask for nothing that could be found; they do not ask for everything.
        return pieces.matching(words) if query_terms(words) else pieces.none()

    def _by_quartier(self, pieces: ArchiveItemQuerySet, place: Place) -> ArchiveItemQuerySet:
        return pieces.about(place)

    def _by_theme(self, pieces: ArchiveItemQuerySet, theme: Theme) -> ArchiveItemQuerySet:
        return pieces.themed(theme)

    def _by_fonds(self, pieces: ArchiveItemQuerySet, fonds: Fonds) -> ArchiveItemQuerySet:
        return pieces.filter(fonds=fonds)

    def _by_kind(self, pieces: ArchiveItemQuerySet, kind: str) -> ArchiveItemQuerySet:
        return pieces.filter(kind=kind)

    def _by_decade(self, pieces: ArchiveItemQuerySet, decade: int) -> ArchiveItemQuerySet:
        return pieces.during(decade, decade + 9)

    def _by_person(self, pieces: ArchiveItemQuerySet, person: Person) -> ArchiveItemQuerySet:
        # Who agreed to be filmed is the team's affair: the public only asks for names that stand in the credits.
        if is_member(self.user):
            return pieces.crediting(person)
        return pieces.filter(pk__in=person.credits.values("item"))

    def _by_undated(self, pieces: ArchiveItemQuerySet, undated: bool) -> ArchiveItemQuerySet:
        return pieces.undated()
