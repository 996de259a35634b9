"""The gestures of the page form: add a block through the picker, choose a record in its window, find an action."""

import re

from playwright.sync_api import Locator, expect

from tests.browser.hands import Mouse

STORY = "Le texte et les documents"
"""The section of the form where a page is told, block after block."""


def add_block(hands: Mouse, section: str, name: str) -> Locator:
    """Add a block at the end of a section, through the picker, and return it."""
    blocks = hands.page.get_by_role("region", name=section, exact=True)
    hands.press(blocks.get_by_title("Insérer un bloc").last)
    hands.write(hands.page.get_by_role("combobox", name="Options de recherche"), name)
    hands.page.keyboard.press("Enter")
    block = blocks.get_by_role("region", name=re.compile(f"^{name}")).last
    expect(block).to_be_visible()
    return block


def choose(
    hands: Mouse, block: Locator, button: str, title: str, filters: dict[str, str] | None = None
) -> None:
    """Choose a record in its window, after filtering it."""
    hands.press(block.get_by_role("button", name=button))
    window = hands.page.get_by_role("dialog")
    for label, value in (filters or {}).items():
        with hands.page.expect_response(lambda answer: "/results/" in answer.url):
            hands.pick(window.get_by_label(label, exact=True), value)
    hands.press(window.get_by_role("link", name=title))
    expect(window).to_be_hidden()
    expect(block).to_contain_text(title)


def more(hands: Mouse, name: str) -> None:
    """Press one of the actions kept behind the arrow."""
    actions = hands.page.get_by_role("navigation", name="Actions (pied de page)")
    hands.press(actions.get_by_role("button", name="Plus d'actions"))
    hands.press(actions.get_by_role("button", name=name, exact=True))
