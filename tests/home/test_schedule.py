"""A scheduled page appears at its hour if it may; if not it waits, alone, and loses nothing."""

import datetime

import pytest
from django.core.cache import cache
from django.core.management import call_command
from django.utils import timezone

from home.models import PublicationRefused, StandardPage
from home.schedule import publish_due
from media_lib.acts import ACTS, perform
from tests.factories import (
    make_campagne,
    make_open_item,
    make_standard,
    make_user,
)
from tests.home.page_form_data import (
    approval,
    draft_showing,
    edit,
    is_live,
    open_up,
    page_data,
    says_what_and_why,
    shows,
    stored,
    text_of,
)

pytestmark = pytest.mark.django_db
HOUR = datetime.timedelta(hours=1)


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
