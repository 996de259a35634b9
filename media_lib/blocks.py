"""Narrative blocks that show archive material. They receive a ``PieceCard`` and never a file."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.html import escape
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError

from media_lib.cards import PieceCard, card_for, cards_for
from media_lib.choosers import fonds_chooser, item_chooser, passage_chooser, place_chooser, theme_chooser
from media_lib.models import ArchiveItem
from media_lib.permissions import User
from media_lib.previews import PREVIEW_FILM, PREVIEW_PAPER, PREVIEW_PIECES
from media_lib.querysets import ArchiveItemQuerySet

__all__ = [
    "DownloadBlock",
    "FondsChooserBlock",
    "ItemBlock",
    "ItemChooserBlock",
    "PassageBlock",
    "PassageChooserBlock",
    "PlaceChooserBlock",
    "SelectionBlock",
    "ThemeChooserBlock",
]

MAX_LIVE_PIECES = 60


class LoadedChooserBlock(blocks.ChooserBlock):
    """A chooser whose values come with all that a card needs, in a flat number of queries."""

    def bulk_to_python(self, values: Iterable[Any]) -> list[Any]:
        found = self.model_class.objects.with_card().in_bulk([value for value in values if value])
        return [found.get(value) for value in values]

    def to_python(self, value: Any) -> Any:
        return self.bulk_to_python([value])[0]

    def render_basic(self, value: Any, context: dict[str, Any] | None = None) -> str:
        # Comparing two versions of a page shows what the form shows, no more.
        return escape(self.widget.get_display_title(value)) if value else ""


for chooser in (item_chooser, passage_chooser):
    chooser.base_block_class = LoadedChooserBlock

ItemChooserBlock = item_chooser.get_block_class(name="ItemChooserBlock", module_path="media_lib.blocks")
PassageChooserBlock = passage_chooser.get_block_class(
    name="PassageChooserBlock", module_path="media_lib.blocks"
)
PlaceChooserBlock = place_chooser.get_block_class(name="PlaceChooserBlock", module_path="media_lib.blocks")
ThemeChooserBlock = theme_chooser.get_block_class(name="ThemeChooserBlock", module_path="media_lib.blocks")
FondsChooserBlock = fonds_chooser.get_block_class(name="FondsChooserBlock", module_path="media_lib.blocks")


def reader_of(context: dict[str, Any] | None) -> User:
    """Whoever reads the page in which a block is rendered; nobody when there is no request."""
    return getattr((context or {}).get("request"), "user", None)


def is_withheld(item: ArchiveItem, context: dict[str, Any] | None) -> bool:
    """Whether the page was published « sans ce document pour l'instant »: it then leaves no sentence."""
    return item.pk in getattr((context or {}).get("page"), "withheld", ())


class ArchiveBlock(blocks.StructBlock):
    """Base of the blocks that show one piece."""

    preview_card: PieceCard = PREVIEW_FILM

    def piece(self, value: blocks.StructValue) -> ArchiveItem | None:
        return value.get("item")

    def get_searchable_content(self, value: Any) -> list[str]:
        # A caption goes with its piece: it must not be found once the piece is withdrawn.
        return []

    def get_context(self, value: Any, parent_context: dict[str, Any] | None = None) -> dict[str, Any]:
        context = super().get_context(value, parent_context=parent_context)
        context["card"] = (parent_context or {}).get("preview_card") or self.card(value, parent_context)
        return context

    def card(self, value: Any, context: dict[str, Any] | None) -> PieceCard | None:
        item = self.piece(value)
        card = card_for(item, reader_of(context), caption=value.get("caption", "")) if item else None
        return None if card and card.state == "closed" and item and is_withheld(item, context) else card

    def get_preview_context(self, value: Any, parent_context: dict[str, Any] | None = None) -> dict[str, Any]:
        return {**(parent_context or {}), "preview_card": self.preview_card}

    def get_preview_value(self) -> Any:
        return self.normalize({name: block.get_default() for name, block in self.child_blocks.items()})


class ItemBlock(ArchiveBlock):
    """One film, photograph, sound or paper, with the writer's own caption."""

    item = ItemChooserBlock(label="Document")
    caption = blocks.CharBlock(
        label="Votre légende",
        required=False,
        max_length=400,
        help_text="Écrite sous le document, dans cette page seulement.",
    )

    class Meta:
        icon = "media"
        label = "Document d'archive"
        description = "Un film, une photo, un son ou un papier, avec votre légende."
        template = "media_lib/blocks/item.html"
        preview_value: dict[str, Any] = {}


class PassageBlock(ArchiveBlock):
    """Some seconds of a film or a sound, with the words worth keeping."""

    passage = PassageChooserBlock(label="Passage")
    note = blocks.TextBlock(label="Pourquoi ici", required=False, rows=2, max_length=600)

    def piece(self, value: blocks.StructValue) -> ArchiveItem | None:
        passage = value.get("passage")
        return passage.file.item if passage else None

    class Meta:
        icon = "cut"
        label = "Passage"
        description = "Quelques secondes d'un film ou d'un son, avec les mots à garder."
        template = "media_lib/blocks/passage.html"
        preview_value: dict[str, Any] = {}


