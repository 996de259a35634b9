"""Withdrawal on screen: its effect before, its receipt after; letters with their document attached."""

from html import unescape

import pytest
from django.urls import reverse

from media_lib.models import Enquiry, Passage, Withdrawal
from tests.factories import (
    attach_film,
    make_consent,
    make_item,
    make_open_item,
    make_person,
    make_standard,
    make_user,
)

pytestmark = pytest.mark.django_db


def as_user(client, role):
    user = make_user(role)
    client.force_login(user)
    return user


def html(response):
    return unescape(response.content.decode())


def make_letter(**fields):
    given = {
        "reason": "retrait",
        "name": "Nadia",
        "contact": "06 00 00 00 00",
        "message": "C'est moi à 0:31.",
    }
    return Enquiry.objects.create(**given | fields)


def test_the_effect_is_shown_before_and_the_receipt_after(client):
    as_user(client, "archivist")
    item = make_open_item(title="La fête")
    Passage.objects.create(file=attach_film(item), title="Le discours", start_ms=0, end_ms=9000)
    make_standard(title="La page de la fête", cover=item)
    url = reverse("archive_items:withdraw", args=[item.pk])
    first = html(client.get(url))
    for words in ("1 document", "1 passage", "Le discours", "La page de la fête"):
        assert words in first
    second = html(client.post(url, {"asked_by": "Nadia", "public_reason": "", "note": ""}))
    assert "Retirer maintenant" in second
    assert not Withdrawal.objects.exists()
    response = client.post(
        url, {"asked_by": "Nadia", "public_reason": "", "note": "", "confirm": "1"}, follow=True
    )
    record = Withdrawal.objects.get()
    item.refresh_from_db()
    assert item.withdrawn_at
    assert not item.is_cleared
    assert (record.asked_by, record.item) == ("Nadia", item)
    receipt = html(response)
    assert f"Reçu du retrait n° {record.number}" in receipt
    assert "La fête" in receipt
    assert "Nadia" not in receipt


def test_one_may_go_back_before_confirming(client):
    as_user(client, "archivist")
    item = make_open_item()
    url = reverse("archive_items:withdraw", args=[item.pk])
    page = html(client.post(url, {"asked_by": "Nadia", "public_reason": "", "note": "", "back": "1"}))
    assert "Nadia" in page
    assert "Retirer maintenant" not in page
    assert not Withdrawal.objects.exists()


def test_a_person_is_withdrawn_everywhere_at_once(client):
    as_user(client, "archivist")
    person = make_person(name="Nadia")
    items = [make_open_item(people=[person]), make_open_item(people=[person])]
    assert "Retirer cette personne partout" in html(
        client.get(f"/admin/archives/personnes/edit/{person.pk}/")
    )
    url = reverse("archive_people:withdraw", args=[person.pk])
    assert "2 documents" in html(client.get(url))
    client.post(url, {"asked_by": "", "public_reason": "", "note": "", "confirm": "1"})
    person.refresh_from_db()
    assert person.withdrawn_at
    for item in items:
        item.refresh_from_db()
        assert item.withdrawn_at


@pytest.mark.parametrize("role", ["member", "editor"])
def test_withdrawals_and_letters_are_the_archivists_affair(client, role):
    as_user(client, role)
    letter = make_letter()
    person = make_person()
    assert client.get(reverse("archive_people:withdraw", args=[person.pk])).status_code == 404
    for url in (
        reverse("archive_letters:index"),
        reverse("archive_letters:edit", args=[letter.pk]),
        reverse("archive_withdrawals:index"),
    ):
        response = client.get(url, headers={"X-Requested-With": "XMLHttpRequest"})
        assert response.status_code in (403, 404)


def test_only_a_new_agreement_answers_a_withdrawal(client):
    as_user(client, "archivist")
    item = make_open_item()
    client.post(
        reverse("archive_items:withdraw", args=[item.pk]),
        {"asked_by": "", "public_reason": "", "note": "", "confirm": "1"},
    )
    record = Withdrawal.objects.get()
    assert "Enregistrer un nouvel accord" in html(client.get(reverse("archive_withdrawals:index")))
    data = {"item": item.pk, "name": "Nadia", "given_by": "self", "means": "written", "on_site": "on"}
    client.post(reverse("archive_withdrawals:new_consent", args=[record.pk]), data)
    item.refresh_from_db()
    record.refresh_from_db()
    assert record.lifted_by
    assert item.withdrawn_at is None
    assert not item.is_cleared
    client.post(reverse("archive_items:act", args=[item.pk, "ouvrir"]))
    item.refresh_from_db()
    assert item.is_cleared


def test_a_letter_comes_with_its_document_and_leads_to_the_withdrawal(client):
    as_user(client, "archivist")
    item = make_open_item(title="La fête")
    letter = make_letter(item=item)
    page = html(client.get(reverse("archive_letters:edit", args=[letter.pk])))
    for words in ("La fête", "06 00 00 00 00", "C'est moi à 0:31.", "Retirer ce document"):
        assert words in page
    url = reverse("archive_items:withdraw", args=[item.pk])
    prefilled = html(client.get(url, {"lettre": letter.pk}))
    assert 'value="Nadia"' in prefilled
    data = {"asked_by": "Nadia", "public_reason": "", "note": "", "confirm": "1", "lettre": letter.pk}
    client.post(url, data)
    letter.refresh_from_db()
    assert Withdrawal.objects.get().number in letter.answer


def test_what_was_answered_is_written_down(client):
    as_user(client, "archivist")
    letter = make_letter()
    url = reverse("archive_letters:edit", args=[letter.pk])
    client.post(url, {"answer": "Appelée mardi.", "state": "answered"})
    letter.refresh_from_db()
    assert (letter.answer, letter.state, letter.name) == ("Appelée mardi.", "answered", "Nadia")


def test_letters_are_found_by_words_and_by_state(client):
    as_user(client, "archivist")
    make_letter(name="Nadia")
    make_letter(name="Karim", state="filed")
    url = reverse("archive_letters:index")
    assert "Karim" not in html(client.get(url, {"q": "nadia"}))
    assert "Nadia" not in html(client.get(url, {"state": "filed"}))


def test_the_home_page_counts_what_waits(client):
    as_user(client, "archivist")
    make_letter()
    make_consent(make_item(consent_basis="recorded"), state="asked")
    page = " ".join(html(client.get("/admin/")).split())
    for pile in ("lettre reçue", "document à ouvrir", "accord à compléter"):
        assert f'<b class="amis-pile__count">1</b> {pile}' in page
    assert "Ajouter un film, une photo, un son, un papier" in page
    assert "Noter une lettre pour quelqu'un" in page


def test_a_member_finds_her_tasks_and_no_pile_of_letters(client):
    as_user(client, "member")
    page = html(client.get("/admin/"))
    assert "Ajouter un film, une photo, un son, un papier" in page
    assert "lettre reçue" not in page
