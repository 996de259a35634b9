"""Markup typed in any field, any address, any letter comes back as words: nothing runs."""

import re

import pytest
from bs4 import BeautifulSoup
from django.core.exceptions import ValidationError
from django.urls import reverse
from wagtail.blocks import StreamBlockValidationError

from home.blocks import NarrativeBlock
from media_lib.models import Enquiry, Place
from tests.factories import (
    attach_film,
    make_campagne,
    make_dossier,
    make_event,
    make_fonds,
    make_lutte,
    make_open_item,
    make_person,
    make_place,
    make_quartier,
    make_recit,
    make_site,
    make_standard,
    make_theme,
    make_user,
    own_disk,
)

pytestmark = pytest.mark.django_db
BAIT = "\"'><img src=x onerror=alert(1)><script>alert(2)</script><svg/onload=alert(3)>javascript:alert(4)"
PLAIN = (
    "/",
    "/archives/",
    "/recherche/?q=rue",
    "/nous-ecrire/",
    "/quartiers/",
    "/luttes/",
    "/dossiers/",
    "/agenda/",
    "/rien/",
)


@pytest.fixture(autouse=True)
def disk(settings, tmp_path):
    """Storages of this test alone."""
    return own_disk(settings, tmp_path)


@pytest.fixture
def site(db):
    return make_site()


def harmless(html):
    """Nothing that runs: no script but ours, no handler, no javascript address, no picture that was not asked for."""
    soup = BeautifulSoup(html, "html.parser")
    for tag in soup.find_all(True):
        assert not [name for name in tag.attrs if name.lower().startswith("on")], tag
        for name in ("href", "src", "action", "formaction", "srcset", "xlink:href"):
            assert (
                not str(tag.get(name, "")).strip().lower().startswith(("javascript:", "data:", "vbscript:"))
            ), tag
        assert "style" not in tag.attrs, tag
    assert all(script.get("src", "").startswith("/static/") for script in soup.find_all("script"))
    assert not soup.find("img", src="x")
    assert not soup.find("svg", onload=True)
    return soup


def bait(length):
    return BAIT[:length]


@pytest.fixture
def baited(site):
    """Markup in every field that someone fills and the public reads; the addresses where it is read."""
    place = make_place(name=bait(120), description=BAIT)
    person, theme = make_person(name=bait(120)), make_theme(name=bait(80))
    words = dict.fromkeys(
        ("title", "original_title", "languages", "carrier_label", "rights_holder", "credit_line"), bait(120)
    )
    fonds = make_fonds(name=bait(120), description=BAIT)
    item = make_open_item(
        fonds=fonds,
        description=f'{BAIT} https://example.org/"onmouseover=alert(1)',
        places=[place],
        themes=[theme],
        people=[person],
        **words,
    )
    film = attach_film(item, captions=True)
    film.tracks.update(content=f"WEBVTT\n\n00:00.000 --> 00:02.000\n<v {bait(20)}>{BAIT}\n", label=bait(50))
    common = {"title": bait(110), "summary": BAIT, "cover": item, "listing_title": bait(110)}
    body = [
        ("heading", {"text": bait(120)}),
        (
            "quote",
            {"quote": BAIT, "author": bait(120), "source": bait(120), "source_url": ""},
        ),
        ("item", {"item": item, "caption": BAIT}),
        (
            "selection",
            {
                "title": bait(120),
                "mode": "picked",
                "picked": [{"item": item, "caption": BAIT}],
                "display": "gallery",
            },
        ),
        (
            "chronology",
            {
                "title": bait(120),
                "entries": [
                    {
                        "date": "1985",
                        "title": bait(120),
                        "text": BAIT,
                        "source": bait(120),
                        "source_url": "",
                        "item": item,
                    }
                ],
            },
        ),
        (
            "figure",
            {
                "number": bait(30),
                "label": bait(120),
                "source": bait(120),
                "source_url": "",
            },
        ),
        (
            "call",
            {
                "kind": "venir",
                "title": bait(120),
                "text": BAIT,
                "after_text": BAIT,
                "link_label": bait(50),
                "link_url": "",
            },
        ),
        ("sources", {"entries": [{"label": bait(120), "url": "", "note": BAIT}]}),
    ]
    pages = [
        make_standard(**common, body=body),
        make_quartier(place=place, summary=BAIT, body=body),
        make_recit(**common, narrator=bait(120), body=body),
        make_lutte(**common, demand=bait(120), groups=bait(120), body=body),
        make_campagne(**common, aim=bait(120), body=body),
        make_dossier(**common, curated_by=bait(120), body=body),
        make_event(**common, address=bait(120), body=body),
    ]
    slug = Place.objects.get(pk=place.pk).slug
    found = [
        item.get_absolute_url(),
        f"/nous-ecrire/?cote={item.reference_code}",
        "/archives/",
        f"/archives/?quartier={slug}",
    ]
    return [*found, *(page.url for page in pages), *PLAIN]


