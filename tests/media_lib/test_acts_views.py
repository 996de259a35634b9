"""The acts on screen: each says what it touches before it does it; agreements and decisions are the archivists'."""

import datetime
from html import unescape

import pytest
from django.core import mail
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone
from wagtail.models import ModelLogEntry

from media_lib.models import Access, Consent, Decision
from tests.factories import (
    make_consent,
    make_item,
    make_open_item,
    make_standard,
    make_user,
    pdf_bytes,
)

pytestmark = pytest.mark.django_db


def as_user(client, role):
    user = make_user(role)
    client.force_login(user)
    return user


def act(item, slug):
    return reverse("archive_items:act", args=[item.pk, slug])


def html(response):
    return unescape(response.content.decode())


def test_an_act_says_which_pages_show_the_document_then_does_it(client):
    as_user(client, "archivist")
    item = make_open_item()
    make_standard(title="La mémoire de la place", cover=item)
    page = html(client.get(act(item, "fermer")))
    assert "1 page le montre" in page
    assert "La mémoire de la place" in page
    assert item.is_cleared
    client.post(act(item, "fermer"), {"reason": "À la demande d'une voisine"})
    item.refresh_from_db()
    assert item.access == Access.CLOSED
    entry = ModelLogEntry.objects.get(action="media_lib.fermer")
    assert entry.data["reason"] == "À la demande d'une voisine"


@pytest.mark.parametrize(
    ("role", "slug", "status"),
    [
        ("member", "ouvrir", 404),
        ("member", "fermer", 404),
        ("member", "mettre-a-l-abri", 200),
        ("editor", "ouvrir", 200),
        ("editor", "fermer", 404),
        ("archivist", "fermer", 200),
        ("archivist", "nimporte-quoi", 404),
    ],
)
def test_each_role_finds_its_own_acts(client, role, slug, status):
    user = as_user(client, role)
    item = make_item(consent_basis="not_needed", created_by=user)
    assert client.get(act(item, slug)).status_code == status


def test_reading_a_confirmation_changes_nothing(client):
    as_user(client, "archivist")
    item = make_open_item()
    client.get(act(item, "fermer"))
    item.refresh_from_db()
    assert item.access == Access.PUBLIC


def test_putting_under_shelter_closes_at_once_and_tells_archivists(
    client, django_capture_on_commit_callbacks
):
    archivist = make_user("archivist")
    as_user(client, "member")
    item = make_open_item(title="La fête")
    with django_capture_on_commit_callbacks(execute=True):
        response = client.post(act(item, "mettre-a-l-abri"), {"reason": "Elle le demande"}, follow=True)
    item.refresh_from_db()
    assert item.access == Access.CLOSED
    assert response.redirect_chain[-1][0] == reverse("archive_items:list")
    assert [message.to for message in mail.outbox] == [[archivist.email]]
    assert "Elle le demande" in mail.outbox[0].body


def test_an_embargo_has_its_date(client):
    as_user(client, "archivist")
    item = make_open_item()
    day = timezone.localdate() + datetime.timedelta(days=30)
    client.post(act(item, "mettre-sous-embargo"), {"embargo_until": day.isoformat()})
    item.refresh_from_db()
    assert item.embargo_until == day
    assert "Se verra à partir du" in html(client.get(reverse("archive_items:edit", args=[item.pk])))


def test_a_refused_act_says_why(client):
    as_user(client, "archivist")
    item = make_item()
    page = html(client.post(act(item, "ouvrir"), follow=True))
    assert "l'accord des personnes n'est pas enregistré" in page
    item.refresh_from_db()
    assert item.access == Access.PENDING


def test_a_protected_document_waits_for_a_second_person(client):
    item = make_item(consent_basis="not_needed", sensitive=True)
    first = as_user(client, "editor")
    client.post(act(item, "ouvrir"))
    item.refresh_from_db()
    assert not item.is_cleared
    page = html(client.get(reverse("archive_items:edit", args=[item.pk])))
    assert f"{first.username} propose de l'ouvrir" in page
    as_user(client, "archivist")
    client.post(act(item, "ouvrir"))
    item.refresh_from_db()
    assert item.is_cleared


def test_the_top_of_the_page_says_who_sees_it_and_what_is_missing(client):
    as_user(client, "archivist")
    item = make_item(credit_line="")
    page = html(client.get(reverse("archive_items:edit", args=[item.pk])))
    assert "Qui le voit maintenant ?" in page
    assert "Il manque la mention" in page
    assert "accord à compléter" in page


def test_the_question_is_asked_again_without_opening_anything(client):
    member = as_user(client, "member")
    item = make_item(created_by=member)
    url = reverse("archive_items:recognition", args=[item.pk])
    client.post(url, {"recognised": "not_needed", "children": "on"})
    item.refresh_from_db()
    assert (item.consent_basis, item.has_children, item.access) == ("not_needed", True, "pending")


def test_a_member_does_not_answer_for_an_open_document(client):
    as_user(client, "member")
    item = make_open_item()
    url = reverse("archive_items:recognition", args=[item.pk])
    page = html(client.post(url, {"recognised": "unknown"}, follow=True))
    item.refresh_from_db()
    assert item.consent_basis == "not_needed"
    assert "demandez à un·e archiviste" in page


