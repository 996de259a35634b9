"""Demonstration papers: a leaflet, a poster, minutes, a programme, a press list, a sketch map, a booklet."""

from collections.abc import Callable
from dataclasses import dataclass

from amis_cms.demo.paper_pages import (
    EDGE,
    INK,
    PRESS,
    ROOM,
    booklet,
    leaflet,
    minutes,
    poster,
    press,
    programme,
    sketch_map,
)
from amis_cms.demo.paper_sources import SOURCES
from amis_cms.demo.pdf import HEIGHT, Page, wrap, write


@dataclass(frozen=True)
class DemoPaper:
    """A paper, what kind it is, and the facts it tells."""

    slug: str
    title: str
    kind: str
    quartier: str | None
    facts: list[str]
    pages: Callable[[], list[Page]]


def _foot(page: Page, paper: DemoPaper) -> None:
    """Set the sources at the foot of the page."""
    lines = [line for fact in paper.facts for line in wrap(f"{fact} : {SOURCES[fact]}", 7.5, ROOM)]
    top = HEIGHT - 34 - len(lines) * 10
    page.box(EDGE, top - 24, ROOM, 1.5, INK)
    page.text(EDGE, top - 10, "Sources des faits", 8.5, True)
    for i, line in enumerate(lines):
        page.text(EDGE, top + 4 + i * 10, line, 7.5, grey=0.2)


PAPERS: dict[str, DemoPaper] = {
    paper.slug: paper
    for paper in (
        DemoPaper(
            "tract-gardons-notre-poste",
            "Gardons notre poste",
            "tract",
            "valdegour",
            ["F101", "F102"],
            leaflet,
        ),
        DemoPaper(
            "affiche-rouvrez-la-mediatheque",
            "Rouvrez la médiathèque",
            "affiche",
            "pissevin",
            ["F110", "F111", "F114"],
            poster,
        ),
        DemoPaper(
            "compte-rendu-conseils-citoyens",
            "Compte rendu d’assemblée : les conseils citoyens",
            "compte rendu",
            "pissevin",
            ["F049", "F050"],
            minutes,
        ),
        DemoPaper(
            "programme-de-projection",
            "Programme de projection",
            "programme",
            "valdegour",
            ["F010", "F011", "F126", "F125", "F115"],
            programme,
        ),
        DemoPaper(
            "revue-de-presse-inventaire",
            "Revue de presse : inventaire",
            "inventaire",
            None,
            [row[0] for row in PRESS],
            press,
        ),
        DemoPaper(
            "plan-schematique",
            "Plan schématique des quartiers",
            "plan",
            None,
            ["F018", "F023", "F027", "F083"],
            sketch_map,
        ),
        DemoPaper(
            "livret-cinq-quartiers",
            "Cinq quartiers, un livret",
            "livret",
            None,
            ["F007", "F008", "F024", "F117", "F118", "F031", "F038", "F083"],
            booklet,
        ),
    )
}


def render_paper(slug: str) -> bytes:
    """Return the paper as a PDF with text that can be read, searched and copied."""
    paper = PAPERS[slug]
    pages = paper.pages()
    for page in pages:
        _foot(page, paper)
    return write(paper.title, pages)
