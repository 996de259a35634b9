"""A page is never published from its form while it would show what is not open; it is always saved."""

import pytest
from django.urls import reverse
from wagtail.models import Page

from home.models import StandardPage
from media_lib.models import Passage
from tests.factories import (
    attach_film,
    make_event,
    make_item,
    make_item_with,
    make_site,
    make_standard,
    make_user,
)
from tests.home.page_form_data import (
    add,
    approval,
    bulk,
    edit,
    is_live,
    page_data,
    says_what_and_why,
    shows,
    text_of,
)

pytestmark = pytest.mark.django_db
CLOSED_STATES = (
    "pending",
    "members",
    "closed",
    "embargoed",
    "unknown_consent",
    "asked",
    "refused",
    "withdrawn",
)


# --- The publish button -----------------------------------------------------------------------------------------------
def test_the_publish_button_refuses_a_closed_piece_names_it_and_says_what_to_do(
    client, editor, draft, closed
):
    data = page_data(blocks=[shows(closed)], title="Mon long travail") | {"action-publish": "1"}
    response = client.post(edit(draft), data)
    assert response.status_code == 200
    assert not is_live(draft)
    assert says_what_and_why(text_of(response))


def test_a_refused_form_comes_back_with_everything_that_was_typed(client, editor, draft, closed):
    data = page_data(
        blocks=[shows(closed, "Mes mots sous la photo")],
        title="Mon long travail",
        summary="Un chapô que personne ne veut retaper.",
    )
    text = text_of(client.post(edit(draft), data | {"action-publish": "1"}))
    for typed in ("Mon long travail", "Un chapô que personne ne veut retaper.", "Mes mots sous la photo"):
        assert typed in text


@pytest.mark.parametrize("state", CLOSED_STATES)
def test_no_closed_state_gets_through(client, editor, draft, state):
    item = make_item_with(state)
    client.post(edit(draft), page_data(blocks=[shows(item)]) | {"action-publish": "1"})
    assert not is_live(draft)


@pytest.mark.parametrize(
    "state", ["public", "on_request", "recorded", "decided", "embargo_over", "sensitive"]
)
def test_pieces_whose_notice_is_public_block_nothing(client, editor, draft, state):
    item = make_item_with(state)
    client.post(edit(draft), page_data(blocks=[shows(item)]) | {"action-publish": "1"})
    assert is_live(draft)


def test_a_closed_piece_hides_nowhere_in_a_page(editor, closed):
    passage = Passage.objects.create(file=attach_film(closed), start_ms=0, end_ms=9000, words="Ici.")
    ways = [
        [{"type": "passage", "value": {"passage": passage.pk, "note": ""}}],
        [{"type": "download", "value": {"item": closed.pk, "label": ""}}],
        [{"type": "selection", "value": {"mode": "picked", "picked": [{"item": closed.pk, "caption": ""}]}}],
        [{"type": "chronology", "value": {"entries": [{"date": "1985", "title": "x", "item": closed.pk}]}}],
    ]
    for body in ways:
        assert StandardPage(title="x", body=body).publication_blockers() == [closed]
    assert StandardPage(title="x", cover=closed).publication_blockers() == [closed]


def test_a_closed_piece_in_the_lists_of_a_page_blocks_too(closed):
    event = make_event(live=False)
    event.pieces = [event.pieces.model(item=closed)]
    assert event.publication_blockers() == [closed]


# --- Saving, autosaving, submitting -----------------------------------------------------------------------------------
def test_saving_and_submitting_always_work(client, editor, draft, closed):
    data = page_data(blocks=[shows(closed)])
    assert client.post(edit(draft), data).status_code == 302
    assert client.post(edit(draft), data | {"action-submit": "1"}).status_code == 302
    draft = StandardPage.objects.get(pk=draft.pk)
    assert draft.get_latest_revision_as_object().pieces_shown() == {closed.pk}
    assert draft.workflow_in_progress


def test_autosaving_always_works(client, editor, draft, closed):
    data = page_data(blocks=[shows(closed)])
    answer = client.post(edit(draft), data, headers={"Accept": "application/json"})
    assert answer.json()["success"] is True


def test_autosaving_a_live_page_leaves_the_public_page_as_it_was(client, editor, closed):
    page = make_standard(title="Avant", slug="la-place")
    data = page_data(blocks=[shows(closed)], title="Après")
    assert client.post(edit(page), data, headers={"Accept": "application/json"}).json()["success"] is True
    page.refresh_from_db()
    assert (page.title, len(page.body)) == ("Avant", 0)


