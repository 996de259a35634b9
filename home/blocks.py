"""The narrative blocks, one set for every page. Blocks that link pages take any page and show its listing fields."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.html import format_html, format_html_join
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError
from wagtail.models import Page
from wagtail_footnotes.blocks import RichTextBlockWithFootnotes

from home.previews import PREVIEW_PAGES
from media_lib.blocks import (
    DownloadBlock,
    ItemBlock,
    ItemChooserBlock,
    PassageBlock,
    SelectionBlock,
    is_withheld,
    reader_of,
)
from media_lib.cards import PieceCard, card_for
from media_lib.dates import from_edtf
from media_lib.fields import FrenchDateFormField
from media_lib.widgets import DayInput

__all__ = ["CallBlock", "NarrativeBlock", "RoughDateBlock"]

TEXT_FEATURES = ["bold", "italic", "link", "ol", "ul", "footnotes"]


class RoughDateBlock(blocks.FieldBlock):
    """A date written in French words and stored as EDTF."""

    def __init__(self, required: bool = False, help_text: str = "", **kwargs: Any) -> None:
        self.field = FrenchDateFormField(required=required, help_text=help_text)
        super().__init__(**kwargs)

    class Meta:
        icon = "date"
        default = ""


class HeadingBlock(blocks.StructBlock):
    """A heading inside the story."""

    text = blocks.CharBlock(label="Titre", max_length=160)

    class Meta:
        icon = "title"
        label = "Titre"
        description = "Un intertitre, pour que l'on s'y retrouve."
        template = "home/blocks/heading.html"
        preview_value = {"text": "Ce que la tour voyait"}


class TextBlock(RichTextBlockWithFootnotes):
    """Plain paragraphs."""

    class Meta:
        icon = "pilcrow"
        label = "Texte"
        description = "Des paragraphes. Gras, italique, liens, listes et notes de bas de page."
        template = "home/blocks/text.html"
        preview_value = "<p>Le samedi, les tables sortent dans la rue et <b>tout le monde cuisine</b>.</p>"


class QuoteBlock(blocks.StructBlock):
    """Words taken from a published source, with their author."""

    quote = blocks.TextBlock(label="Citation", rows=3)
    author = blocks.CharBlock(label="Qui l'a écrit ou dit", max_length=160)
    source = blocks.CharBlock(
        label="Où", required=False, max_length=255, help_text="Livre, journal, affiche, année."
    )
    source_url = blocks.URLBlock(label="Adresse de la source", required=False)

    class Meta:
        icon = "openquote"
        label = "Citation"
        description = "Des mots déjà publiés, avec leur source. Pour les mots d'une habitante ou d'un habitant : un récit ou un passage."
        template = "home/blocks/quote.html"
        preview_value = {"quote": "La rue est à nous.", "author": "Un tract", "source": "Nîmes, 1988"}


class ChronologyEntryBlock(blocks.StructBlock):
    """One dated fact with its source."""

    date = RoughDateBlock(label="Date", help_text="« 1961 », « vers 1985 », « entre 1982 et 1984 »…")
    title = blocks.CharBlock(label="Ce qui se passe", max_length=200)
    text = blocks.TextBlock(label="En une ou deux phrases", required=False, rows=2)
    source = blocks.CharBlock(label="Source", required=False, max_length=255)
    source_url = blocks.URLBlock(label="Adresse de la source", required=False)
    item = ItemChooserBlock(label="Document qui le montre", required=False)

    def render_basic(self, value: Any, context: dict[str, Any] | None = None) -> str:
        # Read when two versions are compared: each field says what its own block lets it say.
        fields = (
            (block.label, block.render_basic(value.get(name))) for name, block in self.child_blocks.items()
        )
        return format_html("<dl>{}</dl>", format_html_join("", "<dt>{}</dt><dd>{}</dd>", fields))

    class Meta:
        icon = "date"
        label = "Date"


class ChronologyBlock(blocks.StructBlock):
    """Dated facts, in order."""

    title = blocks.CharBlock(label="Titre", required=False, max_length=160)
    entries = blocks.ListBlock(ChronologyEntryBlock(), label="Dates", min_num=1)

    class Meta:
        icon = "calendar-alt"
        label = "Chronologie"
        description = "Des dates, même imprécises, dans l'ordre, avec leurs sources."
        template = "home/blocks/chronology.html"
        preview_value = {
            "title": "Repères",
            "entries": [
                {"date": "1961", "title": "Les premiers immeubles"},
                {"date": "198X", "title": "Une caméra dans le quartier"},
            ],
        }

    def get_context(self, value: Any, parent_context: dict[str, Any] | None = None) -> dict[str, Any]:
        context = super().get_context(value, parent_context=parent_context)
        context["entries"] = [
            (entry, self._card(entry, parent_context)) for entry in in_time_order(value["entries"])
        ]
        return context

    @staticmethod
    def _card(entry: blocks.StructValue, context: dict[str, Any] | None) -> PieceCard | None:
        item = entry.get("item")
        card = card_for(item, reader_of(context)) if item else None
        return None if card and card.state == "closed" and is_withheld(item, context) else card


def in_time_order(entries: Any) -> list[Any]:
    """Sort dated entries by earliest bound, undated ones last."""
    return sorted(entries, key=lambda entry: from_edtf(entry["date"]).earliest or datetime.date.max)


class FigureBlock(blocks.StructBlock):
    """One number, in big."""

    number = blocks.CharBlock(label="Le chiffre", max_length=20)
    label = blocks.CharBlock(label="Ce qu'il compte", max_length=200)
    source = blocks.CharBlock(label="Source", max_length=255)
    source_url = blocks.URLBlock(label="Adresse de la source", required=False)

    class Meta:
        icon = "order"
        label = "Un chiffre"
        description = "Un seul nombre, en grand, avec sa source."
        template = "home/blocks/figure.html"
        preview_value = {"number": "19", "label": "étages", "source": "Démonstration"}


class AsideBlock(blocks.StructBlock):
    """Something said on the side."""

    title = blocks.CharBlock(label="Titre", max_length=160)
    text = blocks.RichTextBlock(label="Texte", features=["bold", "italic", "link", "ol", "ul"])

    class Meta:
        icon = "info-circle"
        label = "Encadré"
        description = "Une explication à part : un mot, un sigle, une adresse."
        template = "home/blocks/aside.html"
        preview_value = {
            "title": "Qu'est-ce qu'un fonds ?",
            "text": "<p>Tout ce qui vient d'une même personne.</p>",
        }


class PagesBlock(blocks.StructBlock):
    """Links to other pages of the site."""

    title = blocks.CharBlock(label="Titre", required=False, max_length=160, default="À lire aussi")
    pages = blocks.ListBlock(blocks.PageChooserBlock(label="Page"), label="Pages", min_num=1, max_num=12)

    class Meta:
        icon = "doc-full-inverse"
        label = "Pages liées"
        description = "D'autres pages du site, avec leur image et leur résumé."
        template = "home/blocks/pages.html"
        preview_value = {"title": "À lire aussi", "pages": []}

    def get_context(self, value: Any, parent_context: dict[str, Any] | None = None) -> dict[str, Any]:
        context = super().get_context(value, parent_context=parent_context)
        context["pages"] = (parent_context or {}).get("preview_pages") or listed_pages(value["pages"])
        return context

    def get_preview_context(self, value: Any, parent_context: dict[str, Any] | None = None) -> dict[str, Any]:
        return {**(parent_context or {}), "preview_pages": PREVIEW_PAGES}


def listed_pages(pages: Iterable[Page | None]) -> list[Page]:
    """Those of the chosen pages that the public may read, in order, in a number of queries that depends on their types only."""
    wanted = [page for page in pages if page is not None]
    found = {
        page.pk: page
        for model in {page.specific_class for page in wanted}
        for page in model.objects.filter(pk__in=[page.pk for page in wanted]).with_listing()
    }
    return [found[page.pk] for page in wanted if page.pk in found]


class DayBlock(blocks.DateBlock):
    """A day, in the browser's own box."""

    @cached_property
    def field(self) -> forms.DateField:
        return forms.DateField(widget=DayInput(), **self.field_options)


