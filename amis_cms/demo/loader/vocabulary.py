"""Themes, places, people and fonds of the demonstration."""

from amis_cms.demo.content.fonds import FONDS
from amis_cms.demo.content.people import PEOPLE
from amis_cms.demo.content.places import PLACES
from amis_cms.demo.content.themes import THEMES
from media_lib.dates import from_edtf, parse_french
from media_lib.models import Fonds, Person, Place, Theme

__all__ = ["edtf", "load_vocabulary"]


def edtf(words: str) -> str:
    """French words or an EDTF string, as EDTF."""
    return parse_french(words).edtf if words else from_edtf("").edtf


def load_vocabulary() -> None:
    """Create what is missing, parents before children."""
    for theme in THEMES.values():
        Theme.objects.get_or_create(
            slug=theme.slug, defaults={"name": theme.name, "description": theme.description}
        )
    for slug in PLACES:
        _place(slug)
    for person in PEOPLE.values():
        Person.objects.get_or_create(
            slug=person.slug,
            defaults={
                "name": person.name,
                "kind": person.kind,
                "other_names": "\n".join(person.other_names),
                "is_public": person.is_public,
                "description": person.description,
            },
        )
    for fonds in FONDS.values():
        if not Fonds.objects.filter(slug=fonds.slug).exists():
            Fonds.objects.create(
                slug=fonds.slug,
                name=fonds.name,
                entry_mode=fonds.entry_mode,
                depositor=fonds.depositor,
                terms=fonds.terms,
                history=fonds.history,
                date_edtf=edtf(fonds.date),
            )


def _place(slug: str) -> Place:
    existing = Place.objects.filter(slug=slug).first()
    if existing:
        return existing
    place = PLACES[slug]
    return Place.objects.create(
        slug=slug,
        name=place.name,
        kind=place.kind,
        parent=_place(place.parent) if place.parent else None,
        other_names="\n".join(place.other_names),
        built_edtf=place.date_built,
        ended_edtf=place.date_end,
        latitude=place.latitude,
        longitude=place.longitude,
        description=place.description,
        source=place.source,
    )
