"""Journey 5: a person in the images writes, and an archivist withdraws the piece everywhere at once."""

import pytest
from playwright.sync_api import Page, expect

from media_lib.models import ArchiveItem, Derivative, Enquiry
from tests.browser.conftest import PHONE

pytestmark = pytest.mark.usefixtures("demo")

GONE = "Ce document n'est plus montré ici."
WISH = "Je ne veux plus apparaître"


def a_piece_with_a_page():
    """A public film, and a live page that shows it."""
    for item in ArchiveItem.objects.cleared().filter(kind="film"):
        if pages := item.pages_showing(None):
            return item, pages[0]
    raise AssertionError("La démonstration ne montre aucun film dans une page.")


def write(page: Page, item):
    """From the notice to the receipt; return the receipt's number."""
    page.goto(f"/archives/{item.reference_code}/")
    page.get_by_role("link", name="Je me reconnais, j'ai une question").first.click()
    expect(page.get_by_role("link", name=item.title)).to_be_visible()
    page.get_by_label(WISH).check()
    page.get_by_label("Votre nom").fill("Une voisine")
    page.get_by_label("Comment vous joindre").fill("je passerai vous voir")
    page.get_by_role("button", name="Envoyer").click()
    expect(page.get_by_role("heading", name="Votre lettre est arrivée")).to_be_visible()
    return page.locator(".receipt-number strong").inner_text()


def files_of(item):
    """The addresses at which the public copies of a piece are served."""
    return [copy.url for copy in Derivative.objects.filter(file__item=item, is_published=True)]


def fits(page: Page):
    assert page.evaluate("document.scrollingElement.scrollWidth <= innerWidth"), page.url


def test_a_person_writes_from_a_telephone_and_an_archivist_withdraws_the_piece_everywhere(
    open_page, sign_in, mailoutbox
):
    item, shown_in = a_piece_with_a_page()
    phone = open_page(**PHONE)
    number = write(phone, item)
    fits(phone)
    expect(phone.get_by_role("button", name="Imprimer")).to_be_visible()
    letter = Enquiry.objects.get()
    assert letter.receipt == number
    assert letter.item == item
    assert "archiviste@example.org" in {address for mail in mailoutbox for address in mail.to}
    assert phone.request.get(f"/archives/{item.reference_code}/").status == 200

    desk = open_page()
    sign_in(desk, "archiviste")
    desk.goto("/admin/")
    desk.get_by_role("link", name="lettre reçue").or_(desk.get_by_role("link", name="lettres reçues")).click()
    desk.get_by_role("table").get_by_role("link", name=WISH).click()
    expect(desk.get_by_role("link", name=item.title).first).to_be_visible()
    desk.get_by_role("link", name="Retirer ce document").click()
    main = desk.locator("main")
    expect(main.get_by_text("Ce qui se fermera tout de suite")).to_be_visible()
    expect(main.get_by_text(item.reference_code).first).to_be_visible()
    expect(main.get_by_text(shown_in.title).first).to_be_visible()
    addresses = files_of(item)
    assert addresses
    assert {phone.request.get(address).status for address in addresses} == {200}
    desk.get_by_role("button", name="Continuer").click()
    desk.get_by_role("button", name="Retirer maintenant").click()
    expect(desk.get_by_role("heading", name="Reçu du retrait n°")).to_be_visible()
    expect(desk.get_by_role("button", name="Imprimer")).to_be_visible()

    assert phone.request.get(f"/archives/{item.reference_code}/").status == 404
    assert {phone.request.get(address).status for address in addresses} == {404}
    phone.goto(shown_in.url)
    expect(phone.get_by_text(GONE).first).to_be_visible()
    expect(phone.get_by_text(item.reference_code)).to_have_count(0)


def test_a_letter_is_written_without_javascript(open_page):
    item, _ = a_piece_with_a_page()
    number = write(open_page(**PHONE, java_script_enabled=False), item)
    assert Enquiry.objects.get().receipt == number


def test_the_letter_is_read_from_right_to_left_in_arabic(phone):
    item, _ = a_piece_with_a_page()
    phone.goto(f"/archives/{item.reference_code}/")
    phone.get_by_role("link", name="Je me reconnais, j'ai une question").first.click()
    phone.get_by_role("link", name="بالعربية").click()
    letter = phone.get_by_role("main")
    expect(letter).to_have_attribute("dir", "rtl")
    expect(letter).to_have_attribute("lang", "ar")
    expect(phone.get_by_role("heading", level=1)).to_have_text("اكتبوا إلينا")
    fits(phone)
    phone.get_by_label("لا أريد أن أظهر بعد الآن").check()
    phone.locator("input[name=name]").fill("جارة")
    phone.locator("input[name=contact]").fill("سأمرّ لرؤيتكم")
    phone.locator("form button").last.click()
    expect(phone.locator(".receipt-number strong")).to_have_text(Enquiry.objects.get().receipt)
    expect(letter).to_have_attribute("dir", "rtl")
