"""Sounds, without speech."""

from typing import Any

from amis_cms.demo.content.item import MADE, Credit, Item


def sound(
    name: str,
    title: str,
    date: str,
    words: str,
    places: tuple[str, ...],
    themes: tuple[str, ...],
    **more: Any,
) -> Item:
    """Return the notice of a sound made by code, named after it."""
    given = {
        "kind": "son",
        "fonds": "fonds-de-demonstration-sons",
        "credits": (Credit("atelier-de-demonstration", "son"),),
        "carrier": "cassette",
        "condition": "lisible",
        "languages": "",
        "licence": "cc-by-sa",
    }
    return Item(
        slug=name,
        title=title,
        date=date,
        description=f"{words} {MADE}",
        places=places,
        themes=themes,
        sound=name,
        **(given | more),
    )


ITEMS: tuple[Item, ...] = (
    sound(
        "darbouka",
        "Rythme de darbouka",
        "été 94",
        "Un rythme maqsum, joué assis, sans un mot.",
        ("valdegour",),
        ("culture",),
    ),
    sound(
        "fontaine-et-cigales",
        "Fontaine et cigales",
        "sans date",
        "L’eau, les cigales, midi. La garrigue commence au bout de la rue.",
        ("nimes-ouest",),
        ("environnement", "memoire"),
    ),
    sound(
        "rumeur-de-marche",
        "Rumeur de marché",
        "vers 1978",
        "Des voix sans mots, des cageots, de la monnaie.",
        ("chemin-bas-davignon",),
        ("culture", "memoire"),
    ),
    sound(
        "sonnerie-et-ballon",
        "Sonnerie et ballon",
        "septembre 2019",
        "La cloche, un ballon, la cour qui se remplit au loin.",
        ("mas-de-mingue", "college-ada-lovelace"),
        ("education",),
        access="members",
        consent_basis="unknown",
        has_children=True,
    ),
    sound(
        "air-pince",
        "Air de cordes pincées",
        "années 70",
        "Un air lent au luth, une note grave qui attend dessous.",
        ("mas-de-mingue",),
        ("culture", "memoire"),
    ),
)
