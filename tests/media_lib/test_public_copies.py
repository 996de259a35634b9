"""The public storage holds exactly what anybody may see; closing empties it before returning."""

import errno
import logging
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from media_lib import checks, public_copies
from media_lib.acts import ACTS, perform
from media_lib.cards import cards_for
from media_lib.models import Access, ArchiveItem, Credit, Derivative
from media_lib.withdrawals import withdraw
from tests import factories as make

pytestmark = pytest.mark.django_db

SHARED_STATES = {"public", "embargo_over", "recorded", "decided"}


@pytest.fixture(autouse=True)
def disk(settings, tmp_path):
    """Storages of this test alone."""
    return make.own_disk(settings, tmp_path)


@pytest.fixture
def shown(disk):
    """A piece whose film anybody can fetch."""
    item = make.make_open_item()
    make.attach_film(item)
    public_copies.refresh(item)
    assert len(public_names(disk)) == Derivative.objects.count()
    return item


def public_names(disk):
    place = disk / "public"
    return {str(path.relative_to(place)) for path in place.rglob("*") if path.is_file()}


def names_of_copies():
    return set(Derivative.objects.values_list("content", flat=True))


# --- What is in the open ------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("state", make.STATES)
def test_copies_lie_in_the_open_only_while_anybody_may_see_the_piece_for_good(state, disk):
    item = make.make_item_with(state)
    make.attach_film(item)
    public_copies.refresh(item)
    assert public_names(disk) == (names_of_copies() if state in SHARED_STATES else set())
    assert Derivative.objects.filter(is_published=state not in SHARED_STATES).count() == 0


def test_addresses_follow_the_copies(shown):
    assert all(copy.url == f"/media/{copy.content.name}" for copy in Derivative.objects.all())
    public_copies.conceal(shown)
    assert all(copy.url == f"/fichiers/{copy.content.name}" for copy in Derivative.objects.all())


def test_no_original_is_ever_in_the_open(shown, disk):
    original = shown.files.get().media
    assert original.file.name not in public_names(disk)


def test_publishing_twice_changes_nothing(shown, disk):
    before = {name: (disk / "public" / name).stat() for name in public_names(disk)}
    public_copies.refresh(shown)
    assert {name: (disk / "public" / name).stat() for name in public_names(disk)} == before


def test_a_public_copy_takes_no_space_where_the_disk_allows_it(shown, disk):
    assert all((disk / "public" / name).samefile(disk / "private" / name) for name in public_names(disk))


def test_storages_on_two_disks_are_copied(monkeypatch, disk):
    def refuse(self, target):
        raise OSError(errno.EXDEV, "Invalid cross-device link")

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    item = make.make_open_item()
    make.attach_photo(item)
    public_copies.refresh(item)
    assert public_names(disk) == names_of_copies()


def test_a_copy_cut_short_by_a_crash_is_made_again(shown, disk):
    name = sorted(public_names(disk))[0]
    (disk / "public" / name).unlink()
    (disk / "public" / name).write_bytes(b"x")
    public_copies.refresh(shown)
    assert (disk / "public" / name).read_bytes() == (disk / "private" / name).read_bytes()


def test_a_lost_file_is_told_and_the_others_are_shown(disk, caplog):
    item = make.make_open_item()
    make.attach_photo(item)
    lost = Derivative.objects.first()
    (disk / "private" / lost.content.name).unlink()
    with caplog.at_level(logging.ERROR):
        public_copies.refresh(item)
    assert lost.content.name in caplog.text
    assert public_names(disk) == names_of_copies() - {lost.content.name}
    lost.refresh_from_db()
    assert not lost.is_published


# --- Closing ------------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("act", ["fermer", "mettre-a-l-abri", "reserver-aux-membres", "sur-demande"])
def test_every_act_that_closes_empties_the_folder_before_it_returns(act, shown, disk):
    perform(ACTS[act], shown, make.make_user("archivist"))
    assert public_names(disk) == set()
    assert not (disk / "public" / str(shown.uuid)).exists()


