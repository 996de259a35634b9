"""« Rétablir » brings back words and credits; rights, files and withdrawals stay as they are now."""

import pytest
from django.urls import reverse
from wagtail.models import Revision

from media_lib.models import Access, ArchiveItem, Derivative
from media_lib.models.item import RIGHTS_FIELDS
from media_lib.withdrawals import withdraw
from tests.factories import attach_photo, make_open_item, make_person, make_user, own_disk
from tests.media_lib.test_admin_items import words

pytestmark = pytest.mark.django_db
CLOSED = [
    "access",
    "consent_basis",
    "withdrawn_at",
    "visible_from",
    "visible_until",
    "embargo_until",
    "approved_by_id",
]


@pytest.fixture(autouse=True)
def disk(settings, tmp_path):
    """Storages of this test alone."""
    return own_disk(settings, tmp_path)


@pytest.fixture
def item():
    """An open piece with a photograph, a credit, and a version kept before anything happened to it."""
    item = make_open_item(
        title="Premiers mots", description="Première présentation.", people=[make_person(name="Aline")]
    )
    attach_photo(item)
    item = ArchiveItem.objects.get(pk=item.pk)
    item.save_revision()
    return item


def rights(item):
    return ArchiveItem.objects.filter(pk=item.pk).values(*CLOSED).get()


def withdrawn(item):
    withdraw(item=item, user=make_user("archivist"), public_reason="La famille le demande.")
    ArchiveItem.objects.filter(pk=item.pk).update(title="Mots d'après")
    return ArchiveItem.objects.get(pk=item.pk)


def test_a_version_holds_no_right(item):
    content = item.latest_revision.content
    assert not RIGHTS_FIELDS & set(content)
    assert "files" not in content
    assert content["title"] == "Premiers mots"


def test_an_old_version_restored_by_code_leaves_the_piece_withdrawn(item):
    old, now = item.latest_revision, rights(withdrawn(item))
    restored = old.as_object()
    assert (restored.access, restored.is_cleared, restored.is_listed) == (Access.CLOSED, False, False)
    restored.save()
    assert rights(item) == now
    again = ArchiveItem.objects.get(pk=item.pk)
    assert (again.title, again.closed_note, again.is_listed) == (
        "Premiers mots",
        "La famille le demande.",
        False,
    )
    assert [credit.person.name for credit in again.credits.all()] == ["Aline"]


def test_an_old_version_restored_from_the_screen_leaves_the_piece_withdrawn(client, item):
    old, now = item.latest_revision, rights(withdrawn(item))
    client.force_login(make_user("archivist"))
    address = reverse("archive_items:revisions_revert", args=[item.pk, old.pk])
    assert "Premiers mots" in client.get(address).content.decode()
    client.post(address, words(item, title="Premiers mots") | {"revision": old.pk})
    assert rights(item) == now
    assert ArchiveItem.objects.get(pk=item.pk).title == "Premiers mots"
    client.logout()
    assert client.get(item.get_absolute_url()).status_code == 404


def test_the_form_writes_no_right_even_when_they_are_sent_with_it(client, item):
    withdrawn(item)
    now = rights(item)
    client.force_login(make_user("archivist"))
    forged = {
        "access": "public",
        "consent_basis": "not_needed",
        "withdrawn_at": "",
        "visible_from": "2020-01-01",
        "approved_by": "1",
    }
    client.post(reverse("archive_items:edit", args=[item.pk]), words(item, title="Forcé") | forged)
    assert rights(item) == now
    assert ArchiveItem.objects.get(pk=item.pk).title == "Forcé"


def test_a_forged_version_gives_no_right(item):
    old = item.latest_revision
    withdrawn(item)
    now = rights(item)
    forged = {
        "access": "public",
        "consent_basis": "not_needed",
        "withdrawn_at": None,
        "visible_from": "2001-01-01T00:00:00Z",
    }
    Revision.objects.filter(pk=old.pk).update(content=old.content | forged)
    restored = Revision.objects.get(pk=old.pk).as_object()
    restored.save()
    restored.save_revision()
    assert rights(item) == now


def test_files_do_not_follow_versions(item):
    before = set(Derivative.objects.values_list("pk", "content", "is_published"))
    old = item.latest_revision
    attach_photo(item, label="verso")
    added = ArchiveItem.objects.get(pk=item.pk).files.count()
    old.as_object().save()
    assert ArchiveItem.objects.get(pk=item.pk).files.count() == added == 2
    assert before <= set(Derivative.objects.values_list("pk", "content", "is_published"))