# --- Agreements -----------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("role", ["member", "editor"])
@pytest.mark.parametrize("name", ["consents", "add_consent", "decide", "withdraw"])
def test_agreements_are_for_archivists(client, role, name):
    as_user(client, role)
    item = make_open_item()
    assert client.get(reverse(f"archive_items:{name}", args=[item.pk])).status_code == 404


def consent_data(**changes):
    return {
        "state": "granted",
        "name": "Fatima",
        "given_by": "self",
        "means": "spoken",
        "for_image": "on",
        "on_site": "on",
    } | changes


def test_an_agreement_counts_from_the_moment_it_is_recorded(client):
    as_user(client, "archivist")
    item = make_item()
    client.post(reverse("archive_items:add_consent", args=[item.pk]), consent_data())
    client.post(act(item, "ouvrir"))
    item.refresh_from_db()
    assert item.consent_basis == "recorded"
    assert item.is_cleared
    consent = item.consents.get()
    client.post(reverse("archive_items:edit_consent", args=[consent.pk]), consent_data(state="refused"))
    item.refresh_from_db()
    assert not item.is_cleared


def test_a_refusal_may_name_its_seconds(client):
    as_user(client, "archivist")
    item = make_item()
    data = consent_data(state="refused", start_ms="0:31", end_ms="1:02:05")
    client.post(reverse("archive_items:add_consent", args=[item.pk]), data)
    consent = Consent.objects.get()
    assert (consent.start_ms, consent.end_ms) == (31_000, 3_725_000)


@pytest.mark.parametrize("typed", ["hier", "1:75", "0:31:99", "-3"])
def test_a_moment_that_is_none_gives_a_sentence(client, typed):
    as_user(client, "archivist")
    item = make_item()
    page = html(
        client.post(reverse("archive_items:add_consent", args=[item.pk]), consent_data(start_ms=typed))
    )
    assert "comme sur un lecteur" in page
    assert typed in page


def test_a_proof_is_private_and_kept_without_its_name(client):
    as_user(client, "archivist")
    item = make_item()
    proof = SimpleUploadedFile("accord-de-fatima.pdf", pdf_bytes())
    client.post(reverse("archive_items:add_consent", args=[item.pk]), consent_data(proof=proof))
    consent = Consent.objects.get()
    assert "fatima" not in consent.proof.name
    url = reverse("archive_items:consent_proof", args=[consent.pk])
    assert client.get(url).status_code == 200
    as_user(client, "editor")
    assert client.get(url).status_code == 404
    client.logout()
    assert client.get(f"/fichiers/{consent.proof.name}").status_code == 404


def test_a_proof_is_a_picture_or_a_pdf(client):
    as_user(client, "archivist")
    item = make_item()
    proof = SimpleUploadedFile("accord.pdf", b"ceci est du texte")
    page = html(client.post(reverse("archive_items:add_consent", args=[item.pk]), consent_data(proof=proof)))
    assert "contient du texte" in page
    assert not Consent.objects.exists()


# --- Decisions --------------------------------------------------------------------------------------------------------------
def decision_data(**changes):
    review = timezone.localdate() + datetime.timedelta(days=365)
    return {
        "reason": "Une marche publique.",
        "search_made": "Affichage à la maison de quartier.",
        "first_decider": "Ali",
        "second_decider": "Fatima",
        "review_on": review.isoformat(),
        "is_harmless": "on",
    } | changes


def test_two_people_decide_for_a_public_moment(client):
    as_user(client, "archivist")
    item = make_item()
    client.post(reverse("archive_items:decide", args=[item.pk]), decision_data())
    item.refresh_from_db()
    assert item.consent_basis == "decided"
    client.post(act(item, "ouvrir"))
    item.refresh_from_db()
    assert item.is_cleared


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"second_decider": " ali "}, "deux personnes différentes"),
        ({"is_harmless": ""}, "une décision ne suffit pas"),
        ({"review_on": "2001-01-01"}, "un jour à venir"),
    ],
)
def test_a_decision_that_does_not_hold_is_refused(client, changes, sentence):
    as_user(client, "archivist")
    item = make_item()
    page = html(client.post(reverse("archive_items:decide", args=[item.pk]), decision_data(**changes)))
    assert sentence in page
    assert not Decision.objects.exists()


def test_a_decision_never_replaces_the_agreement_of_parents(client):
    as_user(client, "archivist")
    item = make_item(has_children=True)
    page = html(client.post(reverse("archive_items:decide", args=[item.pk]), decision_data()))
    assert "l'accord des parents" in page
    assert not Decision.objects.exists()


def test_a_document_with_a_refusal_says_so(client):
    as_user(client, "archivist")
    item = make_item(consent_basis="recorded")
    make_consent(item, state="refused")
    page = html(client.get(reverse("archive_items:edit", args=[item.pk])))
    assert "a refusé ou retiré son accord" in page


def test_the_history_is_in_french(client):
    as_user(client, "archivist")
    item = make_open_item()
    client.post(act(item, "fermer"))
    page = html(client.get(reverse("archive_items:history", args=[item.pk])))
    assert "A fait : « Fermer »" in page
