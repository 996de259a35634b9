"""Journey 1: a member writes a campaign, an editor reads it again, the public reads it."""

import re

import pytest
from playwright.sync_api import Page, expect

from luttes.models import CampagnePage
from media_lib.models import Access, ArchiveItem
from tests.browser.conftest import PHONE
from tests.browser.hands import Keyboard, Mouse
from tests.browser.page_form import STORY, add_block, choose, more

pytestmark = pytest.mark.usefixtures("demo")

LUTTE = "Rouvrir la médiathèque Marc-Bernard"
TITLE = "Des livres pour l'été"
AIM = "Une bibliothèque de rue avant juillet."
WORDS = "Nous sortons les tables le samedi."
POSTER = "Rouvrez la médiathèque, l’affiche"
WAITING = "En attente"
WITHOUT = "Publier sans ce document pour l'instant"


# --- What a member does -----------------------------------------------------------------------------------------------
def begin(hands, lutte=LUTTE):
    """From the admin home to the form of a new campaign."""
    page = hands.page
    page.goto("/admin/")
    tasks = page.get_by_role("region", name="Que voulez-vous faire")
    hands.press(tasks.get_by_role("link", name="Écrire une campagne"))
    hands.press(page.get_by_role("link", name=lutte))
    page.wait_for_url("**/add/luttes/campagnepage/**")


def introduce(hands, title=TITLE):
    """Title, aim, chapô."""
    page = hands.page
    hands.write(page.get_by_role("textbox", name="Titre*", exact=True), title)
    hands.write(page.get_by_role("textbox", name="But*"), AIM)
    hands.write(page.get_by_role("textbox", name="Chapô"), "Deux phrases qui donnent envie.")


def call(hands):
    """An appel, at the top of the campaign."""
    calls = hands.page.get_by_role("region", name="Appels", exact=True)
    hands.press(calls.get_by_title("Insérer un bloc"))
    appel = calls.get_by_role("region", name=re.compile("^Appel"))
    hands.pick(appel.get_by_label("On demande de"), "Venir")
    hands.write(appel.get_by_role("textbox", name="L'appel"), "Venez samedi place Debussy")
    hands.write(appel.get_by_role("textbox", name="Après"), "Nous sommes venus, merci.")


def tell(hands, waiting):
    """Text, a passage, a sélection picked with a filter, and a piece that nobody opened yet."""
    text = add_block(hands, STORY, "Texte")
    hands.write(text.get_by_role("textbox"), WORDS)
    passage = add_block(hands, STORY, "Passage")
    choose(hands, passage, "Choisir un passage", "Elle ferme")
    selection = add_block(hands, STORY, "Sélection")
    hands.press(selection.get_by_role("button", name="Ajouter", exact=True))
    choose(hands, selection, "Choisir un document d'archive", POSTER, {"Type": "Affiche"})
    piece = add_block(hands, STORY, "Document d'archive")
    choose(hands, piece, "Choisir un document d'archive", waiting.title, {"État": WAITING})


def wait_until_kept(page: Page):
    """Nobody pressed « Enregistrer »: wait until the words are in the draft all the same."""
    page.wait_for_url("**/edit/**")
    for _ in range(120):
        draft = CampagnePage.objects.get(title=TITLE).get_latest_revision_as_object()
        if WORDS in str(draft.body.get_prep_value()):
            return
        page.wait_for_timeout(250)
    raise AssertionError("Le brouillon ne s'est pas enregistré tout seul.")


def see_preview(hands):
    """The panel beside the form shows the page as it will be."""
    page = hands.page
    hands.press(page.get_by_role("button", name="Afficher/masquer la prévisualisation"))
    # While it refreshes, the panel holds the old view and the new one.
    preview = page.locator("iframe[src*='in_preview_panel']").last.content_frame
    expect(preview.get_by_role("heading", level=1)).to_contain_text(TITLE, timeout=30_000)
    expect(preview.get_by_text(WORDS)).to_be_attached()
    hands.press(page.get_by_role("button", name="Afficher/masquer la prévisualisation"))


def submit(hands):
    """Send the page for review; the page says who was told."""
    more(hands, "Envoyer en relecture")
    expect(hands.page).to_have_url(re.compile(r"/admin/pages/\d+/$"))


def write_campaign(hands):
    """All that a member does, from the admin home to the review; return the page."""
    waiting = a_piece_that_waits()
    begin(hands)
    introduce(hands)
    call(hands)
    tell(hands, waiting)
    wait_until_kept(hands.page)
    see_preview(hands)
    submit(hands)
    return CampagnePage.objects.get(title=TITLE), waiting


