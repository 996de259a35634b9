"""« Publier sans ce document pour l'instant », and what a page says of a piece closed after it appeared."""

import pytest
from wagtail.models import Page

from home.models import StandardPage
from media_lib.models import Passage
from media_lib.withdrawals import withdraw
from tests.factories import attach_film, make_event, make_open_item, make_standard, make_user
from tests.home.page_form_data import draft_showing, edit, is_live, open_up, page_data, shows, stored, text_of

pytestmark = pytest.mark.django_db


# --- « Publier sans ce document pour l'instant » ----------------------------------------------------------------------
def publish_without(client, page, item):
    data = page_data(blocks=[shows(item, "Une légende secrète.")]) | {"action-publish": "sans-ces-documents"}
    return client.post(edit(page), data)


def test_publishing_without_a_piece_leaves_its_block_silent(client, editor, draft, closed):
    assert publish_without(client, draft, closed).status_code == 302
    assert is_live(draft)
    client.logout()
    text = text_of(client.get(draft.url))
    assert "n'est plus montré" not in text
    assert "légende secrète" not in text
    assert "La bande fermée" not in text


def test_a_block_left_out_appears_by_itself_once_the_piece_is_open(client, editor, draft, closed):
    publish_without(client, draft, closed)
    open_up(closed)
    client.logout()
    assert "Une légende secrète." in text_of(client.get(draft.url))


def test_archivists_are_told_which_piece_a_page_waits_for(client, editor, draft, closed, mailoutbox):
    archivist = make_user("archivist")
    publish_without(client, draft, closed)
    told = [mail for mail in mailoutbox if mail.to == [archivist.email]]
    assert len(told) == 1
    assert "La bande fermée" in told[0].body
    assert closed.reference_code in told[0].body


def test_a_page_published_without_a_piece_may_be_corrected_and_stays_silent(client, editor, draft, closed):
    publish_without(client, draft, closed)
    data = page_data(blocks=[shows(closed, "Une légende secrète.")], title="Corrigé") | {
        "action-publish": "1"
    }
    assert client.post(edit(draft), data).status_code == 302
    client.logout()
    text = text_of(client.get(draft.url))
    assert "Corrigé" in text
    assert "n'est plus montré" not in text


def test_a_piece_left_out_once_still_blocks_a_version_that_does_not_leave_it_out(draft, closed):
    draft.withheld = [closed.pk]
    draft.body = stored(closed)
    draft.save_revision().publish()
    older = StandardPage.objects.get(pk=draft.pk)
    older.withheld = []
    assert older.publication_blockers() == [closed]


def test_an_event_published_without_a_piece_is_silent_about_it(closed):
    event = make_event(live=False)
    event.pieces = [event.pieces.model(item=closed)]
    event.withhold_blockers()
    event.live = True
    event.save()
    assert event.cards(None) == []


def test_the_button_is_offered_only_when_a_piece_blocks_and_one_may_publish(client, editor, draft, closed):
    button = 'value="sans-ces-documents"'
    assert button not in text_of(client.get(edit(draft)))
    draft_showing(draft, closed)
    assert button in text_of(client.get(edit(draft)))
    Page.objects.filter(pk=draft.pk).update(owner=(member := make_user("member")))
    client.force_login(member)
    assert button not in text_of(client.get(edit(draft)))


# --- A piece closed after publication -----------------------------------------------------------------------------------
SECRETS = {"title": "Titre-qui-doit-partir", "description": "Paroles-qui-doivent-partir"}
WORDS_THAT_GO = (
    "Titre-qui-doit-partir",
    "Paroles-qui-doivent-partir",
    "Légende-qui-doit-partir",
    "Mots-cités",
)


def page_showing_everything(item):
    passage = Passage.objects.create(
        file=attach_film(item, captions=True), start_ms=0, end_ms=9000, words="Mots-cités"
    )
    caption = "Légende-qui-doit-partir"
    picked = {"mode": "picked", "picked": [{"item": item.pk, "caption": caption}], "display": "list"}
    body = [
        *stored(item, caption),
        {"type": "passage", "value": {"passage": passage.pk, "note": caption}},
        {"type": "download", "value": {"item": item.pk, "label": caption}},
        {"type": "selection", "value": picked},
    ]
    return make_standard(cover=item, body=body)


def test_a_withdrawn_piece_takes_its_words_with_it_and_leaves_a_dignified_sentence(client):
    item = make_open_item(**SECRETS)
    page = page_showing_everything(item)
    assert WORDS_THAT_GO[0] in text_of(client.get(page.url))
    withdraw(user=make_user("archivist"), item=item, note="Note-privée", asked_by="Demandeuse")
    text = text_of(client.get(page.url))
    assert "Ce document n'est plus montré ici." in text
    for words in (*WORDS_THAT_GO, item.reference_code, "Note-privée", "Demandeuse", str(item.uuid)):
        assert words not in text


def test_the_reason_of_a_withdrawal_is_shown_only_when_given(client):
    item = make_open_item()
    page = make_standard(body=stored(item))
    withdraw(user=make_user("archivist"), item=item, public_reason="La famille préfère le garder.")
    assert "La famille préfère le garder." in text_of(client.get(page.url))
