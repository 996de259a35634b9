"""The agenda, its events, plain pages, the archive and its notices cost no more for many things than for one."""

import pytest

from home.models import AgendaPage
from media_lib.models import Passage
from tests.factories import (
    attach_film,
    attach_pdf,
    attach_photo,
    make_event,
    make_open_item,
    make_person,
    make_place,
    make_standard,
    make_theme,
)
from tests.home.flat import assert_flat
from tests.home.page_form_data import stored

pytestmark = pytest.mark.django_db
MANY = 4


def picture(**fields):
    item = make_open_item(kind="photographie", places=[make_place()], **fields)
    attach_photo(item)
    return item


def film():
    item = make_open_item(places=[make_place()])
    attach_film(item, captions=True)
    return item


def test_the_agenda_costs_the_same_for_many_events(client):
    make_event(cover=picture(), place=make_place())
    agenda = AgendaPage.objects.get()
    assert_flat(
        client, agenda.url, lambda: [make_event(cover=picture(), place=make_place()) for _ in range(MANY)]
    )


def test_an_event_costs_the_same_for_many_pieces(client):
    event = make_event()
    event.pieces.create(item=film())
    event.save()

    def grow():
        for _ in range(MANY):
            event.pieces.create(item=film())
        event.save()

    assert_flat(client, event.url, grow)


def passage_block():
    passage = Passage.objects.create(file=film().files.get(), start_ms=0, end_ms=900, words="Ici.")
    return {"type": "passage", "value": {"passage": passage.pk, "note": ""}}


def download_block():
    item = make_open_item(kind="tract")
    attach_pdf(item)
    return {"type": "download", "value": {"item": item.pk, "label": "À garder"}}


def selection_of(count):
    picked = [{"item": picture().pk, "caption": "Légende"} for _ in range(count)]
    return {"type": "selection", "value": {"mode": "picked", "picked": picked, "display": "gallery"}}


def chronology_of(count):
    entries = [{"date": "1985", "title": "Un jour", "item": picture().pk} for _ in range(count)]
    return {"type": "chronology", "value": {"title": "Repères", "entries": entries}}


BLOCKS = {
    "documents": lambda count: [block for _ in range(count) for block in stored(picture())],
    "films": lambda count: [block for _ in range(count) for block in stored(film())],
    "passages": lambda count: [passage_block() for _ in range(count)],
    "papers": lambda count: [download_block() for _ in range(count)],
    "one selection": lambda count: [selection_of(count)],
    "one chronology": lambda count: [chronology_of(count)],
}


@pytest.mark.parametrize("name", BLOCKS)
def test_a_page_costs_the_same_for_many_blocks(client, name):
    page = make_standard(body=BLOCKS[name](1))

    def grow():
        page.body = BLOCKS[name](MANY)
        page.save()

    assert_flat(client, page.url, grow)


def test_a_live_selection_costs_the_same_for_many_pieces(client):
    picture()
    page = make_standard(
        body=[{"type": "selection", "value": {"mode": "live", "limit": 60, "display": "list"}}]
    )
    assert_flat(client, page.url, lambda: [picture() for _ in range(MANY)])


def test_the_archive_costs_the_same_for_many_pieces(client):
    picture()
    assert_flat(client, "/archives/", lambda: [picture() for _ in range(MANY)])


def test_a_notice_costs_the_same_for_many_pages_parts_people_and_files(client):
    item = film()
    attach_photo(item)
    make_standard(body=stored(item), cover=item)
    make_open_item(part_of=item)

    def grow():
        for _ in range(MANY):
            make_standard(body=stored(item), cover=item)
            make_open_item(part_of=item)
            item.credits.create(person=make_person(), role="image")
            item.places.add(make_place())
            item.themes.add(make_theme())
            attach_photo(item)
        item.save()

    assert_flat(client, item.get_absolute_url(), grow)


def test_the_search_costs_the_same_for_many_hits(client):
    make_standard(title="Une fête", cover=picture(title="La fête"))

    def grow():
        for _ in range(MANY):
            make_standard(title="Une fête", cover=picture(title="La fête"))

    assert_flat(client, "/recherche/?q=fête", grow)
