"""Clumsy or hostile input ends with a French sentence, never with a broken page, and what was typed stays."""

import pytest
from playwright.sync_api import expect

from media_lib.models import ArchiveItem
from media_lib.tasks import prepare_now
from tests.file_factories import film_bytes, picture_bytes

pytestmark = pytest.mark.usefixtures("demo")

TITLE = "La fête de la rue, été 94"
SCRIPT = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
FILES = {
    "film.mp4": (b"Ceci n'est pas un film.\n" * 20, "texte"),
    "dessin.svg": (SCRIPT, "SVG"),
    "coupee.jpg": (picture_bytes(size=(1200, 900))[:2000], "image"),
}


@pytest.mark.parametrize("name", FILES)
def test_a_wrong_file_is_refused_with_a_sentence_and_the_title_stays(page, sign_in, name):
    content, word = FILES[name]
    before = ArchiveItem.objects.count()
    sign_in(page, "membre")
    page.goto("/admin/archives/ajouter/")
    answer = send(page, name, content)
    assert answer.status < 500
    expect(page.locator("[name=title]")).to_have_value(TITLE)
    expect(page.locator("main .error-message").first).to_contain_text(word)
    assert ArchiveItem.objects.count() == before


def send(page, name, content):
    """Fill the four fields and send; return the answer."""
    page.locator("[name=title]").fill(TITLE)
    page.get_by_label("On ne reconnaît personne").check()
    file = {"name": name, "mimeType": "application/octet-stream", "buffer": content}
    page.locator("[name=file]").set_input_files(file)
    with page.expect_navigation() as asked:
        page.locator("main form button[type=submit]").last.click()
    return asked.value


def test_a_film_cut_half_way_is_kept_and_says_so_once_it_was_looked_into(page, sign_in):
    sign_in(page, "membre")
    page.goto("/admin/archives/ajouter/")
    send(page, "film.mp4", film_bytes()[: len(film_bytes()) // 2])
    file = ArchiveItem.objects.get(title=TITLE).files.get()
    prepare_now(file)
    page.reload()
    failed = page.locator(".amis-file--failed")
    expect(failed).to_contain_text(type(file.original).objects.get(pk=file.original.pk).failure)
    expect(failed.get_by_role("button", name="Réessayer")).to_be_visible()


@pytest.mark.parametrize("words", ['"Mas de Mingue', "l'été (", "%", "a" * 5000, "\\", "« »"])
def test_anything_may_be_asked_of_the_search_and_of_the_listing(page, words):
    for address in ("/recherche/", "/archives/"):
        page.goto(address)
        box = page.locator("main input[name=q]").first
        box.fill(words)
        with page.expect_navigation() as asked:
            box.press("Enter")
        assert asked.value.status == 200
        expect(page.get_by_role("heading", level=1)).to_be_visible()


def test_a_quote_left_open_still_finds(page):
    page.goto('/recherche/?q="Mas de Mingue')
    expect(page.get_by_role("main").get_by_role("link", name="Mas de Mingue").first).to_be_visible()


def test_a_day_that_does_not_exist_gets_a_sentence_as_one_types_and_stays(page, sign_in):
    sign_in(page, "archiviste")
    page.goto("/admin/archives/add/")
    box = page.locator("[name=date_edtf]")
    box.press_sequentially("32 mars")
    understood = page.locator(".amis-understood--no")
    expect(understood).to_be_visible()
    expect(understood).to_have_text(page.request.get("/admin/archives/date/?q=32 mars").json()["words"])
    page.locator("[name=title]").fill(TITLE)
    page.locator("form button[type=submit]").last.click()
    expect(page.locator(".error-message").first).to_be_visible()
    expect(box).to_have_value("32 mars")
    expect(page.locator("[name=title]")).to_have_value(TITLE)


def test_two_people_editing_one_notice_lose_nothing(open_page, sign_in):
    item = ArchiveItem.objects.get(reference_code="AMIS-V-0001")
    first, second = open_page(), open_page()
    for page, who in ((first, "archiviste"), (second, "editrice")):
        sign_in(page, who)
        page.goto(f"/admin/archives/edit/{item.pk}/")
    first.locator("textarea[name=description]").fill("Les mots de la première.")
    first.locator("form button[type=submit]").filter(has_text="Enregistrer").last.click()
    expect(first.get_by_text("est enregistré").first).to_be_visible(timeout=15_000)
    second.locator("textarea[name=description]").fill("Les mots de la seconde.")
    second.locator("form button[type=submit]").filter(has_text="Enregistrer").last.click()
    expect(second.get_by_text("Quelqu'un d'autre a enregistré ce document").first).to_be_visible(
        timeout=15_000
    )
    expect(second.locator("textarea[name=description]")).to_have_value("Les mots de la seconde.")
    item.refresh_from_db()
    assert item.description == "Les mots de la première."
