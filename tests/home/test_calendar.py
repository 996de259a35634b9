"""The agenda in one's own telephone: Paris time, stable identities, changes that replace."""

import datetime

import pytest
from django.utils import timezone
from icalendar import Calendar

from tests.factories import make_event, make_place, make_site

pytestmark = pytest.mark.django_db


def paris(*moment):
    return timezone.make_aware(datetime.datetime(*moment))


def read(client, address="/agenda.ics"):
    response = client.get(address)
    assert response.status_code == 200
    assert response.headers["Content-Type"] == "text/calendar; charset=utf-8"
    return Calendar.from_ical(response.content)


def test_an_empty_agenda_is_still_a_calendar(client):
    make_site()
    assert read(client).events == []


def test_an_event_says_when_where_and_what(client):
    make_event(
        title="Projection-débat, dehors; ou pas",
        starts_at=paris(2026, 7, 14, 21),
        ends_at=paris(2026, 7, 14, 23, 30),
        address="1 place Debussy",
        place=make_place(name="Pissevin"),
        summary="Un film\net des voisines.",
    )
    (event,) = read(client).events
    assert event["summary"] == "Projection-débat, dehors; ou pas"
    assert event["location"] == "1 place Debussy, Pissevin"
    assert event["description"] == "Un film\net des voisines."
    assert event["status"] == "CONFIRMED"
    assert event.start.isoformat() == "2026-07-14T21:00:00+02:00"
    assert event.end.isoformat() == "2026-07-14T23:30:00+02:00"


def test_hours_are_those_of_paris_in_winter_too(client):
    make_event(starts_at=paris(2026, 12, 1, 18), ends_at=paris(2026, 12, 1, 20))
    response = client.get("/agenda.ics").content
    assert b"DTSTART;TZID=Europe/Paris:20261201T180000" in response
    assert b"BEGIN:VTIMEZONE" in response


def test_an_event_without_an_hour_fills_its_days(client):
    make_event(starts_at=paris(2026, 6, 20), ends_at=paris(2026, 6, 21, 12), all_day=True)
    (event,) = read(client).events
    assert event.start == datetime.date(2026, 6, 20)
    assert event.end == datetime.date(2026, 6, 22)


def test_a_changed_event_replaces_itself(client):
    page = make_event(first_published_at=timezone.now() - datetime.timedelta(days=1))
    (before,) = read(client).events
    page.title, page.slug, page.is_cancelled = "Annulé, hélas", "autre-adresse", True
    page.last_published_at = timezone.now()
    page.save()
    (after,) = read(client).events
    assert after["uid"] == before["uid"]
    assert after["sequence"] > before["sequence"]
    assert after["status"] == "CANCELLED"


def test_one_event_has_its_own_calendar(client):
    make_event(title="Autre")
    page = make_event(title="La fête")
    (event,) = read(client, f"/agenda/{page.slug}.ics").events
    assert event["summary"] == "La fête"
    saved_as = client.get(f"/agenda/{page.slug}.ics").headers["Content-Disposition"]
    assert saved_as.startswith("inline; filename")
    assert ".ics" in saved_as


def test_a_draft_is_in_no_calendar(client):
    page = make_event(live=False)
    assert read(client).events == []
    assert client.get(f"/agenda/{page.slug}.ics").status_code == 404
    for unknown in ("inconnu", "a%00", "../admin", "é%0A"):
        assert client.get(f"/agenda/{unknown}.ics").status_code == 404


def test_a_title_cannot_write_lines_of_its_own(client):
    make_event(title="Fête\r\nATTENDEE:mailto:x@example.org", address="a\r\nSTATUS:CANCELLED")
    (event,) = read(client).events
    assert "attendee" not in event
    assert event["status"] == "CONFIRMED"
