"""What a page weighs on its way to a telephone, and what it never asks for."""

import gzip
import re
from html.parser import HTMLParser

import pytest
from playwright.sync_api import Page

from media_lib.models import ArchiveItem
from quartiers.models import RecitPage
from tests.browser.addresses import FILM, MISSING, PAGES, STORY, VIEWS
from tests.browser.conftest import PHONE

pytestmark = pytest.mark.usefixtures("demo")

KB = 1024
TELEPHONE = PHONE | {"viewport": {"width": 390, "height": 844}}
FILMS = re.compile(r"\.(mp4|m4a|webm|mp3)(\?|$)")

# A browser fetches lazy pictures a little before they come into sight: those are not of the first screen.
BELOW_THE_FOLD = """[...document.querySelectorAll('img[loading=lazy]')]
    .filter(image => image.getBoundingClientRect().top > innerHeight).map(image => image.currentSrc)"""


class Loaded:
    """What a page fetched: the weight of each answer as it would travel, text compressed."""

    def __init__(self, page: Page) -> None:
        self.weights: dict[str, tuple[str, int]] = {}
        page.on("requestfinished", self._weigh)

    def _weigh(self, request) -> None:
        answer = request.response()
        if answer is None or request.url.startswith(("data:", "blob:")):
            return
        body = answer.body() if answer.status < 300 else b""
        kind = request.resource_type
        travels = gzip.compress(body, 6) if kind in {"document", "stylesheet", "script"} else body
        self.weights[request.url] = (kind, len(travels))

    def total(self, *kinds: str, but: tuple[str, ...] = ()) -> int:
        """Bytes of the answers of these kinds, or of all, leaving some addresses aside."""
        return sum(
            weight
            for url, (kind, weight) in self.weights.items()
            if url not in but and (not kinds or kind in kinds)
        )


def load(page: Page, address: str, *, to_the_end: bool = False) -> Loaded:
    """Open an address with an empty cache; scrolling to the end fetches the pictures that wait below."""
    loaded = Loaded(page)
    page.goto(address, wait_until="networkidle")
    if to_the_end:
        for _ in range(40):
            page.mouse.wheel(0, 600)
            page.wait_for_timeout(50)
        page.wait_for_load_state("networkidle")
    return loaded


def test_a_story_is_light_before_its_pictures(open_page):
    loaded = load(open_page(**TELEPHONE), STORY)
    assert loaded.total("document", "stylesheet", "script") <= 40 * KB, loaded.weights
    assert loaded.total("script") <= 10 * KB, loaded.weights
    assert 0 < loaded.total("font") <= 80 * KB, loaded.weights


def add_pictures(address):
    """A photograph and a film shown in a story that opens on its cover: three pictures."""
    story = RecitPage.objects.get(slug=address.strip("/").split("/")[-1])
    pieces = ArchiveItem.objects.cleared().filter(sensitive=False)
    shown = [*pieces.filter(kind="photographie").with_card()[:1], *pieces.filter(kind="film").with_card()[:1]]
    for piece in shown:
        story.body.append(("item", {"item": piece, "caption": ""}))
    story.save_revision().publish()


def test_a_story_with_its_pictures_fits_in_two_hundred_kilobytes_and_loads_no_film(open_page):
    add_pictures(STORY)
    page = open_page(**TELEPHONE)
    loaded = load(page, STORY, to_the_end=True)
    assert page.locator("main img").count() == 3
    assert loaded.total() <= 200 * KB, loaded.weights
    assert not [url for url in loaded.weights if FILMS.search(url)]


@pytest.mark.parametrize("address", PAGES[:12])
def test_the_first_screen_is_light_on_a_small_telephone(open_page, address):
    page = open_page(**PHONE)
    loaded = load(page, address)
    below = tuple(page.evaluate(BELOW_THE_FOLD))
    assert loaded.total(but=below) <= 150 * KB, loaded.weights
    assert not [url for url in loaded.weights if FILMS.search(url)]


def test_pages_call_no_other_domain_and_break_no_rule_of_their_own(open_page, watch):
    page, said = open_page(), []
    page.on("console", lambda line: said.append(f"{page.url} {line.text}"))
    for address in (*PAGES, *VIEWS, FILM):
        page.goto(address, wait_until="load")
    assert said == []
    assert watch.foreign == []


class InlineFinder(HTMLParser):
    """Notes every style, script or event handler written in the page itself."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag, attrs) -> None:
        names = dict(attrs)
        is_data = names.get("type") in {"application/ld+json", "application/json"}
        if tag == "style" or (tag == "script" and "src" not in names and not is_data):
            self.found.append(f"<{tag}>")
        self.found += [f"<{tag} {name}>" for name in names if name == "style" or name.startswith("on")]


def test_no_page_carries_a_style_or_a_script_of_its_own(client):
    for address in (*PAGES, *VIEWS, MISSING):
        finder = InlineFinder()
        finder.feed(client.get(address).content.decode())
        assert finder.found == [], address
