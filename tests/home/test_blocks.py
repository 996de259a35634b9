"""Every narrative block explains itself in French, shows a preview without any data, and renders what it is given."""

import datetime
import re

import pytest
from django.template.loader import get_template
from django.urls import reverse
from django.utils import timezone
from wagtail import blocks
from wagtail.models import Page

from home.blocks import CallBlock, NarrativeBlock
from home.models import StandardPage
from luttes.models import CampagnePage, DossierPage
from media_lib.models import ArchiveItem, Fonds, Passage, Place, Theme
from tests.factories import (
    attach_film,
    attach_pdf,
    attach_photo,
    make_fonds,
    make_item,
    make_open_item,
    make_place,
    make_standard,
    make_theme,
    make_user,
)

pytestmark = pytest.mark.django_db
NARRATIVE = sorted(NarrativeBlock.base_blocks)
DAY = datetime.timedelta(days=1)


def everything_one_can_pick():
    """The blocks offered in the picker, wherever it opens."""
    yield from NarrativeBlock.base_blocks.items()
    yield from DossierPage._meta.get_field("sections").stream_block.child_blocks.items()
    yield from CampagnePage._meta.get_field("calls").stream_block.child_blocks.items()


@pytest.mark.parametrize(
    ("name", "block"), list(everything_one_can_pick()), ids=lambda value: str(value)[:20]
)
def test_a_block_has_an_icon_a_french_name_a_description_a_template_and_a_preview(name, block):
    assert block.meta.icon not in ("", "placeholder")
    assert block.label
    assert block.label[0].isupper()
    assert block.get_description()[-1] == "."
    get_template(block.meta.template)
    assert block.is_previewable


def preview_url(block):
    return f"{reverse('wagtailadmin_block_preview')}?id={block.definition_prefix}"


def block_of(name):
    return StandardPage._meta.get_field("body").stream_block.child_blocks[name]


@pytest.mark.parametrize("name", NARRATIVE)
def test_the_preview_of_a_block_needs_no_database_row(client, name):
    client.force_login(make_user("editor"))
    for model in (ArchiveItem, Passage, Place, Theme, Fonds):
        assert not model.objects.exists()
    response = client.get(preview_url(block_of(name)))
    assert response.status_code == 200
    text = response.content.decode()
    assert "amis_cms/build/site.css" in text
    assert re.search(r"\w{3}", visible_body(text)), "the preview shows something"


def visible_body(html):
    body = re.sub(r"<(script|style|head)\b.*?</\1>", "", html, flags=re.S)
    return re.sub(r"<[^>]+>", " ", body)


PREVIEWED = {
    "item": "Une table dans la rue",
    "passage": "Une table dans la rue",
    "selection": "Les années 1980",
    "download": "120 Ko",
    "quote": "La rue est à nous.",
    "figure": "étages",
    "chronology": "Une caméra dans le quartier",
    "call": "Venez samedi",
    "sources": "Archives de l'association",
    "heading": "Ce que la tour voyait",
    "aside": "fonds",
    "text": "tout le monde cuisine",
}


@pytest.mark.parametrize(("name", "words"), PREVIEWED.items())
def test_the_preview_shows_its_example(client, name, words):
    client.force_login(make_user("editor"))
    text = client.get(preview_url(block_of(name))).content.decode().replace("&#x27;", "'")
    assert words in text


