"""One archive piece of the demonstration, with its rights, and short ways to write the common sorts."""

from dataclasses import dataclass
from typing import Any

DRAWN = "Image de démonstration, dessinée par programme."
MADE = "Pièce de démonstration, fabriquée par programme."
DRAWN_CREDIT = "Image de démonstration, dessinée par programme / A.M.I.S."
MADE_CREDIT = "Pièce de démonstration, fabriquée par programme / A.M.I.S."
EVERYWHERE = ("site", "networks", "screen", "print", "air", "reuse")


@dataclass(frozen=True)
class Credit:
    """Who did what; `person` is a slug of PEOPLE."""

    person: str
    role: str


@dataclass(frozen=True)
class Consent:
    """What one invented person said; `covers` are image, voice, name, story, `uses` those of EVERYWHERE.

    `from_in` and `until_in` are offsets in days from the load; `name` is private and used when `person` is empty.
    """

    state: str
    person: str = ""
    name: str = ""
    given_by: str = "self"
    covers: tuple[str, ...] = ("image",)
    uses: tuple[str, ...] = ("site",)
    means: str = "spoken"
    from_in: int | None = None
    until_in: int | None = None
    start_ms: int | None = None
    end_ms: int | None = None


@dataclass(frozen=True)
class Decision:
    """Why a public moment may be shown, what was done to find people, by whom, and when it is looked at again."""

    reason: str
    search_made: str
    first_decider: str = "Archiviste de démonstration"
    second_decider: str = "Éditrice de démonstration"
    review_in: int = 365


@dataclass(frozen=True)
class Item:
    """A notice; `date` is French words, `scene`, `film`, `sound`, `paper` name the code-made file, if any."""

    slug: str
    title: str
    kind: str
    date: str
    description: str
    places: tuple[str, ...]
    themes: tuple[str, ...]
    fonds: str
    credits: tuple[Credit, ...] = ()
    original_title: str = ""
    languages: str = "français"
    carrier: str = ""
    condition: str = ""
    carrier_label: str = ""
    digitised_by: str = ""
    shelf: str = ""
    part_of: str = ""
    part_start_s: int | None = None
    part_end_s: int | None = None
    rights_holder: str = "A.M.I.S."
    licence: str = "droits"
    credit_line: str = MADE_CREDIT
    sensitive: bool = False
    content_notice: str = ""
    internal_note: str = ""
    access: str = "public"
    consent_basis: str = "not_needed"
    has_children: bool = False
    consents: tuple[Consent, ...] = ()
    decision: Decision | None = None
    embargo_in: int | None = None
    withdrawn: bool = False
    withdrawn_reason: str = ""
    scene: str = ""
    film: str = ""
    sound: str = ""
    paper: str = ""


def drawn(
    scene: str,
    title: str,
    date: str,
    words: str,
    places: tuple[str, ...],
    themes: tuple[str, ...],
    **more: Any,
) -> Item:
    """Return the notice of a drawn picture, named after its scene."""
    given = {
        "kind": "photographie",
        "fonds": "fonds-de-demonstration-photographies",
        "credits": (Credit("atelier-de-demonstration", "dessin"),),
        "carrier": "tirage",
        "condition": "lisible",
        "languages": "",
        "licence": "cc-by-sa",
        "credit_line": DRAWN_CREDIT,
    }
    description = f"{words} {DRAWN}"
    return Item(
        slug=scene,
        title=title,
        date=date,
        description=description,
        places=places,
        themes=themes,
        scene=scene,
        **(given | more),
    )


def tape(
    slug: str,
    title: str,
    date: str,
    words: str,
    places: tuple[str, ...],
    themes: tuple[str, ...],
    **more: Any,
) -> Item:
    """Return the notice of a tape nobody has digitised yet: listed, on request, without a picture."""
    given = {
        "kind": "rushes",
        "fonds": "production-amis",
        "credits": (Credit("atelier-de-demonstration", "image"),),
        "carrier": "vhs",
        "condition": "jamais_lue",
        "access": "on_request",
        "consent_basis": "unknown",
        "shelf": "Étagère de démonstration",
    }
    description = f"{words} Notice de démonstration : cette cassette est inventée."
    return Item(
        slug=slug,
        title=title,
        date=date,
        description=description,
        places=places,
        themes=themes,
        **(given | more),
    )