class CallBlock(blocks.StructBlock):
    """A call to act that never goes stale: after its last day it says what came of it."""

    class Kind:
        CHOICES = [
            ("venir", "Venir"),
            ("signer", "Signer"),
            ("ecrire", "Écrire"),
            ("temoigner", "Témoigner"),
            ("preter", "Prêter une archive"),
            ("partager", "Partager"),
        ]

    kind = blocks.ChoiceBlock(label="On demande de", choices=Kind.CHOICES)
    title = blocks.CharBlock(
        label="L'appel", max_length=160, help_text="« Venez samedi devant la médiathèque »"
    )
    text = blocks.TextBlock(label="En deux phrases", required=False, rows=3)
    opens = DayBlock(label="À partir du", required=False)
    closes = DayBlock(label="Jusqu'au (inclus)", required=False)
    after_text = blocks.TextBlock(
        label="Après",
        rows=2,
        help_text="Ce qui s'affichera tout seul après la date : « La réunion a eu lieu, merci ! »",
    )
    link_label = blocks.CharBlock(label="Texte du bouton", required=False, max_length=60)
    link_page = blocks.PageChooserBlock(label="Vers une page du site", required=False)
    link_url = blocks.RegexBlock(
        regex=r"^(https?://|/)\S*$",
        label="ou vers une autre adresse",
        required=False,
        max_length=500,
        error_messages={"invalid": "Une adresse commence par https:// ou, sur ce site, par /"},
    )

    class Meta:
        icon = "bullhorn"
        label = "Appel"
        description = "Venir, signer, écrire, témoigner, prêter : avec des dates, et ce qui s'affiche après."
        template = "home/blocks/call.html"
        preview_value = {
            "kind": "venir",
            "title": "Venez samedi, on sort les tables",
            "text": "À 11 h, au pied de la tour.",
            "after_text": "La fête a eu lieu. Merci !",
        }

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        if cleaned["opens"] and cleaned["closes"] and cleaned["closes"] < cleaned["opens"]:
            raise StructBlockValidationError(
                block_errors={"closes": ValidationError("L'appel finit avant d'avoir commencé.")}
            )
        return cleaned

    def get_context(self, value: Any, parent_context: dict[str, Any] | None = None) -> dict[str, Any]:
        context = super().get_context(value, parent_context=parent_context)
        today = timezone.localdate()
        opens, closes, page = value.get("opens"), value.get("closes"), value.get("link_page")
        context["is_over"] = bool(closes and closes < today)
        context["is_early"] = bool(opens and opens > today)
        context["link"] = page.url if page else value.get("link_url")
        return context