def test_a_withdrawal_empties_the_folder_before_it_returns(shown, disk):
    withdraw(user=make.make_user("archivist"), item=shown)
    assert public_names(disk) == set()


@pytest.mark.parametrize("state", ["refused", "withdrawn"])
def test_a_refusal_empties_the_folder_as_soon_as_it_is_written(state, shown, disk):
    make.make_consent(shown, state=state)
    assert public_names(disk) == set()
    assert not ArchiveItem.objects.get(pk=shown.pk).is_cleared


def test_taking_a_decision_back_closes_the_piece(disk):
    item = make.make_item_with("decided")
    make.attach_film(item)
    public_copies.refresh(item)
    item.decision.delete()
    assert public_names(disk) == set()


def test_a_form_that_protects_a_piece_takes_its_copies_away(shown, disk, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        shown.sensitive = True
        shown.save()
    assert public_names(disk) == set()


def test_deleting_a_piece_leaves_none_of_its_files(shown, disk, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        shown.delete()
        assert public_names(disk) == set()
        assert any(path.is_file() for path in (disk / "private").rglob("*"))
    assert not any(path.is_file() for path in disk.rglob("*"))


def test_a_publisher_that_races_a_withdrawal_loses(monkeypatch, disk):
    item = make.make_open_item()
    make.attach_film(item)
    place = public_copies._place

    def place_while_someone_withdraws(name):
        place(name)
        ArchiveItem.objects.filter(pk=item.pk).update(withdrawn_at=timezone.now())

    monkeypatch.setattr(public_copies, "_place", place_while_someone_withdraws)
    public_copies.refresh(item)
    assert public_names(disk) == set()
    assert not Derivative.objects.filter(is_published=True).exists()


def test_a_publisher_with_an_old_idea_of_the_piece_reads_it_again(disk):
    item = make.make_open_item()
    make.attach_film(item)
    ArchiveItem.objects.filter(pk=item.pk).update(access=Access.CLOSED)
    public_copies.refresh(item)
    assert public_names(disk) == set()


def test_a_file_written_after_the_closing_is_removed_at_the_commit(
    shown, disk, django_capture_on_commit_callbacks
):
    name = sorted(public_names(disk))[0]
    with django_capture_on_commit_callbacks(execute=True):
        public_copies.conceal(shown)
        late = disk / "public" / name
        late.parent.mkdir(exist_ok=True)
        late.write_bytes(b"too late")
    assert public_names(disk) == set()


def test_closing_and_opening_again_in_one_transaction_ends_open(
    shown, disk, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        public_copies.conceal(shown)
        public_copies.refresh(shown)
    assert public_names(disk) == names_of_copies()


# --- Time, crashes, repairs ---------------------------------------------------------------------------------------------
def test_pieces_that_time_opened_or_closed_are_found(shown):
    due = make.make_item_with("embargo_over")
    make.attach_photo(due)
    make.attach_photo(make.make_item_with("embargoed"))
    ArchiveItem.objects.filter(pk=shown.pk).update(visible_until=timezone.now())
    assert set(public_copies.items_out_of_step()) == {due, shown}
    for item in public_copies.items_out_of_step():
        public_copies.refresh(item)
    assert not public_copies.items_out_of_step().exists()


def rebuild(*options):
    said = StringIO()
    call_command("rebuild_public_copies", *options, stdout=said)
    return said.getvalue()


def test_the_whole_storage_can_be_put_right(shown, disk):
    stray, unknown = disk / "public" / str(shown.uuid) / "stray.mp4", disk / "public" / "notes.txt"
    lost = sorted(public_names(disk))[0]
    late = make.make_open_item()
    make.attach_photo(late)
    stray.write_bytes(b"?")
    unknown.write_bytes(b"?")
    (disk / "public" / lost).unlink()
    said = rebuild("--dry-run")
    assert "2 document(s) à remettre en accord, 2 fichier(s) en trop." in said
    assert stray.exists()
    assert not (disk / "public" / lost).exists()
    assert rebuild() == said
    assert public_names(disk) == names_of_copies()
    assert "0 document(s) à remettre en accord, 0 fichier(s) en trop." in rebuild()


# --- Words and listings ---------------------------------------------------------------------------------------------------
def test_a_renamed_place_finds_its_pieces_under_its_new_name():
    place = make.make_place(name="Les Amandiers")
    item = make.make_open_item(places=[place])
    assert list(ArchiveItem.objects.matching("amandier")) == [item]
    place.name = "Les Oliviers"
    place.save()
    assert list(ArchiveItem.objects.matching("olivier")) == [item]
    assert not ArchiveItem.objects.matching("amandier").exists()


def test_a_person_who_withdraws_is_no_more_a_word_of_the_search():
    person = make.make_person(name="Zohra Exemple")
    make.make_open_item(people=[person])
    assert ArchiveItem.objects.matching("zohra").exists()
    person.withdraw()
    assert not ArchiveItem.objects.matching("zohra").exists()


def test_a_link_made_or_cut_changes_the_words_of_a_piece():
    place, theme, person = (
        make.make_place(name="Garrigue"),
        make.make_theme(name="Laverie"),
        make.make_person(name="Yamina"),
    )
    item = make.make_open_item(places=[place], themes=[theme])
    credit = Credit.objects.create(item=item, person=person, role="temoin")
    assert ArchiveItem.objects.matching("garrigue laverie yamina").exists()
    credit.delete()
    assert not ArchiveItem.objects.matching("yamina").exists()
    place.items.remove(item)
    assert not ArchiveItem.objects.matching("garrigue").exists()


def test_a_deleted_theme_is_no_more_a_word_of_the_search(django_capture_on_commit_callbacks):
    theme = make.make_theme(name="Laverie")
    make.make_open_item(themes=[theme])
    with django_capture_on_commit_callbacks(execute=True):
        theme.delete()
    assert not ArchiveItem.objects.matching("laverie").exists()


def count_queries_for_cards():
    with CaptureQueriesContext(
        connection,
    ) as queries:
        cards = cards_for(ArchiveItem.objects.with_card())
    return len(cards), len(queries)


def test_cards_cost_the_same_for_one_piece_and_for_ten():
    def add():
        item = make.make_open_item(places=[make.make_place()])
        make.attach_film(item, captions=True)
        make.attach_photo(item)
        make.attach_pdf(item)

    add()
    one, queries = count_queries_for_cards()
    for _ in range(4):
        add()
    assert (one, count_queries_for_cards()) == (1, (5, queries))


# --- Settings that would let files out --------------------------------------------------------------------------------------
@pytest.mark.parametrize(("private", "public"), [("a", "a/b"), ("a/b", "a"), ("a", "a")])
def test_storages_inside_one_another_stop_the_site(private, public, settings, tmp_path):
    for name, folder in (("default", private), ("public", public)):
        options = settings.STORAGES[name]["OPTIONS"] | {"location": tmp_path / folder}
        settings.STORAGES = settings.STORAGES | {name: settings.STORAGES[name] | {"OPTIONS": options}}
    assert [error.id for error in checks.check_storages_apart(None)] == ["media_lib.E001"]


def test_storages_side_by_side_are_right():
    assert checks.check_storages_apart(None) == []


@pytest.mark.parametrize(
    "tasks",
    [
        {},
        {"media": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"}},
        {"media": {"BACKEND": "django_tasks_db.DatabaseBackend", "QUEUES": ["mail"]}},
    ],
)
def test_a_site_where_nothing_prepares_files_does_not_start(tasks, settings):
    assert checks.check_media_queue(None) == []
    settings.TASKS = tasks
    assert [error.id for error in checks.check_media_queue(None)] == ["media_lib.E002"]
