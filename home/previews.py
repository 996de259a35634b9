"""Hand-made pages for the block picker: a preview needs no database row."""

from dataclasses import dataclass

__all__ = ["PREVIEW_PAGES"]


@dataclass(frozen=True)
class PreviewPage:
    """What a list shows of a page."""

    card_label: str
    card_title: str
    summary: str
    card_note: str = ""
    spot: str = "cobalt"
    url: str = "#"
    cover_card: None = None


PREVIEW_PAGES = [
    PreviewPage(
        "Récit", "Les clés du local", "Une voisine raconte le premier hiver.", "Une habitante", "violet"
    ),
    PreviewPage("Lutte", "Un bus au pied de la tour", "Trois ans de réunions pour un arrêt.", "depuis 2020"),
]
