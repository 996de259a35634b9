"""Feeds tell what is new to whoever subscribed, and nothing that was taken back."""

import datetime
from xml.etree import ElementTree

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from tests.factories import (
    attach_photo,
    make_campagne,
    make_event,
    make_lutte,
    make_open_item,
    make_person,
    make_place,
    make_recit,
    make_site,
)

pytestmark = pytest.mark.django_db
ATOM = "{http://www.w3.org/2005/Atom}"
FEEDS = {
    "/recits.atom": make_recit,
    "/luttes.atom": make_lutte,
    "/agenda.atom": make_event,
    "/archives.atom": make_open_item,
}


def entries(client, address):
    response = client.get(address)
    assert response.status_code == 200
    return ElementTree.fromstring(response.content).findall(f"{ATOM}entry")


def titles(client, address) -> list[str]:
    return [entry.findtext(f"{ATOM}title") for entry in entries(client, address)]


@pytest.mark.parametrize("address", FEEDS)
def test_an_empty_feed_is_still_a_feed(client, address):
    make_site()
    response = client.get(address)
    assert response.headers["Content-Type"] == "application/atom+xml; charset=utf-8"
    assert response.headers["Cache-Control"] == "no-cache"
    assert entries(client, address) == []


@pytest.mark.parametrize(("address", "make"), FEEDS.items())
def test_a_feed_tells_what_is_new_and_where_to_read_it(client, address, make):
    thing = make(title="Nouvelle <b>\x0b & fraîche")
    (entry,) = entries(client, address)
    assert entry.findtext(f"{ATOM}title") == "Nouvelle <b>  & fraîche"
    assert entry.findtext(f"{ATOM}id").startswith("urn:uuid:")
    link = entry.find(f"{ATOM}link").attrib["href"]
    assert link.startswith("http://testserver/")
    assert client.get(link.removeprefix("http://testserver")).status_code == 200
    assert str(thing.pk) not in entry.findtext(f"{ATOM}id").split("-")


@pytest.mark.parametrize(("address", "make"), list(FEEDS.items())[:3])
def test_a_feed_leaves_out_drafts_and_what_is_to_be_protected(client, address, make):
    make(title="Brouillon", live=False)
    make(title="Protégée", sensitive=True)
    make(title="Ouverte")
    assert titles(client, address) == ["Ouverte"]


def test_a_recit_taken_back_leaves_the_feed_at_once(client):
    person = make_person(is_public=False)
    make_recit(title="Le mien", narrator_person=person)
    assert titles(client, "/recits.atom") == ["Le mien"]
    person.withdraw()
    assert titles(client, "/recits.atom") == []


def test_the_latest_comes_first_and_campaigns_stand_among_luttes(client):
    now = timezone.now()
    lutte = make_lutte(title="Ancienne", first_published_at=now - datetime.timedelta(days=9))
    make_campagne(lutte, title="Campagne", first_published_at=now)
    make_lutte(title="Entre deux", first_published_at=now - datetime.timedelta(days=2))
    assert titles(client, "/luttes.atom") == ["Campagne", "Entre deux", "Ancienne"]


def test_the_agenda_says_when_and_what_is_cancelled(client):
    start = timezone.make_aware(datetime.datetime(2026, 5, 1, 18, 30))
    make_event(title="Fête", starts_at=start, ends_at=start, is_cancelled=True)
    (entry,) = entries(client, "/agenda.atom")
    assert entry.findtext(f"{ATOM}summary").startswith("ANNULÉ 1er mai 2026 à 18 h 30 — ")


@pytest.mark.parametrize("address", FEEDS)
def test_no_picture_travels_in_a_feed(client, address):
    cover = make_open_item()
    attach_photo(cover)
    for address_of, make in FEEDS.items():
        if address_of != "/archives.atom":
            make(cover=cover)
    page = client.get(address).content.decode()
    assert "<img" not in page
    assert "&lt;img" not in page
    assert "/fichiers/" not in page
    assert "enclosure" not in page


@pytest.mark.parametrize(("address", "make"), FEEDS.items())
def test_a_feed_costs_the_same_for_one_entry_and_for_many(client, address, make):
    def cost() -> int:
        with CaptureQueriesContext(connection) as queries:
            client.get(address)
        return len(queries)

    make()
    client.get(address)
    few = cost()
    for _ in range(4):
        make(places=[make_place()]) if make is make_lutte else make()
    assert cost() == few
