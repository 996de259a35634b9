"""A withdrawal reaches every surface before it returns, inside one visit; going back to an old version undoes nothing."""

import pytest
from django.core.files.storage import storages
from django.core.management import call_command
from django.test import Client
from django.urls import reverse

from home.schedule import publish_due
from media_lib.acts import ACTS, perform
from media_lib.models import Access, ArchiveItem, Derivative, ItemFile
from media_lib.tasks import prepare_now
from media_lib.windows import follow_windows
from media_lib.withdrawals import withdraw
from tests.amis_cms.scene import PAGE_SECRETS, ROLES, SECRETS, SENTENCE, TITLE, make_scene
from tests.factories import make_person, make_user, own_disk

pytestmark = pytest.mark.django_db
SURFACES = (
    "/", "/montre/", "/archives/", "/archives/?q=zanzibar", "/archives.atom", "/recits.atom", "/luttes.atom",
    "/agenda.atom", "/agenda.ics", "/sitemap.xml", "/recherche/?q=zanzibar", "/recherche/?q=quetsche",
    "/recherche/?q=coriandre", "/recherche/?q=AMIS-V-0001", "/nous-ecrire/?cote=AMIS-V-0001", "/archives/?kind=film",
)  # fmt: skip


@pytest.fixture(autouse=True)
def disk(settings, tmp_path):
    """Storages of this test alone."""
    return own_disk(settings, tmp_path)


@pytest.fixture
def scene(disk, db):
    """An open piece on a live page, in the feed, the search, the map, the sharing card."""
    scene = make_scene("public")
    scene.reader = Client()
    assert TITLE in text(scene.reader, "/montre/")
    assert all(
        TITLE in text(scene.reader, address)
        for address in ("/archives/", "/archives.atom", "/recherche/?q=zanzibar")
    )
    assert f"/media/{scene.item.uuid}" in text(scene.reader, "/montre/")
    assert scene.item.get_absolute_url() in text(scene.reader, "/sitemap.xml")
    return scene


def text(client, address):
    return client.get(address).content.decode()


def leaks(scene):
    """Where a reader who was there before still finds something of the piece."""
    words = (*SECRETS.values(), *PAGE_SECRETS.values(), str(scene.item.uuid))
    found = {(address, word) for address in SURFACES for word in words if word in text(scene.reader, address)}
    # What the reader typed is said back to her; nothing else may be.
    return {
        (address, word)
        for address, word in found
        if "recherche" not in address or word == TITLE or "-" in word
    }


def check_gone(scene, files):
    assert not leaks(scene)
    assert SENTENCE in text(scene.reader, "/montre/")
    assert scene.reader.get(scene.item.get_absolute_url()).status_code == 404
    for address, etag in files.items():
        for headers in ({}, {"If-None-Match": etag}, {"Range": "bytes=0-9"}):
            assert scene.reader.get(address, headers=headers).status_code == 404, address
    assert not storages["public"].exists(str(scene.item.uuid))
    assert not Derivative.objects.filter(is_published=True).exists()


def addresses(scene):
    """Every address a browser may have kept, with its label."""
    found = {copy.url: "" for copy in Derivative.objects.all()} | {scene.files["track"].url: ""}
    return {address: scene.reader.get(address).headers["ETag"] for address in found}


def test_a_withdrawn_piece_is_gone_from_every_surface_before_the_act_returns(scene):
    files = addresses(scene)
    withdraw(item=scene.item, user=make_user("archivist"), asked_by="Secret demandeur")
    check_gone(scene, files)


@pytest.mark.parametrize("slug", ["fermer", "mettre-a-l-abri", "reserver-aux-membres"])
def test_every_act_that_closes_reaches_every_surface(scene, slug):
    files = addresses(scene)
    perform(ACTS[slug], scene.item, make_user("archivist"))
    check_gone(scene, files)


def test_a_person_who_withdraws_is_gone_with_every_piece_that_credits_her(scene):
    person = make_person(name="Zoubida Girofle")
    item = ArchiveItem.objects.get(pk=scene.item.pk)
    item.credits.create(person=person, role="temoin")
    item.save()
    scene.reader.get(f"/archives/?person={person.slug}")
    files = addresses(scene)
    withdraw(person=person, user=make_user("archivist"))
    check_gone(scene, files)
    for address in (*SURFACES, "/recherche/?q=zoubida", f"/archives/?person={person.slug}"):
        assert "Girofle" not in text(scene.reader, address), address


def test_no_worker_and_no_clock_brings_a_withdrawn_piece_back(scene, django_capture_on_commit_callbacks):
    files = addresses(scene)
    with django_capture_on_commit_callbacks(execute=True):
        withdraw(item=scene.item, user=make_user("archivist"))
        for file in ItemFile.objects.filter(item=scene.item, photo__isnull=False):
            prepare_now(file)
        call_command("prepare_files", "--failed", verbosity=0)
        call_command("rebuild_public_copies", verbosity=0)
        publish_due()
        follow_windows()
    check_gone(scene, files)


def test_the_reason_is_shown_only_if_the_person_wants_it(scene):
    withdraw(
        item=scene.item, user=make_user("archivist"), asked_by="Secret demandeur", note="Note privée noyau"
    )
    html = text(scene.reader, "/montre/")
    assert "Secret demandeur" not in html
    assert "noyau" not in html
    ArchiveItem.objects.filter(pk=scene.item.pk).update(closed_note="<script>La famille</script> le demande.")
    assert "&lt;script&gt;La famille" in text(scene.reader, "/montre/")


def test_no_act_of_anybody_reopens_a_withdrawn_piece(scene):
    withdraw(item=scene.item, user=make_user("archivist"))
    for role in ("editor", "archivist", "admin"):
        for slug in (
            "ouvrir",
            "reserver-aux-membres",
            "sur-demande",
            "mettre-sous-embargo",
            "lever-la-protection",
        ):
            scene.clients[role].post(
                reverse("archive_items:act", args=[scene.item.pk, slug]), {"reason": "x"}
            )
    item = ArchiveItem.objects.get(pk=scene.item.pk)
    assert (item.access, item.is_listed, item.withdrawn_at is None) == (Access.CLOSED, False, False)
    assert {
        role for role in ROLES if scene.clients[role].get(item.get_absolute_url()).status_code == 200
    } == {
        "archivist",
        "admin",
    }
