"""Journey 2: someone reads on a telephone, on a poor line; nothing heavy comes before it is asked for."""

import re

import pytest
from playwright.sync_api import expect

from media_lib.models import ArchiveItem
from tests.browser.addresses import FILM
from tests.browser.conftest import PHONE

pytestmark = pytest.mark.usefixtures("demo")

HEAVY = re.compile(r"\.(mp4|m4a)(\?|#|$)")
DURATION = re.compile(r"\d+ (min|s)|\d+:\d\d")
WEIGHT = re.compile(r"\d[\s\u00a0\u202f]?[KM]o")


@pytest.fixture
def heavy(phone):
    """The films and sounds that the telephone asked for, in order."""
    asked = []
    phone.on("request", lambda request: HEAVY.search(request.url) and asked.append(request.url))
    return asked


def test_a_film_says_its_length_and_weight_and_loads_nothing_before_it_is_asked_for(phone, heavy):
    phone.goto(FILM, wait_until="networkidle")
    play = phone.get_by_role("button", name="Regarder")
    expect(play).to_contain_text(DURATION)
    expect(play).to_contain_text(WEIGHT)
    expect(phone.locator("amis-player img")).to_be_visible()
    assert phone.locator("amis-player img").evaluate("image => image.naturalWidth") > 0
    assert heavy == []
    play.click()
    expect(phone.locator("amis-player.is-playing video")).to_be_visible()
    assert heavy
    assert ".mp4" in heavy[0]


def test_the_sound_alone_may_be_asked_for(phone, heavy):
    phone.goto(FILM, wait_until="networkidle")
    listen = phone.get_by_role("link", name="Écouter seulement")
    expect(listen).to_contain_text(WEIGHT)
    listen.click()
    expect(phone.locator("amis-player.is-playing audio")).to_be_attached()
    phone.wait_for_function("() => document.querySelector('amis-player audio').readyState > 0")
    assert heavy
    assert all(".m4a" in url for url in heavy)


def test_a_film_has_captions_and_lines_to_read_that_lead_into_it(phone):
    phone.goto(FILM)
    captions = phone.locator("amis-player track[kind=captions]").first
    answer = phone.request.get(captions.get_attribute("src"))
    assert answer.status == 200
    assert answer.text().startswith("WEBVTT")
    lines = phone.get_by_role("list", name="Transcription").get_by_role("listitem")
    assert lines.count() > 1
    second = lines.nth(1)
    start = int(second.get_attribute("data-from")) / 1000
    second.get_by_role("link").click()
    phone.wait_for_function(
        "start => document.querySelector('amis-player video').currentTime >= Math.floor(start)", arg=start
    )


def test_an_address_starts_a_film_at_its_second_and_any_second_can_be_shared(open_page):
    page = open_page(**PHONE, permissions=["clipboard-read", "clipboard-write"])
    page.goto(f"{FILM}?t=12")
    page.get_by_role("button", name="Regarder").click()
    page.wait_for_function("() => document.querySelector('amis-player video').currentTime >= 12")
    page.locator("amis-player video").evaluate("film => film.pause()")
    page.get_by_role("button", name="Partager à partir d'ici").click()
    status = page.locator("amis-player [role=status]")
    expect(status).to_contain_text(re.compile(re.escape(FILM) + r"\?t=1[2-9]"))
    shared = re.search(r"https?://\S+", status.inner_text()).group()
    page.goto(shared)
    expect(page.locator("amis-player")).to_have_attribute("data-start", re.compile("^1[2-9]$"))


def test_a_piece_says_in_which_pages_it_appears(phone):
    item = next(item for item in ArchiveItem.objects.cleared() if item.pages_showing(None))
    phone.goto(f"/archives/{item.reference_code}/")
    shown_in = phone.get_by_role("heading", name="On le voit dans").locator("xpath=..")
    for page in item.pages_showing(None):
        expect(shown_in.get_by_role("link", name=page.title)).to_have_attribute("href", page.url)
    shown_in.get_by_role("link").first.click()
    expect(phone.get_by_role("heading", level=1)).to_be_visible()


def test_a_film_plays_and_reads_without_javascript(open_page):
    page = open_page(**PHONE, java_script_enabled=False)
    page.goto(FILM)
    film = page.locator("amis-player video")
    expect(film).to_have_attribute("controls", "")
    expect(film).to_have_attribute("preload", "none")
    expect(page.get_by_role("button", name="Regarder")).to_have_count(0)
    expect(page.locator(".player-weight")).to_contain_text(WEIGHT)
    expect(page.get_by_role("link", name="Écouter seulement")).to_have_attribute(
        "href", re.compile(r"\.m4a$")
    )
    expect(page.get_by_role("list", name="Transcription").get_by_role("listitem").first).to_be_visible()
    page.get_by_role("list", name="Transcription").get_by_role("link").nth(1).click()
    expect(page.locator("amis-player video source").first).to_have_attribute("src", re.compile(r"#t=\d+"))
