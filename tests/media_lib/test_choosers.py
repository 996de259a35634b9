"""The windows where a document or a passage is chosen: filters, state, « Ajouter », and nothing hidden."""

import json
from html import unescape

import pytest
from django.urls import reverse

from media_lib.models import Access, ArchiveItem, Passage
from tests.factories import (
    attach_film,
    attach_photo,
    make_fonds,
    make_item,
    make_open_item,
    make_person,
    make_place,
    make_theme,
    make_user,
    picture_bytes,
    upload,
)

pytestmark = pytest.mark.django_db
CHOOSE, RESULTS = "/admin/item_chooser/", "/admin/item_chooser/results/"


def as_user(client, role):
    user = make_user(role)
    client.force_login(user)
    return user


def window(response):
    """What a modal window shows."""
    return unescape(json.loads(response.content).get("html", ""))


def found(client, **asked):
    return unescape(client.get(RESULTS, asked).content.decode())


def test_a_member_chooses_among_what_she_may_see(client):
    as_user(client, "member")
    make_open_item(title="Fête ouverte")
    make_item(title="Bande en attente")
    make_item(title="Secret fermé", access=Access.CLOSED)
    shown = window(client.get(CHOOSE))
    assert "Fête ouverte" in shown
    assert "Bande en attente" not in shown
    assert "Secret fermé" not in shown


def test_each_document_comes_with_its_picture_its_date_and_its_state(client):
    as_user(client, "editor")
    item = make_item(title="La fête", date_edtf="1985~", sensitive=True)
    attach_photo(item)
    shown = window(client.get(CHOOSE))
    for words in ("La fête", "vers 1985", "En attente", "à protéger", "/fichiers/"):
        assert words in shown


def test_each_filter_narrows_the_choice(client):
    as_user(client, "archivist")
    place, theme, person, fonds = make_place(), make_theme(), make_person(), make_fonds()
    make_item(
        title="Cherché",
        places=[place],
        themes=[theme],
        people=[person],
        fonds=fonds,
        kind="son",
        date_edtf="1984",
    )
    make_item(title="Oublié", fonds=make_fonds(), kind="tract", date_edtf="2001", access=Access.CLOSED)
    asked = {
        "q": "cherches",
        "place": place.pk,
        "theme": theme.pk,
        "person": person.pk,
        "fonds": fonds.pk,
        "kind": "son",
        "year_to": 1990,
        "state": "pending",
    }
    for name, value in asked.items():
        shown = found(client, **{name: value})
        assert "Cherché" in shown, name
        assert "Oublié" not in shown, name


def test_nothing_found_says_what_to_do(client):
    as_user(client, "member")
    assert "Enlevez un filtre" in found(client, q="introuvable")
    assert found(client, q='"') != ""


@pytest.mark.parametrize("name", ["item_chooser", "passage_chooser"])
def test_a_hidden_document_cannot_be_chosen_by_its_number(client, name):
    as_user(client, "member")
    item = make_item(access=Access.CLOSED)
    passage = Passage.objects.create(file=attach_film(item), title="Le discours", start_ms=0, end_ms=9)
    pk = item.pk if name == "item_chooser" else passage.pk
    assert client.get(reverse(f"{name}:chosen", args=[pk])).status_code == 404
    assert client.get(reverse(f"{name}:chosen", args=["abc"])).status_code == 404
    several = client.get(reverse(f"{name}:chosen_multiple"), {"id": [pk, "abc"]})
    assert json.loads(several.content)["result"] == []


def test_a_visible_document_is_chosen(client):
    as_user(client, "member")
    item = make_open_item()
    answer = json.loads(client.get(reverse("item_chooser:chosen", args=[item.pk])).content)
    assert answer["result"]["id"] == str(item.pk)


def test_a_document_is_added_without_leaving_the_page(client):
    member = as_user(client, "member")
    fonds = make_fonds()
    assert "Qui reconnaît-on ?" in window(client.get(CHOOSE))
    data = {
        "file": upload(picture_bytes(), "fete.jpg"),
        "title": "La fête",
        "recognised": "not_needed",
        "fonds": fonds.pk,
    }
    answer = json.loads(client.post(reverse("item_chooser:create"), data).content)
    item = ArchiveItem.objects.get()
    assert answer["step"] == "chosen"
    assert answer["result"]["id"] == str(item.pk)
    assert (item.kind, item.created_by, item.access) == ("photographie", member, "pending")


def test_a_refused_file_keeps_the_window_and_what_was_typed(client):
    as_user(client, "member")
    cut = picture_bytes()[:-400]
    data = {
        "file": upload(cut, "fete.jpg"),
        "title": "La fête",
        "recognised": "unknown",
        "fonds": make_fonds().pk,
    }
    answer = json.loads(client.post(reverse("item_chooser:create"), data).content)
    assert answer["step"] == "reshow_creation_form"
    assert "La fête" in answer["htmlFragment"]
    assert "error" in answer["htmlFragment"]
    assert not ArchiveItem.objects.exists()


def test_the_fonds_is_asked_only_when_there_are_several(client):
    as_user(client, "member")
    make_fonds()
    assert '<input type="hidden" name="fonds"' in window(client.get(CHOOSE))
    make_fonds()
    assert '<select name="fonds"' in window(client.get(CHOOSE))


def test_passages_are_found_by_their_words_or_their_film(client):
    as_user(client, "member")
    film = attach_film(make_open_item(title="Paroles de locataires"))
    Passage.objects.create(
        file=film, title="Le loyer", words="On ne paiera pas", start_ms=31_000, end_ms=47_000
    )
    url = reverse("passage_chooser:choose_results")
    for words in ("paiera", "loyer", "locataires"):
        shown = unescape(client.get(url, {"q": words}).content.decode())
        assert "Le loyer" in shown
        assert "0:31 – 0:47" in shown
        assert "Paroles de locataires" in shown
    assert "Le loyer" not in unescape(client.get(url, {"q": "autre"}).content.decode())


def test_a_passage_is_cut_with_moments_as_on_a_player(client):
    member = as_user(client, "member")
    film = attach_film(make_open_item())
    hidden = attach_film(make_item(title="Film fermé", access=Access.CLOSED))
    url = "/admin/archives/passages/new/"
    assert "Film fermé" not in unescape(client.get(url).content.decode())
    data = {
        "file": film.pk,
        "title": "Le loyer",
        "start_ms": "0:31",
        "end_ms": "0:47,5",
        "words": "",
        "why": "",
    }
    client.post(url, data)
    passage = Passage.objects.get()
    assert (passage.start_ms, passage.end_ms, passage.created_by) == (31_000, 47_500, member)
    client.post(url, data | {"file": hidden.pk})
    assert Passage.objects.count() == 1


def test_authority_records_are_added_on_the_spot(client):
    as_user(client, "member")
    answer = client.post("/admin/theme_chooser/create/", {"name": "Transports"})
    assert json.loads(answer.content)["step"] == "chosen"