# --- Rendered in a page -----------------------------------------------------------------------------------------------
@pytest.fixture
def samples():
    """One filled block of each kind, with the words that must be read."""
    film = make_open_item(title="Le film de la place")
    paper = make_open_item(title="Le tract", kind="tract")
    passage = Passage.objects.create(
        file=attach_film(film), start_ms=1000, end_ms=9000, words="On a gardé la rue."
    )
    attach_pdf(paper)
    page = make_standard(title="Une autre page")
    rich = "<p>Des <b>paragraphes</b>.</p>"
    return {
        "heading": ({"text": "Mon intertitre"}, ["Mon intertitre"]),
        "text": (rich, ["<b>paragraphes</b>"]),
        "quote": (
            {"quote": "Des mots publiés", "author": "Une autrice"},
            ["Des mots publiés", "Une autrice"],
        ),
        "figure": (
            {"number": "1961", "label": "naissance", "source": "INSEE"},
            ["1961", "naissance", "INSEE"],
        ),
        "aside": ({"title": "À savoir", "text": rich}, ["À savoir", "<b>paragraphes</b>"]),
        "item": (
            {"item": film.pk, "caption": "Ma légende"},
            ["Le film de la place", "Ma légende", "© A.M.I.S."],
        ),
        "passage": ({"passage": passage.pk, "note": "Pourquoi"}, ["On a gardé la rue.", "Pourquoi"]),
        "selection": (
            {"mode": "picked", "picked": [{"item": film.pk, "caption": "Choisi"}], "display": "list"},
            ["Le film de la place", "Choisi"],
        ),
        "download": ({"item": paper.pk, "label": "Prendre le tract"}, ["Prendre le tract"]),
        "chronology": (
            {"title": "Repères", "entries": [{"date": "1985~", "title": "La fête", "item": film.pk}]},
            ["Repères", "vers 1985", "La fête"],
        ),
        "sources": ({"entries": [{"label": "Un livre", "note": "p. 12"}]}, ["Un livre", "p. 12"]),
        "pages": ({"title": "À lire", "pages": [page.pk]}, ["À lire", "Une autre page"]),
        "call": (
            {"kind": "venir", "title": "Venez samedi", "text": "À 11 h.", "after_text": "C'était bien."},
            ["Venez samedi", "À 11 h."],
        ),
    }


def read(client, body):
    page = make_standard(body=body)
    response = client.get(page.url)
    assert response.status_code == 200
    return response.content.decode().replace("&#x27;", "'")


def test_every_block_is_rendered_with_what_was_written(client, samples):
    assert set(samples) == set(NARRATIVE)
    body = [{"type": name, "value": value} for name, (value, _) in samples.items()]
    text = read(client, body)
    for name, (_, wanted) in samples.items():
        assert [words for words in wanted if words not in text] == [], name


@pytest.mark.parametrize("name", sorted(set(NARRATIVE) - {"text"}))
def test_a_block_left_empty_in_a_draft_breaks_nothing(rf, name):
    block = block_of(name)
    request = rf.get("/")
    request.user = None
    html = block.render(block.get_default(), context={"request": request, "page": None})
    assert isinstance(html, str)


@pytest.mark.parametrize("name", ["item", "passage", "download", "selection", "chronology", "pages"])
def test_a_block_whose_document_or_page_was_deleted_is_silent(client, samples, name):
    value, _ = samples[name]
    gone = make_standard(
        body=[{"type": name, "value": value}, {"type": "heading", "value": {"text": "La suite"}}]
    )
    Passage.objects.all().delete()
    ArchiveItem.objects.all().delete()
    Page.objects.filter(title="Une autre page").delete()
    response = client.get(gone.url)
    assert response.status_code == 200
    assert "La suite" in response.content.decode()


# --- What each block promises -------------------------------------------------------------------------------------------
def test_a_chronology_goes_in_time_order_with_rough_dates_kept_rough(client):
    entries = [
        {"date": "1994-22", "title": "Troisième"},
        {"date": "", "title": "Sans date à la fin"},
        {"date": "198X", "title": "Deuxième"},
        {"date": "1961", "title": "Premier"},
    ]
    text = read(client, [{"type": "chronology", "value": {"entries": entries}}])
    order = [text.index(words) for words in ("Premier", "Deuxième", "Troisième", "Sans date à la fin")]
    assert order == sorted(order)
    assert "années 1980" in text


def test_a_date_that_means_nothing_is_refused_in_french():
    block = NarrativeBlock.base_blocks["chronology"].child_blocks["entries"].child_block.child_blocks["date"]
    with pytest.raises(Exception, match=r".+") as refusal:
        block.clean("32 mars")
    assert "32 mars" in str(refusal.value)


