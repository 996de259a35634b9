"""Every command says what it does, and the clock does its turn."""

import datetime
from importlib import import_module
from io import StringIO

import pytest
from django.core.management import CommandError, call_command, get_commands
from django.utils import timezone
from wagtail.models import Page

from media_lib import public_copies
from media_lib.models import ArchiveItem, Derivative
from tests.factories import attach_photo, make_open_item, make_standard, own_disk

APPS = ("amis_cms", "home", "quartiers", "luttes", "media_lib")
COMMANDS = sorted(name for name, app in get_commands().items() if app in APPS)
ASKED = {"load_demo", "reset_demo", "run_clock", "make_screenshots", "prepare_files", "rebuild_public_copies"}
DAY = datetime.timedelta(days=1)


@pytest.fixture
def disk(settings, tmp_path):
    """Storages of this test alone."""
    return own_disk(settings, tmp_path)


def module_of(name):
    return import_module(f"{get_commands()[name]}.management.commands.{name}")


def test_the_commands_that_operators_are_promised_exist():
    assert set(COMMANDS) >= ASKED


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_documents_itself(name, capsys):
    module = module_of(name)
    assert module.__doc__
    assert module.Command.__doc__
    assert module.Command.__doc__ != module.Command.__mro__[1].__doc__
    assert len(module.Command.help) > 20
    with pytest.raises(SystemExit) as stopped:
        call_command(name, "--help")
    assert stopped.value.code == 0
    assert module.Command.help.split()[0] in capsys.readouterr().out


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_of_a_command_says_what_it_does(name):
    parser = module_of(name).Command().create_parser("manage.py", name)
    assert [action.option_strings for action in parser._actions if not action.help] == []


def turn_the_clock():
    """One turn, as the process does it, without closing the connection of the test."""
    out = StringIO()
    module_of("run_clock").Command(stdout=out).tick()
    return out.getvalue()


@pytest.mark.django_db
def test_the_clock_publishes_what_is_due_and_follows_embargoes(disk, monkeypatch):
    monkeypatch.setattr("amis_cms.management.commands.run_clock.close_old_connections", lambda: None)
    page = make_standard(title="À l'heure", live=False)
    page.go_live_at = timezone.now() + DAY
    page.save_revision().publish()
    item = make_open_item(embargo_until=timezone.localdate() + DAY)
    attach_photo(item)
    public_copies.refresh(item)
    assert turn_the_clock() == ""
    assert not Page.objects.get(pk=page.pk).live
    later = timezone.now() + 2 * DAY
    monkeypatch.setattr("django.utils.timezone.now", lambda: later)
    assert turn_the_clock().startswith("1 publiée(s), 0 en attente, 1 document(s)")
    assert Page.objects.get(pk=page.pk).live
    assert ArchiveItem.objects.get(pk=item.pk).is_cleared
    assert not Derivative.objects.filter(is_published=False).exists()
    assert turn_the_clock() == ""


@pytest.mark.django_db(transaction=True)
def test_one_turn_of_the_clock_ends_by_itself():
    out = StringIO()
    call_command("run_clock", "--once", stdout=out)
    assert out.getvalue() == ""


def test_the_demo_is_not_wiped_in_production(settings):
    settings.DEBUG = False
    with pytest.raises(CommandError, match="Refusé"):
        call_command("reset_demo")


def test_demo_accounts_have_no_known_password_in_production(settings):
    settings.DEBUG, settings.DEMO_PASSWORD = False, ""
    with pytest.raises(CommandError, match="DEMO_PASSWORD"):
        call_command("load_demo")
