"""Journey 3: an editor searches the archive, orders pieces into sections with notes, publishes a dossier."""

import re

import pytest
from playwright.sync_api import expect

from luttes.models import DossierPage
from media_lib.models import ArchiveItem, Person, Place, Theme
from tests.browser.hands import Mouse
from tests.browser.page_form import STORY, add_block, choose, more

pytestmark = pytest.mark.usefixtures("demo")

TITLE = "Quarante ans de caméras"


def codes(page):
    """The cotes of the pieces listed."""
    return set(re.findall(r"AMIS-[VSPD]-\d{4}", page.locator("main").inner_text()))


def test_the_listing_keeps_what_answers_a_quartier_a_theme_a_decade_a_person(open_page):
    page = open_page()
    open_pieces = ArchiveItem.objects.listed().archival()
    place, theme = Place.objects.get(name="Pissevin"), Theme.objects.get(name="Culture")
    person = Person.objects.filter(is_public=True, credits__item__in=open_pieces).first()
    asked = {
        f"quartier={place.slug}": open_pieces.about(place),
        f"theme={theme.slug}": open_pieces.themed(theme),
        "decade=1980": open_pieces.during(1980, 1989),
        f"person={person.slug}": open_pieces.filter(credits__person=person),
    }
    for query, pieces in asked.items():
        page.goto(f"/archives/?{query}")
        found = codes(page)
        assert found, query
        assert found <= {piece.reference_code for piece in pieces}, query


def test_an_editor_gathers_a_dossier_in_two_sections_and_publishes_it(open_page, sign_in):
    page = open_page()
    sign_in(page, "editrice")
    hands = Mouse(page)
    page.goto("/admin/")
    page.get_by_role("link", name="Réunir un dossier").click()
    page.wait_for_url("**/add/luttes/dossierpage/**")
    hands.write(page.get_by_role("textbox", name="Titre*", exact=True), TITLE)
    hands.write(page.get_by_role("textbox", name="Dossier réuni par"), "l'atelier vidéo")
    film = ArchiveItem.objects.cleared().filter(kind="film", credits__person__isnull=False).first()
    person = film.credits.first().person.name
    shown = [
        (film, {"Personne": person, "Type": "Film"}),
        (ArchiveItem.objects.get(reference_code="AMIS-D-0001"), {"Type": "Affiche"}),
    ]
    for number, (piece, filters) in enumerate(shown, start=1):
        add_section(hands, f"Partie n° {number}", piece, filters)
    sources = add_block(hands, STORY, "Sources")
    sources.get_by_role("textbox", name="Source").fill("Archives de l'association")
    more(hands, "Publier")
    expect(page.get_by_text("a été publiée").first).to_be_visible(timeout=15_000)
    dossier = DossierPage.objects.get(title=TITLE)
    page.goto(dossier.url)
    for number, (piece, _) in enumerate(shown, start=1):
        expect(page.get_by_role("heading", name=f"Partie n° {number}")).to_be_visible()
        expect(page.get_by_text(piece.title).first).to_be_attached()
    expect(page.get_by_text("Archives de l'association").first).to_be_visible()


def add_section(hands, title, piece, filters):
    """A section at the end of the dossier, with a title and one piece chosen among those a filter leaves."""
    sections = hands.page.get_by_role("region", name="Parties", exact=True)
    hands.press(sections.locator("> * .c-sf-add-button, .c-sf-add-button").last)
    section = sections.get_by_role("region", name=re.compile("^Partie")).last
    hands.write(section.get_by_role("textbox", name="Titre de la partie"), title)
    hands.press(section.get_by_title("Insérer un bloc").first)
    hands.write(hands.page.get_by_role("combobox", name="Options de recherche"), "Document d'archive")
    hands.page.keyboard.press("Enter")
    block = section.get_by_role("region", name=re.compile("^Document d'archive")).last
    choose(hands, block, "Choisir un document d'archive", str(piece), filters)
