"""Two ways of using a page: with a mouse or a finger, and with a keyboard alone."""

from playwright.sync_api import Locator, Page

MOST_STEPS = 400
"""Tabulations after which an element is held to be out of reach."""


class Mouse:
    """Presses what it sees; a finger on a telephone does the same."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def press(self, target: Locator) -> None:
        """Press a button or a link."""
        target.click()

    def write(self, target: Locator, words: str) -> None:
        """Put words in a field, in the place of what it held."""
        target.click()
        self._type(words)

    def pick(self, target: Locator, label: str) -> None:
        """Choose in a list."""
        target.select_option(label=label)

    def _type(self, words: str) -> None:
        self.page.keyboard.press("ControlOrMeta+a")
        self.page.keyboard.type(words)


class Keyboard(Mouse):
    """Walks from one element to the next with Tab, and never points at anything."""

    def press(self, target: Locator) -> None:
        self._reach(target)
        self.page.keyboard.press("Enter")

    def write(self, target: Locator, words: str) -> None:
        self._reach(target)
        self._type(words)

    def pick(self, target: Locator, label: str) -> None:
        self._reach(target)
        self.page.keyboard.type(label)
        assert target.locator("option:checked").inner_text().strip() == label

    def _reach(self, target: Locator) -> None:
        target.wait_for(state="attached")
        for _ in range(MOST_STEPS):
            if target.evaluate("element => element === document.activeElement"):
                return
            self.page.keyboard.press("Tab")
        raise AssertionError(f"La touche Tab ne mène pas à {target}.")