def test_no_word_of_anybody_runs_on_any_page(client, baited):
    for address in baited:
        response = client.get(address)
        assert response.status_code == (404 if address == "/rien/" else 200), address
        harmless(response.content.decode())


def test_feeds_and_calendars_carry_words_not_markup(client, baited):
    for address in ("/archives.atom", "/recits.atom", "/luttes.atom", "/agenda.atom", "/sitemap.xml"):
        text = client.get(address).content.decode()
        assert "<script" not in text
        assert "<img" not in text
        for summary in BeautifulSoup(text, "html.parser").find_all("summary"):
            harmless(summary.text)
    calendar = client.get("/agenda.ics").content.decode()
    assert all(re.match(r"[A-Z][A-Z0-9-]*[;:]|[ \t]", line) for line in calendar.split("\r\n") if line)


@pytest.mark.parametrize(
    "address", ["/recherche/", "/archives/", "/nous-ecrire/", "/rien/", "/archives/AMIS-V-9999/"]
)
def test_what_is_typed_in_an_address_comes_back_as_words(client, site, address):
    for name in ("q", "cote", "quartier", "person", "page", "sort", "decade", "t", "langue", "raison"):
        harmless(client.get(address, {name: BAIT}).content.decode())


def test_a_letter_comes_back_as_words_to_its_writer_and_to_archivists(client, site):
    letter = {
        "reason": "question",
        "name": BAIT,
        "contact": bait(100),
        "message": BAIT,
        "website": "",
        "cote": bait(20),
    }
    harmless(client.post("/nous-ecrire/", letter | {"message": ""}).content.decode())
    reason = BeautifulSoup(client.get("/nous-ecrire/").content, "html.parser").find(
        "input", {"name": "reason"}
    )["value"]
    answer = client.post("/nous-ecrire/", letter | {"reason": reason, "name": bait(100)}, follow=True)
    harmless(answer.content.decode())
    enquiry = Enquiry.objects.get()
    client.force_login(make_user("archivist"))
    for address in (reverse("archive_letters:edit", args=[enquiry.pk]), reverse("archive_letters:index")):
        soup = BeautifulSoup(client.get(address).content, "html.parser")
        assert not soup.find("img", src="x")
        assert not [script for script in soup.find_all("script") if "alert(2)" in (script.string or "")]


@pytest.mark.parametrize(
    "target", ["javascript:alert(1)", "data:text/html,<script>alert(1)</script>", " JaVaScRiPt:alert(1)"]
)
@pytest.mark.parametrize(
    ("name", "words", "field"),
    [
        ("quote", {"quote": "Mots", "author": "Qui"}, "source_url"),
        ("figure", {"number": "3", "label": "Trois", "source": "Où"}, "source_url"),
        ("call", {"kind": "venir", "title": "Venez", "after_text": "Merci"}, "link_url"),
        ("sources", {"entries": [{"label": "Où"}]}, "url"),
    ],
)
def test_an_address_that_runs_something_is_refused_by_every_block(name, words, field, target):
    row = words["entries"][0] if name == "sources" else words
    block = NarrativeBlock()
    value = block.to_python(
        [
            {
                "type": name,
                "value": words
                | ({"entries": [row | {field: target}]} if name == "sources" else {field: target}),
            }
        ]
    )
    with pytest.raises((StreamBlockValidationError, ValidationError)):
        block.clean(value)