class SourceBlock(blocks.StructBlock):
    """One source."""

    label = blocks.CharBlock(label="Source", max_length=255)
    url = blocks.URLBlock(label="Adresse", required=False)
    note = blocks.CharBlock(label="Précision", required=False, max_length=255)

    class Meta:
        icon = "link"
        label = "Source"


class SourcesBlock(blocks.StructBlock):
    """Where what is said comes from."""

    entries = blocks.ListBlock(SourceBlock(), label="Sources", min_num=1)

    class Meta:
        icon = "list-ol"
        label = "Sources"
        description = "D'où vient ce que l'on raconte : livres, journaux, archives, sites."
        template = "home/blocks/sources.html"
        preview_value = {"entries": [{"label": "Archives de l'association"}]}


class NarrativeBlock(blocks.StreamBlock):
    """The one set of blocks."""

    text = TextBlock(label="Texte", features=TEXT_FEATURES, group="Raconter")
    heading = HeadingBlock(group="Raconter")
    quote = QuoteBlock(group="Raconter")
    figure = FigureBlock(group="Raconter")
    aside = AsideBlock(group="Raconter")
    item = ItemBlock(group="Montrer")
    passage = PassageBlock(group="Montrer")
    selection = SelectionBlock(group="Montrer")
    download = DownloadBlock(group="Montrer")
    chronology = ChronologyBlock(group="Situer")
    sources = SourcesBlock(group="Situer")
    pages = PagesBlock(group="Relier")
    call = CallBlock(group="Relier")
