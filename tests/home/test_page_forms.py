"""The form of a page keeps what is typed: a title is enough to begin, nonsense gets a sentence, nobody overwrites anybody."""

import pytest
from wagtail.models import Page

from home.models import AgendaPage, EvenementPage, StandardPage
from luttes.models import CampagnePage, DossierIndexPage, DossierPage, LutteIndexPage, LuttePage
from media_lib.models import ArchiveItem
from quartiers.models import QuartierIndexPage, QuartierPage, RecitPage
from tests.factories import (
    make_event,
    make_item,
    make_lutte,
    make_place,
    make_quartier,
    make_site,
    make_standard,
    make_user,
)
from tests.home.page_form_data import add, draft_showing, edit, page_data, stored, text_of

pytestmark = pytest.mark.django_db
ROWS = ["updates", "pieces", "people", "key_facts", "demands", "turns"]
STREAMS = {"calls-count": "0", "sections-count": "0"}
NEEDED_TO_STORE = {
    "kind": "projection",
    "starts_at": "2026-05-01 18:00",
    "ends_at": "2026-05-01 20:00",
    "spot_colour": "cobalt",
    "state": "en_cours",
    "agreement": "asked",
}


def parent_for(model):
    make_site()
    makers = {RecitPage: make_quartier, CampagnePage: make_lutte}
    if model in makers:
        return makers[model]()
    parents = {
        QuartierPage: QuartierIndexPage,
        LuttePage: LutteIndexPage,
        DossierPage: DossierIndexPage,
        EvenementPage: AgendaPage,
    }
    return parents[model].objects.get() if model in parents else make_site()


@pytest.mark.parametrize(
    "model", [StandardPage, QuartierPage, RecitPage, LuttePage, CampagnePage, DossierPage, EvenementPage]
)
def test_a_draft_of_any_type_begins_with_little_more_than_a_title(client, model):
    client.force_login(make_user("editor"))
    needed = NEEDED_TO_STORE | ({"place": make_place().pk} if model is QuartierPage else {})
    data = page_data(rows=ROWS, title="Mon brouillon", slug="mon-brouillon", **needed) | STREAMS
    response = client.post(add(parent_for(model), model), data)
    assert response.status_code == 302, response.context["form"].errors
    page = model.objects.get(title="Mon brouillon")
    assert not page.live
    assert client.get(edit(page)).status_code == 200
    assert client.post(edit(page), data).status_code == 302


def test_an_event_without_hours_is_asked_for_them_and_keeps_the_rest(client):
    client.force_login(make_user("editor"))
    data = page_data(rows=["pieces"], kind="projection", title="Projection", starts_at="", ends_at="")
    response = client.post(add(parent_for(EvenementPage), EvenementPage), data)
    assert response.status_code == 200
    assert set(response.context["form"].errors) == {"starts_at", "ends_at"}
    assert "Champ requis" in text_of(response)
    assert 'value="Projection"' in text_of(response)


def test_a_date_that_means_nothing_gets_a_sentence_and_stays_as_typed(client):
    client.force_login(make_user("editor"))
    quartier = make_quartier()
    data = page_data(
        rows=ROWS, place=quartier.place.pk, spot_colour="cobalt", built_edtf="32 mars", title="Un titre tapé"
    )
    text = text_of(client.post(edit(quartier), data))
    assert 'value="32 mars"' in text
    assert 'value="Un titre tapé"' in text
    assert "« 32 mars »" in text


def test_a_title_of_300_characters_gets_a_sentence(client):
    client.force_login(make_user("editor"))
    response = client.post(add(make_site(), StandardPage), page_data(title="x" * 300, slug="x"))
    assert response.status_code == 200
    assert "255 caractères" in text_of(response)


def test_an_address_of_the_site_itself_is_refused_in_french(client):
    client.force_login(make_user("editor"))
    data = page_data(title="Nous écrire", slug="nous-ecrire") | {"action-publish": "1"}
    response = client.post(add(make_site(), StandardPage), data)
    assert "est réservée par le site" in text_of(response)


def test_an_event_cannot_end_before_it_begins(client):
    client.force_login(make_user("editor"))
    hours = {"kind": "fete", "starts_at": "2026-05-01 20:00", "ends_at": "2026-05-01 18:00"}
    data = page_data(rows=["pieces"], **hours) | {"action-publish": "1"}
    assert "finit avant d'avoir commencé" in text_of(client.post(edit(make_event()), data))


def test_whoever_autosaves_over_a_newer_version_is_stopped_and_nothing_is_lost(client):
    page = make_standard(title="Avant", slug="la-place", live=False)
    seen = page.save_revision()
    page.title = "Écrit par Jeanne"
    page.save_revision()
    client.force_login(make_user("editor"))
    data = page_data(title="Écrit par Samira") | {"loaded_revision_id": str(seen.pk)}
    answer = client.post(edit(page), data, headers={"Accept": "application/json"})
    assert answer.status_code == 400
    assert answer.json()["success"] is False
    latest = Page.objects.get(pk=page.pk).get_latest_revision_as_object()
    assert latest.title == "Écrit par Jeanne"


def test_a_draft_that_shows_a_deleted_piece_still_opens(client):
    item = make_item()
    page = make_standard(live=False)
    draft_showing(page, item)
    ArchiveItem.objects.all().delete()
    client.force_login(make_user("editor"))
    assert client.get(edit(page)).status_code == 200


def test_a_draft_whose_cover_was_deleted_still_opens(client):
    item = make_item()
    page = make_standard(live=False)
    page.cover = item
    page.save_revision()
    ArchiveItem.objects.all().delete()
    client.force_login(make_user("editor"))
    assert client.get(edit(page)).status_code == 200


def test_a_draft_event_whose_piece_was_deleted_still_opens_without_it(client):
    event = make_event(live=False)
    event.pieces = [event.pieces.model(item=make_item())]
    event.save_revision()
    event.pieces = []
    ArchiveItem.objects.all().delete()
    client.force_login(make_user("editor"))
    assert client.get(edit(event)).status_code == 200
    assert event.get_latest_revision_as_object().pieces.count() == 0


def test_a_page_shown_in_an_old_version_can_be_previewed_by_its_author(client):
    author = make_user("member")
    item = make_item(created_by=author, title="Ma bande")
    page = make_standard(live=False, owner=author)
    page.body = stored(item)
    page.save_revision()
    client.force_login(author)
    assert "Ma bande" in text_of(client.get(f"/admin/pages/{page.pk}/view_draft/"))