def a_piece_that_waits():
    return ArchiveItem.objects.filter(access=Access.PENDING, withdrawn_at=None).latest("pk")


# --- The journey --------------------------------------------------------------------------------------------------------
def test_a_member_writes_a_campaign_an_editor_publishes_it_and_the_public_reads_it(
    open_page, sign_in, mailoutbox
):
    member = open_page()
    sign_in(member, "membre")
    assert_the_home_offers_tasks_and_no_tree(member)
    campaign, waiting = write_campaign(Mouse(member))
    assert {"editrice@example.org"} <= {address for mail in mailoutbox for address in mail.to}
    assert not campaign.live
    assert_the_page_says_who_was_told(member, campaign)

    editor = open_page()
    sign_in(editor, "editrice")
    send_back(editor, campaign, "Ajoutez l'heure, s'il vous plaît.")

    member.goto(f"/admin/pages/{campaign.pk}/edit/")
    expect(member.get_by_text("Cette page vous est revenue")).to_be_visible()
    expect(member.get_by_role("blockquote")).to_have_text("Ajoutez l'heure, s'il vous plaît.")
    more(Mouse(member), "Renvoyer en relecture")

    editor.goto(f"/admin/pages/{campaign.pk}/edit/")
    more(Mouse(editor), "Approuver et Publier")
    refusal = editor.get_by_text(f"« {waiting.title} » ({waiting.reference_code}) n'est pas ouvert")
    expect(refusal.first).to_be_visible()
    expect(refusal.first).to_contain_text("en attente")
    mailoutbox.clear()
    more(Mouse(editor), WITHOUT)
    # Publishing at once ends the review: Wagtail asks to confirm it.
    editor.get_by_role("dialog").get_by_role("button", name="Publier").click()
    expect(editor.get_by_text("publiée").first).to_be_visible()
    assert {"archiviste@example.org"} <= {address for mail in mailoutbox for address in mail.to}

    campaign.refresh_from_db()
    member.goto("/admin/mes-brouillons/")
    expect(member.get_by_role("link", name=TITLE)).to_have_count(0)
    readers = (member, open_page(), open_page(java_script_enabled=False))
    for reader in readers:
        reader.goto(campaign.url)
        expect(reader.get_by_role("heading", level=1)).to_have_text(TITLE)
        expect(reader.get_by_text(WORDS)).to_be_visible()
        expect(reader.get_by_text("Venez samedi place Debussy")).to_be_visible()
        expect(reader.get_by_text(POSTER).first).to_be_attached()
    # The last two are nobody's account: the piece that waits leaves them no trace.
    for reader in readers[1:]:
        expect(reader.get_by_text(waiting.title)).to_have_count(0)


def assert_the_home_offers_tasks_and_no_tree(page):
    page.goto("/admin/")
    tasks = page.get_by_role("region", name="Que voulez-vous faire")
    expect(tasks.get_by_role("link", name="Écrire une campagne")).to_be_visible()
    expect(page.get_by_role("tree")).to_have_count(0)


def assert_the_page_says_who_was_told(page, campaign):
    page.goto(f"/admin/pages/{campaign.pk}/edit/")
    expect(page.get_by_text("Cette page est en relecture")).to_be_visible()
    expect(page.get_by_text("Éditrice de démonstration").first).to_be_visible()


def send_back(page, campaign, remark):
    """An editor finds the page in the pile and returns it with a remark."""
    page.goto("/admin/")
    page.get_by_role("link", name="page à relire").click()
    page.get_by_role("link", name=TITLE).click()
    more(Mouse(page), "Demander des modifications")
    window = page.get_by_role("dialog")
    window.get_by_role("textbox").fill(remark)
    window.get_by_role("button", name="Demander des modifications").click()
    expect(window).to_be_hidden()


def test_a_campaign_is_written_and_sent_for_review_without_a_mouse(open_page, mailoutbox):
    page = open_page()
    hands = Keyboard(page)
    page.goto("/admin/login/")
    hands.write(page.locator("input[name=username]"), "membre")
    hands.write(page.locator("input[name=password]"), "demo-amis")
    page.keyboard.press("Enter")
    page.wait_for_url("**/admin/")
    campaign, waiting = write_campaign(hands)
    assert waiting.pk in campaign.get_latest_revision_as_object().pieces_shown()
    assert mailoutbox


def test_a_campaign_is_written_on_a_small_telephone(open_page, sign_in, mailoutbox):
    page = open_page(**PHONE)
    sign_in(page, "membre")
    campaign, waiting = write_campaign(Mouse(page))
    assert waiting.pk in campaign.get_latest_revision_as_object().pieces_shown()
    assert mailoutbox