class DownloadBlock(ArchiveBlock):
    """A paper to download."""

    preview_card = PREVIEW_PAPER

    item = ItemChooserBlock(label="Papier", help_text="Un document PDF de l'archive.")
    label = blocks.CharBlock(label="Texte du bouton", required=False, max_length=120)

    class Meta:
        icon = "download"
        label = "Fichier à télécharger"
        description = "Un tract, une affiche, un compte rendu, à garder chez soi."
        template = "media_lib/blocks/download.html"
        preview_value: dict[str, Any] = {}


class PickedPieceBlock(blocks.StructBlock):
    """A piece chosen by hand, with the writer's own caption."""

    item = ItemChooserBlock(label="Document")
    caption = blocks.CharBlock(label="Votre légende", required=False, max_length=400)

    class Meta:
        icon = "media"
        label = "Document"
        template = "media_lib/blocks/item.html"

    def get_searchable_content(self, value: Any) -> list[str]:
        return []


class SelectionValue(blocks.StructValue):
    """Finds the pieces of a sélection for one reader."""

    def cards(self, context: dict[str, Any] | None) -> list[PieceCard]:
        user = reader_of(context)
        if self["mode"] == "live":
            return cards_for(self.found(user), user)
        picked = [(entry["item"], entry["caption"]) for entry in self["picked"] if entry["item"]]
        cards = [(item, card_for(item, user, caption=caption)) for item, caption in picked]
        return [card for item, card in cards if not (card.state == "closed" and is_withheld(item, context))]

    def found(self, user: User) -> ArchiveItemQuerySet:
        """Pieces that match the criteria and that this reader may see, oldest first."""
        pieces = ArchiveItem.objects.open_to(user).archival()
        if self["fonds"]:
            pieces = pieces.filter(fonds=self["fonds"])
        if self["place"]:
            pieces = pieces.about(self["place"])
        if self["theme"]:
            pieces = pieces.themed(self["theme"])
        if self["kinds"]:
            pieces = pieces.filter(kind__in=self["kinds"])
        pieces = pieces.during(self["year_from"], self["year_to"])
        return pieces.chronological().with_card()[: self["limit"] or 12]


class SelectionBlock(blocks.StructBlock):
    """An embedded collection: chosen by hand and ordered, or kept up to date from criteria."""

    title = blocks.CharBlock(label="Titre", required=False, max_length=160)
    mode = blocks.ChoiceBlock(
        label="Comment choisir",
        choices=[
            ("picked", "Je choisis les documents un par un"),
            ("live", "Le site les choisit selon mes critères"),
        ],
        default="picked",
    )
    picked = blocks.ListBlock(PickedPieceBlock(), label="Documents choisis, dans l'ordre", default=[])
    fonds = FondsChooserBlock(label="Fonds", required=False)
    place = PlaceChooserBlock(label="Quartier ou lieu", required=False)
    theme = ThemeChooserBlock(label="Thème", required=False)
    year_from = blocks.IntegerBlock(label="De l'année", required=False, min_value=1800, max_value=2100)
    year_to = blocks.IntegerBlock(label="À l'année", required=False, min_value=1800, max_value=2100)
    kinds = blocks.MultipleChoiceBlock(label="Types", required=False, choices=ArchiveItem.Kind.choices)
    limit = blocks.IntegerBlock(
        label="Nombre au plus", required=False, default=12, min_value=1, max_value=MAX_LIVE_PIECES
    )
    display = blocks.ChoiceBlock(
        label="Présentation",
        choices=[("gallery", "Galerie"), ("playlist", "À la suite (films et sons)"), ("list", "Liste")],
        default="gallery",
    )

    class Meta:
        icon = "list-ul"
        label = "Sélection"
        description = "Plusieurs documents ensemble : choisis à la main, ou tenus à jour selon vos critères."
        template = "media_lib/blocks/selection.html"
        value_class = SelectionValue
        preview_value = {"title": "Les années 1980", "display": "gallery"}

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        if cleaned["mode"] == "picked" and not cleaned["picked"]:
            raise StructBlockValidationError(
                block_errors={
                    "picked": ValidationError(
                        "Choisissez au moins un document, ou prenez « selon mes critères »."
                    )
                }
            )
        first, last = cleaned["year_from"], cleaned["year_to"]
        if first and last and first > last:
            raise StructBlockValidationError(
                block_errors={"year_to": ValidationError("La dernière année vient avant la première.")}
            )
        return cleaned

    def get_context(self, value: Any, parent_context: dict[str, Any] | None = None) -> dict[str, Any]:
        context = super().get_context(value, parent_context=parent_context)
        context["cards"] = (parent_context or {}).get("preview_cards") or value.cards(parent_context)
        return context

    def get_preview_context(self, value: Any, parent_context: dict[str, Any] | None = None) -> dict[str, Any]:
        return {**(parent_context or {}), "preview_cards": PREVIEW_PIECES}
