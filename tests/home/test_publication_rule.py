"""A page is never published while it would show what is not open, whichever door publication comes through."""

import datetime

import pytest
from django.core.cache import cache
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page

from home.models import PublicationRefused, StandardPage
from home.schedule import publish_due
from media_lib.acts import ACTS, perform
from media_lib.models import ConsentBasis, Passage
from media_lib.withdrawals import withdraw
from tests.factories import (
    attach_film,
    make_campagne,
    make_event,
    make_item,
    make_item_with,
    make_open_item,
    make_site,
    make_standard,
    make_user,
)
from tests.home.page_form_data import add, draft_showing, edit, page_data, shows, stored, text_of

pytestmark = pytest.mark.django_db
HOUR = datetime.timedelta(hours=1)
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


@pytest.fixture
def closed():
    return make_item(title="La bande fermée")


@pytest.fixture
def editor(client):
    user = make_user("editor", first_name="Aïcha")
    client.force_login(user)
    return user


@pytest.fixture
def draft():
    return make_standard(title="La place", slug="la-place", live=False)


def is_live(page):
    return Page.objects.get(pk=page.pk).live


def says_what_and_why(text):
    return all(
        words in text
        for words in (
            "« La bande fermée »",
            "AMIS-V-",
            "n'est pas ouvert",
            "Demandez à un·e archiviste",
            "Publier sans ce document pour l'instant",
        )
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


# --- Approval ---------------------------------------------------------------------------------------------------------
@pytest.fixture
def submitted(draft, closed):
    """A draft that shows a closed piece, waiting for review."""
    author = make_user("member")
    Page.objects.filter(pk=draft.pk).update(owner=author)
    page = StandardPage.objects.get(pk=draft.pk)
    draft_showing(page, closed)
    page.get_workflow().start(page, author)
    return StandardPage.objects.get(pk=draft.pk)


def approval(page):
    step = page.current_workflow_task_state
    return reverse("wagtailadmin_pages:workflow_action", args=[page.pk, "approve", step.pk])


def test_approving_from_the_editor_is_refused_and_the_review_goes_on(client, editor, submitted, closed):
    data = page_data(blocks=[shows(closed)])
    data |= {"action-workflow-action": "true", "workflow-action-name": "approve"}
    response = client.post(edit(submitted), data)
    assert response.status_code == 200
    assert says_what_and_why(text_of(response))
    submitted = StandardPage.objects.get(pk=submitted.pk)
    assert not submitted.live
    assert submitted.workflow_in_progress


def test_approving_from_the_dashboard_is_refused_with_a_sentence_and_the_review_goes_on(
    client, editor, submitted
):
    response = client.post(approval(submitted), {"comment": ""}, follow=True)
    assert response.status_code == 200
    assert says_what_and_why(text_of(response))
    submitted = StandardPage.objects.get(pk=submitted.pk)
    assert not submitted.live
    assert submitted.workflow_in_progress


def test_a_refused_approval_goes_back_to_the_screen_it_came_from(client, editor, submitted):
    back = "http://testserver/admin/a-relire/"
    response = client.post(approval(submitted), {"comment": ""}, headers={"Referer": back})
    assert response.url == back
    elsewhere = client.post(approval(submitted), {}, headers={"Referer": "https://ailleurs.example/"})
    assert elsewhere.url == reverse("wagtailadmin_home")


def test_the_window_of_the_dashboard_closes_on_a_refusal_and_the_sentence_shows(client, editor, submitted):
    response = client.post(
        approval(submitted), {"comment": ""}, headers={"X-Requested-With": "XMLHttpRequest"}
    )
    assert response.json() == {"step": "success", "redirect": reverse("wagtailadmin_home")}
    assert says_what_and_why(text_of(client.get(reverse("wagtailadmin_home"))))


def test_approving_works_once_the_piece_is_open(client, editor, submitted, closed):
    open_up(closed)
    client.post(approval(submitted), {"comment": ""})
    assert is_live(submitted)


def test_an_unfinished_page_approved_from_the_dashboard_gets_a_sentence_that_names_the_field(client, editor):
    page = make_campagne(live=False)
    page.aim = ""
    page.save_revision(clean=False)
    page.get_workflow().start(page, make_user("member"))
    page = type(page).objects.get(pk=page.pk)
    response = client.post(approval(page), {"comment": ""}, follow=True)
    assert response.status_code == 200
    assert "« but »" in text_of(response)
    assert f"« {page.title} » n'est pas publiée" in text_of(response)
    assert not is_live(page)


def open_up(item):
    item.consent_basis = ConsentBasis.NOT_NEEDED
    item.save(update_fields=["consent_basis"])
    perform(ACTS["ouvrir"], item, make_user("archivist"))


# --- Schedule ---------------------------------------------------------------------------------------------------------
def in_an_hour():
    return timezone.now() + HOUR


def scheduled(page, at):
    """A page whose latest version was scheduled while every piece was open."""
    page.go_live_at = at
    page.save_revision().publish()
    return type(page).objects.get(pk=page.pk)


def test_setting_a_schedule_from_the_editor_is_refused(client, editor, draft, closed):
    moment = f"{timezone.localtime(in_an_hour()):%Y-%m-%d %H:%M}"
    data = page_data(blocks=[shows(closed)], go_live_at=moment) | {"action-publish": "1"}
    response = client.post(edit(draft), data)
    assert says_what_and_why(text_of(response))
    assert not draft.revisions.exclude(approved_go_live_at=None).exists()


def test_setting_a_schedule_by_approval_is_refused(client, editor, draft, closed):
    draft_showing(draft, closed, go_live_at=in_an_hour())
    draft.get_workflow().start(draft, make_user("member"))
    page = StandardPage.objects.get(pk=draft.pk)
    assert says_what_and_why(text_of(client.post(approval(page), {}, follow=True)))
    assert not draft.revisions.exclude(approved_go_live_at=None).exists()


@pytest.fixture
def late(monkeypatch):
    """Two pages scheduled for the same hour, one of which shows a piece closed since; the hour is past."""
    cache.clear()
    item = make_open_item(title="La bande fermée")
    blocked = scheduled(make_standard(live=False, title="Attend", body=stored(item)), in_an_hour())
    free = scheduled(make_standard(live=False, title="Paraît"), in_an_hour() + HOUR / 60)
    perform(ACTS["fermer"], item, make_user("archivist"))
    real = timezone.now
    monkeypatch.setattr("django.utils.timezone.now", lambda: real() + 2 * HOUR)
    return blocked, free, item


def test_a_due_schedule_refuses_one_page_publishes_the_others_and_loses_nothing(late):
    blocked, free, _item = late
    assert publish_due() == (1, 1)
    assert is_live(free)
    assert not is_live(blocked)
    assert blocked.revisions.exclude(approved_go_live_at=None).count() == 1


def test_the_clock_command_survives_a_refusal(late, capsys):
    call_command("run_clock", "--once")
    assert "1 publiée(s), 1 en attente" in capsys.readouterr().out


def test_editors_are_told_once_of_a_page_that_waits_at_its_hour(late, mailoutbox):
    editor = make_user("editor")
    publish_due()
    publish_due()
    waiting = [mail for mail in mailoutbox if "Publication en attente" in mail.subject]
    assert [mail.to for mail in waiting] == [[editor.email]]
    assert "« La bande fermée »" in waiting[0].body
    assert "Elle paraîtra d'elle-même" in waiting[0].body


def test_a_page_that_waits_publishes_itself_once_the_piece_is_open(late):
    blocked, _free, item = late
    publish_due()
    open_up(item)
    assert publish_due() == (1, 0)
    assert is_live(blocked)


def test_a_refused_publication_keeps_the_schedule_already_set(editor):
    item = make_open_item()
    page = scheduled(make_standard(live=False, body=stored(item)), in_an_hour())
    perform(ACTS["fermer"], item, make_user("archivist"))
    page.go_live_at = None
    with pytest.raises(PublicationRefused):
        page.save_revision(clean=False).publish(user=editor)
    assert page.revisions.exclude(approved_go_live_at=None).count() == 1


def test_an_unfinished_page_whose_hour_has_come_waits_too(monkeypatch, mailoutbox):
    make_user("editor")
    page = scheduled(make_campagne(live=False), in_an_hour())
    revision = page.revisions.exclude(approved_go_live_at=None).get()
    revision.content["aim"] = ""
    revision.save()
    real = timezone.now
    monkeypatch.setattr("django.utils.timezone.now", lambda: real() + 2 * HOUR)
    assert publish_due() == (0, 1)
    assert "« but »" in mailoutbox[-1].body


def test_an_expired_page_is_taken_down(monkeypatch):
    page = make_standard(expire_at=in_an_hour())
    real = timezone.now
    monkeypatch.setattr("django.utils.timezone.now", lambda: real() + 2 * HOUR)
    publish_due()
    assert not is_live(page)


# --- Several pages at once ----------------------------------------------------------------------------------------------
def bulk(action, *pages):
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", action])
    return f"{address}?{'&'.join(f'id={page.pk}' for page in pages)}&next=/admin/pages/"


def test_publishing_several_pages_names_each_that_may_not_be_and_publishes_none(client, editor, closed):
    pages = [make_standard(live=False, title=f"Page {letter}") for letter in "ABC"]
    for page in pages[:2]:
        draft_showing(page, closed)
    pages[2].save_revision()
    response = client.post(bulk("publish", *pages), follow=True)
    assert response.status_code == 200
    text = text_of(response)
    assert "« Page A » n'est pas publiée" in text
    assert "« Page B » n'est pas publiée" in text
    assert not any(is_live(page) for page in pages)


def test_publishing_a_page_with_what_is_below_it_refuses_below_too(client, editor, closed):
    above = make_standard(live=False, title="Au-dessus")
    above.save_revision()
    below = make_standard(above, live=False, title="En dessous")
    draft_showing(below, closed)
    response = client.post(bulk("publish", above), {"include_descendants": "on"}, follow=True)
    assert "« En dessous » n'est pas publiée" in text_of(response)
    assert not is_live(above)
    assert not is_live(below)


def test_an_unfinished_page_among_several_gets_a_sentence(client, editor):
    page = make_campagne(live=False)
    page.aim = ""
    page.save_revision(clean=False)
    response = client.post(bulk("publish", page), follow=True)
    assert response.status_code == 200
    assert "« but »" in text_of(response)


# --- Copies, aliases, code ----------------------------------------------------------------------------------------------
def copy_data(page, parent, **fields):
    return {"new_title": "Copie", "new_slug": "copie", "new_parent_page": parent.pk} | fields


@pytest.fixture
def closed_since():
    """A live page that shows a piece closed after its publication."""
    item = make_open_item(title="La bande fermée")
    page = make_standard(title="La place", slug="la-place", body=stored(item))
    page.save_revision().publish()
    perform(ACTS["fermer"], item, make_user("archivist"))
    return StandardPage.objects.get(pk=page.pk), item


@pytest.mark.parametrize("way", ["publish_copies", "alias"])
def test_copying_or_aliasing_a_live_page_shows_nothing_closed(client, editor, closed_since, way):
    page, _item = closed_since
    address = reverse("wagtailadmin_pages:copy", args=[page.pk])
    response = client.post(address, copy_data(page, make_site(), **{way: "on"}), follow=True)
    assert response.status_code == 200
    assert "« Copie » n'est pas publiée" in text_of(response) or way == "alias"
    assert not StandardPage.objects.filter(slug="copie", live=True).exists()


def test_copying_without_publishing_always_works(client, editor, closed_since):
    page, _item = closed_since
    address = reverse("wagtailadmin_pages:copy", args=[page.pk])
    client.post(address, copy_data(page, make_site()))
    assert StandardPage.objects.get(slug="copie").live is False


def test_a_copied_branch_shows_only_what_its_reader_may_see(client, closed_since):
    page, _item = closed_since
    above = make_standard(title="Au-dessus", slug="au-dessus")
    page.move(above, pos="last-child")
    copied = StandardPage.objects.get(pk=above.pk).copy(recursive=True, update_attrs={"slug": "copie"})
    answer = client.get(copied.get_children().get().url)
    assert answer.status_code == 200
    assert "Ce document n'est plus montré ici." in text_of(answer)
    assert "La bande fermée" not in text_of(answer)


def test_code_cannot_put_a_closed_piece_online(closed):
    home = make_site()
    with pytest.raises(PublicationRefused, match="La bande fermée"):
        home.add_child(instance=StandardPage(title="x", body=stored(closed)))
    page = make_standard(live=False, body=stored(closed))
    page.live = True
    with pytest.raises(PublicationRefused, match="La bande fermée"):
        page.save()
    with pytest.raises(PublicationRefused, match="La bande fermée"):
        page.save_revision(clean=False).publish()


def test_code_still_gets_the_ordinary_errors_of_unfinished_pages():
    page = make_campagne()
    page.aim = ""
    with pytest.raises(ValidationError):
        page.save()


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
