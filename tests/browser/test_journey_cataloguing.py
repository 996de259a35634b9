"""Journey 4: an archivist describes a tape nobody has digitised yet, then attaches its film, then opens it."""

import pytest
from playwright.sync_api import expect

from media_lib.models import ArchiveItem
from media_lib.tasks import prepare_now
from tests.media_lib.tiny_files import make_film

pytestmark = pytest.mark.usefixtures("demo")

TITLE = "Le bal du lavoir"
SAVE = "Enregistrer"


def save(page):
    page.locator("form button[type=submit]").filter(has_text=SAVE).last.click()
    expect(page.get_by_text("est enregistré").first).to_be_visible(timeout=15_000)


def act(page, name):
    """One named act, confirmed."""
    page.get_by_role("link", name=name, exact=True).click()
    page.locator("main form").get_by_role("button", name=name).click()


def test_an_archivist_describes_a_tape_then_attaches_its_film_then_opens_it(open_page, sign_in, tmp_path):
    page, public = open_page(), open_page()
    sign_in(page, "archiviste")
    page.goto("/admin/archives/add/")
    page.get_by_label("Titre", exact=False).first.fill(TITLE)
    page.locator("[name=kind]").select_option(label="Captation")
    page.get_by_label("On reconnaît des gens, ils et elles sont d'accord").check()
    page.locator("[name=who]").fill("Une danseuse")
    date = page.locator("[name=date_edtf]")
    date.fill("vers l'été 85")
    date.blur()
    expect(page.get_by_text("vers l'été 1985").first).to_be_visible()
    page.locator("[name=credit_line]").fill("© A.M.I.S.")
    save(page)
    item = ArchiveItem.objects.get(title=TITLE)
    expect(page.get_by_text("Pas encore de fichier")).to_be_visible()
    expect(date).to_have_value("vers l'été 1985")
    assert public.request.get(f"/archives/{item.reference_code}/").status == 404

    film = make_film(tmp_path / "bal.mp4", seconds=2)
    page.locator("input[type=file][name=uploads]").set_input_files(film)
    save(page)
    prepare_now(item.files.get())
    page.reload()
    expect(page.get_by_role("region", name="Ses fichiers").get_by_role("heading", level=3)).to_be_visible()

    page.get_by_role("link", name="Accords et décision").click()
    page.get_by_role("link", name="Une danseuse").click()
    page.locator("[name=state]").select_option(label="Donné")
    page.locator("[name=on_site]").check()
    page.get_by_role("button", name="Enregistrer l'accord").click()
    expect(page.get_by_role("cell", name="oui").first).to_be_visible()
    page.get_by_role("link", name="Revenir au document").click()
    act(page, "Ouvrir à tout le monde")
    expect(page.get_by_text("Le document est ouvert.")).to_be_visible()

    public.goto(f"/archives/{item.reference_code}/")
    expect(public.get_by_role("heading", level=1)).to_have_text(TITLE)
    expect(public.get_by_text("vers l'été 1985").first).to_be_visible()
    expect(public.get_by_role("button", name="Regarder")).to_be_visible()
    public.goto("/archives/?q=bal+lavoir")
    expect(public.get_by_role("link", name=TITLE).first).to_be_visible()
