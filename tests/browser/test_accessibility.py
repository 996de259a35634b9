"""No rule of WCAG 2.2 A or AA that a program can see is broken, at any width, in either scheme."""

import pytest

from tests.browser.addresses import admin_addresses, public_addresses

WIDTHS = (320, 360, 768, 1280)
# Wagtail's own frame (side bar, header, comment panel) is not ours to mend: what we draw stands in <main>.
NOT_OURS = [".w-tabs", "[data-draftail-input]", ".Draftail-Editor", ".w-panel__divider", "[data-w-upload]"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_public_page_is_accessible_and_never_scrolls_sideways(demo, open_page, axe, scheme):
    page = open_page(color_scheme=scheme)
    faults = []
    for address in public_addresses():
        page.goto(address)
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 800})
            wider = page.evaluate("document.scrollingElement.scrollWidth - window.innerWidth")
            if wider > 0:
                faults.append(f"{address} at {width} px: {wider} px too wide")
            try:
                axe(page)
            except AssertionError as violations:
                faults.append(f"{address} at {width} px: {violations}")
    assert not faults, "\n".join(faults)


def test_a_page_read_at_twice_its_size_loses_nothing(demo, open_page):
    page = open_page(viewport={"width": 640, "height": 450})
    for address in public_addresses():
        page.goto(address)
        assert page.evaluate("document.scrollingElement.scrollWidth <= window.innerWidth"), address
        assert page.locator("h1").first.is_visible(), address


@pytest.mark.parametrize("width", [360, 1280])
def test_our_screens_of_the_admin_are_accessible(demo, open_page, sign_in, axe_within, width):
    page = open_page(viewport={"width": width, "height": 900})
    sign_in(page, "archiviste")
    faults = []
    for address in admin_addresses():
        page.goto(address)
        page.wait_for_load_state("networkidle")
        faults += [f"{address}: {line}" for line in axe_within(page, "main", NOT_OURS)]
    assert not faults, "\n".join(faults)
