"""A récit is read as long as the person who tells it agrees; its words go everywhere at once."""

import datetime

import pytest
from django.urls import reverse
from django.utils import timezone

from home.models import PublicationRefused
from media_lib.withdrawals import withdraw
from quartiers.models import RecitPage
from tests.factories import make_person, make_quartier, make_recit, make_user
from tests.home.page_form_data import edit, page_data, text_of

pytestmark = pytest.mark.django_db
DAY = datetime.timedelta(days=1)
BODY = [{"type": "text", "value": "<p>Mots-du-récit</p>"}]


def recit_data(**fields):
    fields = {
        "narrator": "Une voisine",
        "agreement": "granted",
        "read_back_on": str(timezone.localdate()),
        "narrator_person": "",
        "when_edtf": "",
        "where": "",
    } | fields
    return page_data(**fields) | {"action-publish": "1"}


@pytest.mark.parametrize("state", ["asked", "refused", "withdrawn"])
def test_a_recit_is_not_published_before_its_narrator_agrees(client, state):
    recit = make_recit(live=False)
    client.force_login(make_user("editor"))
    response = client.post(edit(recit), recit_data(agreement=state))
    assert "pas (ou plus) donné son accord" in text_of(response)
    assert not RecitPage.objects.get().live


def test_a_recit_is_not_published_before_it_was_read_back(client):
    recit = make_recit(live=False)
    client.force_login(make_user("editor"))
    response = client.post(edit(recit), recit_data(read_back_on=""))
    assert "Notez le jour où le récit a été relu" in text_of(response)
    assert not RecitPage.objects.get().live


def test_a_demonstration_voice_needs_no_reading_back(client):
    recit = make_recit(live=False)
    client.force_login(make_user("editor"))
    client.post(edit(recit), recit_data(read_back_on="", is_demonstration="on"))
    assert RecitPage.objects.get().live


def test_code_cannot_publish_a_recit_without_agreement():
    with pytest.raises(PublicationRefused, match="donné son accord"):
        make_recit(agreement="asked")


def test_noting_a_withdrawal_on_a_live_recit_is_never_refused_and_its_words_go(client):
    recit = make_recit(title="Titre-du-récit", body=BODY)
    client.force_login(make_user("editor"))
    data = recit_data(agreement="withdrawn", title="Titre-du-récit")
    assert client.post(edit(recit), data).status_code == 302
    client.logout()
    assert "Mots-du-récit" not in text_of(client.get(recit.url))


@pytest.fixture
def withdrawn(client):
    """A live récit whose narrator withdrew, and the quartier that told it."""
    narrator = make_person(name="Fatima-la-narratrice")
    quartier = make_quartier()
    recit = make_recit(
        quartier,
        narrator="Fatima-la-voisine",
        narrator_person=narrator,
        title="Titre-du-récit",
        summary="Chapô-du-récit",
        body=BODY,
        read_back_on=timezone.localdate() - DAY,
    )
    assert "Mots-du-récit" in text_of(client.get(recit.url))
    assert "Titre-du-récit" in text_of(client.get(quartier.url))
    withdraw(user=make_user("archivist"), person=narrator)
    return RecitPage.objects.get(), quartier


SECRETS = ("Mots-du-récit", "Titre-du-récit", "Chapô-du-récit", "Fatima-la-voisine", "Fatima-la-narratrice")


def test_withdrawn_words_leave_the_page_with_a_dignified_sentence(client, withdrawn):
    recit, _ = withdrawn
    text = text_of(client.get(recit.url))
    assert "ont été retirés" in text
    assert [words for words in SECRETS if words in text] == []


@pytest.mark.parametrize(
    "address",
    ["/", "/quartiers/", "/recherche/?q=récit", "/recits.atom", "/sitemap.xml", "/recherche/?q=Fatima"],
)
def test_withdrawn_words_leave_every_list_at_once(client, withdrawn, address):
    response = client.get(address)
    assert response.status_code == 200
    text = text_of(response).replace('value="récit"', "").replace('value="Fatima"', "")
    assert [words for words in SECRETS if words in text] == []


def test_withdrawn_words_leave_the_quartier_at_once(client, withdrawn):
    _, quartier = withdrawn
    assert [words for words in SECRETS if words in text_of(client.get(quartier.url))] == []


def test_a_withdrawn_recit_is_found_by_no_search(withdrawn):
    recit, _ = withdrawn
    assert recit.search_shadow == ""
    assert not RecitPage.objects.spoken().exists()


def test_a_withdrawn_recit_cannot_be_published_again_by_its_old_version(withdrawn):
    recit, _ = withdrawn
    recit.unpublish()
    with pytest.raises(PublicationRefused, match="donné son accord"):
        recit.save_revision(clean=False).publish()


def test_a_withdrawn_recit_can_still_be_moved(client, withdrawn):
    recit, _ = withdrawn
    other = make_quartier()
    client.force_login(make_user("editor"))
    client.post(reverse("wagtailadmin_pages:move_confirm", args=[recit.pk, other.pk]))
    assert RecitPage.objects.get().get_parent().pk == other.pk


@pytest.mark.parametrize("agreement", ["granted", "asked", "refused", "withdrawn"])
@pytest.mark.parametrize("person", ["none", "agrees", "withdrew"])
@pytest.mark.parametrize("days_since_heard", [None, -1, 0, 1])
def test_the_list_and_the_page_agree_on_whose_words_may_be_read(agreement, person, days_since_heard):
    narrator = None if person == "none" else make_person()
    today = timezone.localdate()
    heard = None if days_since_heard is None else today + days_since_heard * DAY
    recit = make_recit(live=False, narrator_person=narrator, agreement=agreement, read_back_on=heard)
    if person == "withdrew":
        withdraw(user=make_user("archivist"), person=narrator)
        type(narrator).objects.update(withdrawn_at=None)
    recit = RecitPage.objects.get(pk=recit.pk)
    assert recit.are_words_given is RecitPage.objects.spoken().filter(pk=recit.pk).exists()
    heard_again = heard is not None and heard > today
    assert recit.are_words_given is (agreement == "granted" and (person != "withdrew" or heard_again))
