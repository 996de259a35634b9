"""Nothing that a program can see stands in anybody's way, at any width, in both schemes."""

import pytest

from media_lib.models import ArchiveItem
from tests.browser.addresses import ADMIN, MISSING, PAGES, VIEWS

pytestmark = pytest.mark.usefixtures("demo")

WIDTHS = (320, 360, 768, 1280)
SCHEMES = ("light", "dark")
OURS = {"include": "main", "exclude": "#w-minimap-toggle"}
"""The admin's menu is Wagtail's, and the small arrow that folds its table of contents (22 px wide) stands inside
<main>: what we answer for is all the rest of <main>."""

REFLOW = "document.scrollingElement.scrollWidth <= innerWidth"
IS_SEEN = """() => {
    for (let place = document.activeElement; place; place = place.parentElement) {
        const {outlineStyle, outlineWidth} = getComputedStyle(place);
        if (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) return true;
    }
    return false;
}"""
"""Whether the element that has the focus, or the card it stretches over, wears an outline."""


def check_everywhere(page, axe):
    """The page as it stands: every width, both schemes; nothing to scroll sideways, even magnified twice."""
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 800})
        assert page.evaluate(REFLOW), f"{page.url} défile de côté à {width} px"
        for scheme in SCHEMES:
            page.emulate_media(color_scheme=scheme)
            axe(page)
    page.set_viewport_size({"width": 640, "height": 400})
    assert page.evaluate(REFLOW), f"{page.url} défile de côté à 200 %"


def test_every_page_and_view_is_accessible_at_every_width_in_both_schemes(page, axe):
    problems = []
    for address in (*PAGES, *VIEWS, MISSING):
        answer = page.goto(address)
        expected = 404 if address == MISSING else 200
        try:
            assert answer.status == expected, f"{address} répond {answer.status}"
            check_everywhere(page, axe)
        except AssertionError as problem:
            problems.append(f"{address} — {problem}")
    assert not problems, "\n\n".join(problems)


def test_the_receipt_of_a_letter_is_accessible(page, axe):
    page.goto("/nous-ecrire/")
    page.get_by_label("Je voudrais une copie").check()
    page.get_by_label("Votre nom").fill("Un voisin")
    page.get_by_label("Comment vous joindre").fill("04 66 00 00 00")
    page.get_by_role("button", name="Envoyer").click()
    page.wait_for_url("**/recu/**")
    check_everywhere(page, axe)


def test_a_form_that_came_from_elsewhere_is_refused_by_an_accessible_page(page, axe):
    page.goto("/nous-ecrire/")
    page.context.clear_cookies()
    page.get_by_label("Je voudrais une copie").check()
    page.get_by_label("Votre nom").fill("Un voisin")
    page.get_by_label("Comment vous joindre").fill("04 66 00 00 00")
    with page.expect_navigation() as asked:
        page.get_by_role("button", name="Envoyer").click()
    assert asked.value.status == 403
    check_everywhere(page, axe)


def test_a_tab_key_always_shows_where_it_is(page):
    page.goto("/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent").strip() == "Aller au contenu"
    for _ in range(30):
        assert page.evaluate(IS_SEEN), page.evaluate("document.activeElement.outerHTML")
        page.keyboard.press("Tab")


# --- Admin --------------------------------------------------------------------------------------------------------------
def film():
    return ArchiveItem.objects.get(reference_code="AMIS-V-0001").pk


@pytest.mark.parametrize("who", ["membre", "editrice", "archiviste"])
def test_our_screens_of_the_admin_are_accessible(page, axe, sign_in, who):
    sign_in(page, who)
    problems = []
    for user, address in ADMIN:
        if user != who:
            continue
        answer = page.goto(address.format(film=film()))
        try:
            assert answer.status == 200, f"{address} répond {answer.status}"
            for width in WIDTHS:
                page.set_viewport_size({"width": width, "height": 800})
                axe(page, within=OURS)
        except AssertionError as problem:
            problems.append(f"{address} — {problem}")
    assert not problems, "\n\n".join(problems)
