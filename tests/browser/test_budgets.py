"""Pages weigh what the design promised, and ask nothing of anybody else."""

import gzip
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from django.conf import settings
from django.test import Client

from tests.browser.addresses import public_addresses

KB = 1024
BUILD = Path(settings.BASE_DIR) / "amis_cms/static/amis_cms/build"
STORY = "/quartiers/pissevin/la-table-du-fond/"
LONG_STORY = "/quartiers/pissevin/"
NARROW = {"viewport": {"width": 360, "height": 740}, "device_scale_factor": 2, "is_mobile": True}
PHONE = {"viewport": {"width": 390, "height": 844}, "device_scale_factor": 2, "is_mobile": True}
FILM = re.compile(r"\.(mp4|m4a|webm|mp3)(\?|$)")


def packed(data: bytes) -> int:
    """The weight of some bytes once compressed."""
    return len(gzip.compress(data))


@pytest.fixture
def weigh(open_page):
    """Open an address in an empty profile; return (address, bytes) of everything that came, text compressed."""

    def visit(address: str, *, to_the_end: bool, **options) -> list[tuple[str, int]]:
        page = open_page(**options)
        came: list[tuple[str, int]] = []

        def keep(response) -> None:
            if response.status == 200:
                body = response.body()
                is_text = response.headers.get("content-type", "").startswith(
                    ("text/", "application/javascript", "image/svg")
                )
                came.append((response.url, packed(body) if is_text else len(body)))

        page.on("response", keep)
        page.goto(address, wait_until="networkidle")
        if to_the_end:
            page.evaluate("window.scrollTo(0, document.body.scrollHeight)")
            page.wait_for_load_state("networkidle")
        return came

    return visit


def test_a_story_before_any_picture_weighs_little(demo):
    html = packed(Client().get(LONG_STORY).content)
    css = sum(packed(file.read_bytes()) for file in BUILD.glob("site.css"))
    scripts = sum(
        packed(file.read_bytes())
        for file in [*BUILD.glob("site.js"), *BUILD.glob("player*.js"), *BUILD.glob("entries/*.js")]
    )
    fonts = sum(file.stat().st_size for file in (BUILD / "fonts").glob("*.woff2"))
    assert scripts <= 10 * KB
    assert html + css + scripts <= 40 * KB
    assert fonts <= 80 * KB


def test_the_first_screen_on_a_small_phone_with_an_empty_cache_is_light(demo, weigh):
    for address in ("/", LONG_STORY, STORY, "/luttes/rouvrir-la-mediatheque-marc-bernard/", "/archives/"):
        came = weigh(address, to_the_end=False, **NARROW)
        total = sum(size for _, size in came)
        assert total <= 150 * KB, f"{address}: {total // KB} Ko\n" + "\n".join(
            f"{s // KB} {u}" for u, s in came
        )


def test_a_story_with_pictures_on_a_phone_is_light_and_loads_no_film_before_play(demo, weigh):
    came = weigh(STORY, to_the_end=True, **PHONE)
    assert sum(size for _, size in came) <= 200 * KB
    for address in (LONG_STORY, "/archives/AMIS-V-0001/"):
        assert not [url for url, _ in weigh(address, to_the_end=True, **PHONE) if FILM.search(url)]


class InlineCode(HTMLParser):
    """Collects inline scripts, styles and handlers."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = dict(attrs)
        if tag == "style" or (tag == "script" and "src" not in names):
            self.found.append(tag)
        self.found += [f"{tag} {name}" for name in names if name == "style" or name.startswith("on")]


def test_no_page_holds_an_inline_script_or_style(demo):
    client = Client()
    for address in public_addresses():
        parser = InlineCode()
        parser.feed(client.get(address).content.decode())
        assert parser.found == [], address