def test_the_button_of_someone_who_may_not_publish_only_saves(client, draft, closed):
    member = make_user("member")
    Page.objects.filter(pk=draft.pk).update(owner=member)
    client.force_login(member)
    data = page_data(blocks=[shows(closed)], title="Gardé") | {"action-publish": "1"}
    assert client.post(edit(draft), data).status_code == 302
    draft = StandardPage.objects.get(pk=draft.pk)
    assert draft.get_latest_revision_as_object().title == "Gardé"
    assert not draft.live


# --- Creation ---------------------------------------------------------------------------------------------------------
def test_creating_and_publishing_at_once_is_refused_and_nothing_is_half_made(client, editor, closed):
    home = make_site()
    data = page_data(blocks=[shows(closed)]) | {"action-publish": "1"}
    response = client.post(add(home, StandardPage), data)
    assert response.status_code == 200
    assert says_what_and_why(text_of(response))
    assert not StandardPage.objects.exists()


def test_a_refused_creation_offers_to_publish_without_the_piece(client, editor, closed):
    home = make_site()
    address = add(home, StandardPage)
    assert 'value="sans-ces-documents"' not in text_of(client.get(address))
    data = page_data(blocks=[shows(closed)])
    assert 'value="sans-ces-documents"' in text_of(client.post(address, data | {"action-publish": "1"}))
    client.post(address, data | {"action-publish": "sans-ces-documents"})
    assert StandardPage.objects.get().live


# --- Pages that are already live ----------------------------------------------------------------------------------------
def test_a_correction_is_not_blocked_by_a_piece_closed_since(client, editor, closed_since):
    page, item = closed_since
    data = page_data(blocks=[shows(item)], title="La place, corrigée") | {"action-publish": "1"}
    assert client.post(edit(page), data).status_code == 302
    page.refresh_from_db()
    assert page.title == "La place, corrigée"


def test_a_move_is_not_blocked_by_a_piece_closed_since(client, editor, closed_since):
    page, _item = closed_since
    target = make_standard(title="Ailleurs", slug="ailleurs")
    address = reverse("wagtailadmin_pages:move_confirm", args=[page.pk, target.pk])
    client.post(address)
    assert Page.objects.get(pk=page.pk).get_parent().pk == target.pk


def test_a_live_page_may_not_take_one_more_closed_piece(client, editor, closed_since):
    page, item = closed_since
    other = make_item(title="Une autre bande")
    data = page_data(blocks=[shows(item), shows(other)]) | {"action-publish": "1"}
    text = text_of(client.post(edit(page), data))
    assert "Une autre bande" in text
    assert "« La bande fermée »" not in text


def test_an_unpublished_page_is_asked_again(client, editor, closed_since):
    page, item = closed_since
    page.unpublish()
    response = client.post(edit(page), page_data(blocks=[shows(item)]) | {"action-publish": "1"})
    assert says_what_and_why(text_of(response))


# --- Protected pages: a second person -----------------------------------------------------------------------------------
def test_a_protected_page_is_published_by_a_second_person(client, editor, draft):
    Page.objects.filter(pk=draft.pk).update(owner=editor)
    data = page_data(sensitive="on") | {"action-publish": "1"}
    assert "c'est une deuxième personne qui la publie" in text_of(client.post(edit(draft), data))
    assert not is_live(draft)
    client.force_login(make_user("editor"))
    assert client.post(edit(draft), data).status_code == 302
    assert is_live(draft)


def test_a_protected_page_cannot_be_approved_by_whoever_wrote_it(client, editor, draft):
    Page.objects.filter(pk=draft.pk).update(owner=editor)
    page = StandardPage.objects.get(pk=draft.pk)
    page.sensitive = True
    page.save_revision()
    page.get_workflow().start(page, editor)
    page = StandardPage.objects.get(pk=draft.pk)
    assert "deuxième personne" in text_of(client.post(approval(page), {}, follow=True))
    assert "deuxième personne" in text_of(client.post(bulk("publish", page), follow=True))
    assert not is_live(page)


def test_taking_the_protection_off_a_live_page_needs_the_second_person_too(client, editor):
    page = make_standard(title="La place", slug="la-place", sensitive=True, owner=editor)
    response = client.post(edit(page), page_data() | {"action-publish": "1"})
    assert "deuxième personne" in text_of(response)
    page.refresh_from_db()
    assert page.sensitive is True
