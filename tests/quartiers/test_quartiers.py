"""A quartier gathers its récits, luttes, rendez-vous and pieces through its place, at the same cost for 1 and for 20."""

import pytest

from media_lib.withdrawals import withdraw
from quartiers.models import QuartierIndexPage, QuartierPerson
from tests.factories import (
    attach_photo,
    make_campagne,
    make_event,
    make_item,
    make_lutte,
    make_open_item,
    make_person,
    make_place,
    make_quartier,
    make_recit,
    make_standard,
    make_user,
)
from tests.home.flat import assert_flat
from tests.home.page_form_data import text_of

pytestmark = pytest.mark.django_db


def test_a_quartier_shows_what_others_know_of_its_place(client):
    place = make_place()
    quartier = make_quartier(place=place)
    make_recit(quartier, title="Le récit d'ici")
    make_lutte(title="La lutte d'ici", places=[place])
    make_event(title="La fête d'ici", place=place)
    make_open_item(title="Le film d'ici", places=[place])
    make_lutte(title="La lutte d'ailleurs", places=[make_place()])
    text = text_of(client.get(quartier.url))
    for words in ("Le récit d'ici", "La lutte d'ici", "La fête d'ici", "Le film d'ici"):
        assert words in text
    assert "La lutte d'ailleurs" not in text


def test_a_street_counts_for_its_quartier(client):
    quartier = make_quartier()
    street = make_place(parent=quartier.place, kind="rue")
    make_open_item(title="Filmé dans la rue", places=[street])
    assert "Filmé dans la rue" in text_of(client.get(quartier.url))
    assert quartier.piece_count() == 1


def test_a_quartier_shows_nothing_closed(client):
    quartier = make_quartier()
    make_item(title="Bande fermée", places=[quartier.place])
    make_lutte(title="Lutte en brouillon", live=False, places=[quartier.place])
    make_recit(quartier, title="Récit en brouillon", live=False)
    text = text_of(client.get(quartier.url))
    for words in ("Bande fermée", "Lutte en brouillon", "Récit en brouillon"):
        assert words not in text


def test_a_protected_piece_or_page_shows_no_picture_in_lists(client):
    cover = make_open_item(title="Photo", kind="photographie")
    attach_photo(cover)
    quartier = make_quartier(cover=cover)
    index = QuartierIndexPage.objects.get()
    assert str(cover.uuid) in text_of(client.get(index.url))
    quartier.sensitive = True
    quartier.save()
    assert str(cover.uuid) not in text_of(client.get(index.url))


def test_a_person_who_withdrew_is_no_longer_named_by_the_quartier(client):
    quartier, person = make_quartier(), make_person(name="Fatima-qui-compte")
    QuartierPerson.objects.create(
        page=quartier, person=person, what="Elle a ouvert le local.", source="Un livre"
    )
    assert "Fatima-qui-compte" in text_of(client.get(quartier.url))
    withdraw(user=make_user("archivist"), person=person)
    text = text_of(client.get(quartier.url))
    assert "Fatima-qui-compte" not in text
    assert "Elle a ouvert le local." not in text


def test_a_person_who_is_private_is_not_named(client):
    quartier = make_quartier()
    person = make_person(name="Quelqu'un-de-privé", is_public=False)
    QuartierPerson.objects.create(page=quartier, person=person, what="x", source="y")
    assert "Quelqu'un-de-privé" not in text_of(client.get(quartier.url))


# --- Same cost for 1 and 20 -----------------------------------------------------------------------------------------------
def picture(title, **fields):
    item = make_open_item(title=title, kind="photographie", **fields)
    attach_photo(item)
    return item


def test_the_index_of_quartiers_costs_the_same_for_20(client):
    make_quartier(cover=picture("Une"))
    index = QuartierIndexPage.objects.get()
    assert_flat(client, index.url, lambda: [make_quartier(cover=picture("Une de plus")) for _ in range(4)])


def test_a_quartier_costs_the_same_for_20_of_everything(client):
    place = make_place()
    quartier = make_quartier(place=place)
    people = [make_person() for _ in range(6)]

    def more(count):
        for number in range(count):
            make_recit(quartier, cover=picture("Couverture"))
            make_event(place=place, cover=picture("Affiche"))
            lutte = make_lutte(places=[place], cover=picture("Banderole"))
            make_campagne(lutte)
            picture("Photo d'ici", places=[place])
            QuartierPerson.objects.create(page=quartier, person=people[number], what="x", source="y")
            quartier.key_facts.create(label="Construit", text="1961", source="INSEE")
        quartier.save()

    more(2)
    assert_flat(client, quartier.url, lambda: more(4))


def test_a_recit_costs_the_same_for_20_pieces(client):
    recit = make_recit(body=[shows(picture("Une"))])

    def grow():
        recit.body = [shows(picture(f"Photo {number}")) for number in range(4)]
        recit.save()

    assert_flat(client, recit.url, grow)


def shows(item):
    return {"type": "item", "value": {"item": item.pk, "caption": "Légende"}}


def test_the_front_page_costs_the_same_for_20(client):
    def more(count):
        for _ in range(count):
            make_quartier(cover=picture("Quartier"))
            make_lutte(cover=picture("Lutte"))
            make_event(cover=picture("Affiche"))

    more(1)
    assert_flat(client, "/", lambda: more(4))


def test_a_page_of_links_costs_the_same_for_20(client):
    def links(count):
        return [
            {
                "type": "pages",
                "value": {
                    "title": "À lire",
                    "pages": [make_standard(cover=picture("x")).pk for _ in range(count)],
                },
            }
        ]

    page = make_standard(body=links(1))

    def grow():
        page.body = links(4)
        page.save()

    assert_flat(client, page.url, grow)