def call(**fields):
    value = {"kind": "venir", "title": "Venez", "text": "Aujourd'hui", "after_text": "C'était bien."} | fields
    return [{"type": "call", "value": value}]


def test_a_call_says_what_came_of_it_once_its_last_day_is_over(client):
    today = timezone.localdate()
    assert "C'était bien." not in read(client, call(closes=str(today)))
    over = read(
        client, call(closes=str(today - DAY), link_url="https://exemple.fr/signer", link_label="Signer")
    )
    assert "C'était bien." in over
    assert "https://exemple.fr/signer" not in over


def test_a_call_cannot_end_before_it_begins_nor_lead_to_a_script():
    block = CallBlock()
    good = {"kind": "venir", "title": "Venez", "after_text": "Fait."}
    with pytest.raises(blocks.StructBlockValidationError) as refusal:
        block.clean(block.to_python(good | {"opens": "2026-05-02", "closes": "2026-05-01"}))
    assert "finit avant" in str(refusal.value.as_json_data())
    with pytest.raises(blocks.StructBlockValidationError):
        block.clean(block.to_python(good | {"link_url": "javascript:alert(1)"}))


def test_linked_pages_are_only_those_the_public_may_read(client):
    draft = make_standard(title="Page en brouillon", live=False)
    text = read(client, [{"type": "pages", "value": {"title": "À lire", "pages": [draft.pk]}}])
    assert "Page en brouillon" not in text


# --- Sélections -----------------------------------------------------------------------------------------------------------
def live_selection(**criteria):
    return [{"type": "selection", "value": {"mode": "live", "display": "list", "limit": 12} | criteria}]


def test_a_live_selection_follows_its_criteria_and_shows_only_open_pieces(client):
    place, theme, fonds = make_place(), make_theme(), make_fonds()
    common = {"places": [place], "themes": [theme], "fonds": fonds, "date_edtf": "1985"}
    make_open_item(title="Celui-ci", **common)
    make_item(title="Celui qui est fermé", **common)
    make_open_item(title="Un autre lieu", themes=[theme], fonds=fonds, date_edtf="1985")
    make_open_item(title="Une autre année", **common | {"date_edtf": "2001"})
    make_open_item(title="Une affiche", **common, kind="affiche")
    text = read(
        client,
        live_selection(
            place=place.pk, theme=theme.pk, fonds=fonds.pk, year_from=1980, year_to=1989, kinds=["film"]
        ),
    )
    assert "Celui-ci" in text
    for other in ("Celui qui est fermé", "Un autre lieu", "Une autre année", "Une affiche"):
        assert other not in text


def test_a_live_selection_takes_in_new_pieces_by_itself(client):
    page = make_standard(body=live_selection(kinds=["film"]))
    assert "Arrivé depuis" not in client.get(page.url).content.decode()
    make_open_item(title="Arrivé depuis")
    assert "Arrivé depuis" in client.get(page.url).content.decode()


def test_a_picked_selection_keeps_the_order_and_the_captions_of_its_writer(client):
    pieces = [make_open_item(title=f"Pièce {letter}") for letter in "ABC"]
    for piece in pieces:
        attach_photo(piece)
    picked = [{"item": piece.pk, "caption": f"Légende {piece.title}"} for piece in reversed(pieces)]
    for display in ("gallery", "playlist", "list"):
        text = read(
            client, [{"type": "selection", "value": {"mode": "picked", "picked": picked, "display": display}}]
        )
        order = [text.index(f"Légende Pièce {letter}") for letter in "CBA"]
        assert order == sorted(order), display


def test_a_selection_asks_for_documents_and_for_years_in_order():
    block = block_of("selection")
    with pytest.raises(blocks.StructBlockValidationError) as refusal:
        block.clean(block.to_python({"mode": "picked", "picked": []}))
    assert "Choisissez au moins un document" in str(refusal.value.as_json_data())
    with pytest.raises(blocks.StructBlockValidationError) as refusal:
        block.clean(block.to_python({"mode": "live", "year_from": 1990, "year_to": 1980}))
    assert "vient avant la première" in str(refusal.value.as_json_data())
