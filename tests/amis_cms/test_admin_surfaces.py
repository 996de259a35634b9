"""Inside the admin too, a piece shows to exactly those who may know of it, and its address answers others as an unknown one does."""

from types import SimpleNamespace

import pytest
from django.conf import settings
from django.db import transaction
from django.test import override_settings
from django.urls import reverse
from wagtail.log_actions import log
from wagtail.models import Page, ReferenceIndex

from media_lib.models import Access, ArchiveItem, ItemFile
from tests.amis_cms.scene import ROLES, SECRETS, TEAM, TITLE, essence, make_scene
from tests.factories import make_fonds, make_person, make_place, make_theme, own_disk

pytestmark = pytest.mark.django_db
STATES = (
    "public",
    "on_request",
    "members",
    "pending",
    "sensitive_alone",
    "closed",
    "withdrawn",
    "reopened_by_mistake",
)
BY_SCRIPT = {"X-Requested-With": "XMLHttpRequest"}
SECRET_WORDS = tuple(SECRETS.values())


@pytest.fixture(scope="module", params=STATES)
def scene(request, django_db_setup, django_db_blocker, tmp_path_factory):
    """A piece in one state, tied to everything that lists what hangs on it, with two versions and a history."""
    own = SimpleNamespace(STORAGES=settings.STORAGES)
    own_disk(own, tmp_path_factory.mktemp(request.param))
    with override_settings(**vars(own)), django_db_blocker.unblock(), transaction.atomic():
        scene = make_scene(request.param)
        tie(scene)
        yield scene
        transaction.set_rollback(True)


def tie(scene):
    item, author = scene.item, scene.item.created_by
    scene.place, scene.theme = make_place(name="La dalle"), make_theme(name="Marchés")
    scene.person = make_person(name="Une comédienne")
    item.places, item.themes = [scene.place], [scene.theme]
    item.credits.create(person=scene.person, role="temoin")
    item.save()
    ReferenceIndex.create_or_update_for_object(item)
    scene.versions = [item.save_revision(user=author), item.save_revision(user=author)]
    log(item, "wagtail.edit", user=author, content_changed=True)
    make_fonds(name="Fonds à couverture", cover=item)
    scene.part = ArchiveItem.objects.create(
        title="Une partie",
        kind="film",
        fonds=item.fonds,
        part_of=item,
        created_by=author,
        access=Access.PENDING,
    )
    ItemFile.objects.filter(item=item).first().media.set_state("failed", failure="Son illisible")
    scene.page.owner = author
    Page.objects.filter(pk=scene.page.pk).update(owner=author)
    scene.page.save_revision(user=author)
    scene.page.title, scene.page.body, scene.page.cover = "La page qui montre encore", [], None
    scene.page.save_revision(user=author)


def inside(scene):
    """Those of the team who may know of the piece."""
    return scene.notice_readers & set(TEAM)


def test_each_page_about_the_piece_opens_to_those_who_may_know_of_it_and_to_others_does_not_exist(scene):
    first, last = scene.versions
    addresses = {
        name: (
            reverse(f"archive_items:{name}", args=[scene.item.pk]),
            reverse(f"archive_items:{name}", args=[999_999]),
        )
        for name in ("edit", "usage", "history", "history_results")
    }
    for name, extra in (("revisions_revert", [first.pk]), ("revisions_compare", [first.pk, last.pk])):
        addresses[name] = tuple(
            reverse(f"archive_items:{name}", args=[pk, *extra]) for pk in (scene.item.pk, 999_999)
        )
    for name, (known, unknown) in addresses.items():
        assert scene.answered(known) & set(TEAM) == inside(scene), name
        for role in set(TEAM) - inside(scene):
            answer, other = scene.clients[role].get(known), scene.clients[role].get(unknown)
            assert answer.status_code == other.status_code == 404, (name, role)
            assert not any(word in answer.content.decode() for word in SECRET_WORDS), (name, role)
        anonymous = scene.clients["anonymous"].get(known)
        assert (anonymous.status_code, anonymous.headers["Location"]) == (302, f"/admin/login/?next={known}")


def test_acts_and_files_of_a_piece_one_may_not_know_of_are_out_of_reach(scene):
    file = scene.files["film"]
    acts = [
        reverse("archive_items:act", args=[scene.item.pk, slug])
        for slug in ("ouvrir", "fermer", "mettre-a-l-abri")
    ]
    acts += [
        reverse(f"archive_items:{name}", args=[scene.item.pk])
        for name in ("recognition", "withdraw", "decide")
    ]
    acts += [reverse("archive_items:file_act", args=[file.pk, "etiquette"])]
    acts += [reverse(f"archive_items:{name}", args=[file.pk]) for name in ("remove_file", "add_track")]
    acts += [reverse("archive_items:remove_track", args=[scene.files["track"].pk])]
    acts += [reverse("archive_items:consents", args=[scene.item.pk])]
    before = ArchiveItem.objects.filter(pk=scene.item.pk).values().get()
    for role in set(ROLES) - inside(scene):
        for address in acts:
            for answer in (
                scene.clients[role].get(address),
                scene.clients[role].post(address, {"label": "Volée"}),
            ):
                assert answer.status_code == (302 if role == "anonymous" else 404), (role, address)
    assert ArchiveItem.objects.filter(pk=scene.item.pk).values().get() == before
    assert ItemFile.objects.get(pk=file.pk).label == ""


def test_only_an_administrator_is_offered_final_deletion(scene):
    address = reverse("archive_items:delete", args=[scene.item.pk])
    assert scene.answered(address) == {"admin"}
    for role in set(TEAM) - {"admin"}:
        scene.clients[role].post(address)
    assert ArchiveItem.objects.filter(pk=scene.item.pk).exists()


@pytest.mark.parametrize("name", ["item_chooser", "passage_chooser"])
def test_choosers_offer_the_piece_to_those_who_know_of_it_and_its_passage_to_those_who_may_hear_it(
    scene, name
):
    pk, title, readers = {
        "item_chooser": (scene.item.pk, TITLE, scene.notice_readers & set(TEAM)),
        "passage_chooser": (scene.passage.pk, SECRETS["passage"], scene.file_readers & set(TEAM)),
    }[name]
    for page, asked in (("choose", {}), ("choose_results", {"q": title.split()[-1]}), ("choose_results", {})):
        shown = scene.readers(reverse(f"{name}:{page}"), [title, scene.item.reference_code], **asked)
        assert shown == readers, (name, page)
    assert scene.answered(reverse(f"{name}:chosen", args=[pk])) == readers
    assert scene.readers(reverse(f"{name}:chosen_multiple"), [title], id=pk) == readers
    for role in set(TEAM) - readers:
        known, unknown = (
            scene.clients[role].get(reverse(f"{name}:chosen", args=[key])) for key in (pk, 999_999)
        )
        assert essence(known)[0] == essence(unknown)[0] == 404


@pytest.mark.parametrize(
    "asked", [{}, {"q": "zanzibar"}, {"export": "csv"}, {"state": "echec"}, {"kind": "film"}]
)
def test_the_listing_and_its_export_hold_the_piece_for_those_who_may_know_of_it(scene, asked):
    assert scene.readers(
        reverse("archive_items:list"), [TITLE, scene.item.reference_code], **asked
    ) == inside(scene)


def elsewhere(scene):
    """Every other address of the admin that lists, counts or quotes something of the piece."""
    found = {
        f"{name} {view}": reverse(f"archive_{name}:{view}", args=[record.pk])
        for name, record in (("places", scene.place), ("themes", scene.theme), ("people", scene.person))
        for view in ("edit", "usage", "history", "delete")
    }
    fonds = scene.item.fonds
    found |= {
        f"fonds {view}": reverse(f"archive_fonds:{view}", args=[fonds.pk])
        for view in ("edit", "usage", "history", "delete")
    }
    found["the fonds that has it as a cover"] = reverse(
        "archive_fonds:edit", args=[type(fonds).objects.last().pk]
    )
    found |= {
        f"passages {view}": reverse(f"archive_passages:{view}", args=[scene.passage.pk])
        for view in ("edit", "usage", "history", "delete")
    }
    found |= {
        name: reverse(f"archive_{name}:index")
        for name in ("passages", "places", "themes", "people", "fonds", "preparation")
    }
    found["a part of it"] = reverse("archive_items:edit", args=[scene.part.pk])
    found["history of the site"] = reverse("wagtailadmin_reports:site_history")
    found["history of the site, results"] = reverse("wagtailadmin_reports:site_history_results")
    found["history of the site, spreadsheet"] = reverse("wagtailadmin_reports:site_history") + "?export=csv"
    found["home"] = reverse("wagtailadmin_home")
    found["snippets"] = reverse("wagtailsnippets:index")
    return found


def words_in(html):
    return [word for word in SECRET_WORDS if word in html]


def test_nothing_else_in_the_admin_gives_the_piece_away(scene):
    leaks = {
        (role, name, word)
        for name, address in elsewhere(scene).items()
        for role in set(ROLES) - inside(scene)
        for word in words_in(scene.read(role, address))
    }
    assert not leaks, "\n".join(sorted(map(str, leaks)))


def test_writing_or_comparing_the_page_does_not_give_the_piece_away(scene):
    page, (first, last) = scene.page, scene.page.revisions.order_by("pk")
    addresses = {
        "edit": reverse("wagtailadmin_pages:edit", args=[page.pk]),
        "history": reverse("wagtailadmin_pages:history", args=[page.pk]),
        "usage": reverse("wagtailadmin_pages:usage", args=[page.pk]),
        "compare": reverse("wagtailadmin_pages:revisions_compare", args=[page.pk, first.pk, last.pk]),
        "compare from nothing": reverse(
            "wagtailadmin_pages:revisions_compare", args=[page.pk, "earliest", "latest"]
        ),
        "revert": reverse("wagtailadmin_pages:revisions_revert", args=[page.pk, first.pk]),
        "view": reverse("wagtailadmin_pages:revisions_view", args=[page.pk, first.pk]),
        "draft": reverse("wagtailadmin_pages:view_draft", args=[page.pk]),
        "list": reverse("wagtailadmin_explore", args=[page.get_parent().pk]),
    }
    leaks = {
        (role, name, word)
        for name, address in addresses.items()
        for role in set(ROLES) - inside(scene)
        for word in SECRET_WORDS
        if word in scene.read(role, address)
    }
    assert not leaks, "\n".join(sorted(map(str, leaks)))


# --- What Wagtail brings and this site does not use ---------------------------------------------------------------------
def stock_addresses(scene):
    photo, media, paper = scene.files["photo"].photo, scene.files["film"].media, scene.files["paper"].document
    return [
        "/admin/images/", "/admin/images/results/", f"/admin/images/{photo.pk}/", f"/admin/images/{photo.pk}/delete/",
        f"/admin/images/{photo.pk}/generate_url/", f"/admin/images/{photo.pk}/generate_url/output/?filter_spec=original",
        f"/admin/images/{photo.pk}/preview/original/", f"/admin/images/usage/{photo.pk}/", "/admin/images/chooser/",
        "/admin/images/chooser/results/", f"/admin/images/chooser/chosen/{photo.pk}/",
        f"/admin/images/chooser/chosen-multiple/?id={photo.pk}", f"/admin/images/chooser/{photo.pk}/select_format/",
        "/admin/documents/", "/admin/documents/results/", f"/admin/documents/edit/{paper.pk}/",
        f"/admin/documents/delete/{paper.pk}/", f"/admin/documents/usage/{paper.pk}/", "/admin/documents/chooser/",
        "/admin/documents/chooser/results/", f"/admin/documents/chooser/chosen/{paper.pk}/",
        f"/admin/documents/chooser/chosen-multiple/?id={paper.pk}", "/admin/media/", f"/admin/media/edit/{media.pk}/",
        f"/admin/media/delete/{media.pk}/", f"/admin/media/usage/{media.pk}/", "/admin/media/chooser/",
        "/admin/media/chooser/video/", f"/admin/media/chooser/{media.pk}/", "/admin/api/main/images/",
        f"/admin/api/main/images/{photo.pk}/", "/admin/api/main/images/?fields=*", "/admin/api/main/documents/",
        f"/admin/api/main/documents/{paper.pk}/", "/admin/api/main/documents/?fields=*", "/admin/api/main/media/",
        f"/admin/api/main/pages/{scene.page.pk}/?fields=*", "/admin/api/main/pages/?fields=*",
        "/admin/tag-autocomplete/?term=a",
    ]  # fmt: skip


def test_stock_media_screens_give_nothing_of_the_archive_to_the_team(scene):
    names = [scene.files[name].original.file.name for name in ("photo", "film", "paper")]
    for address in stock_addresses(scene):
        for role in set(ROLES) - {"admin"}:
            for headers in ({}, BY_SCRIPT):
                text = scene.clients[role].get(address, headers=headers).content.decode(errors="replace")
                assert TITLE not in text, (role, address)
                assert not any(name in text for name in names), (role, address)
                assert str(scene.item.uuid) not in text, (role, address)


UPLOADS = (
    "/admin/images/add/", "/admin/images/multiple/add/", "/admin/images/chooser/create/", "/admin/documents/add/",
    "/admin/documents/multiple/add/", "/admin/documents/chooser/create/", "/admin/media/video/add/",
    "/admin/media/audio/add/", "/admin/media/video/chooser/upload/", "/admin/media/media/add/",
)  # fmt: skip
PUBLIC_APIS = (
    "/api/v2/pages/", "/api/v2/images/", "/api/v2/documents/", "/api/v2/media/", "/api/main/images/", "/images/1/",
    "/documents/1/papier.pdf", "/images/abc/1/original/", "/media/", "/fichiers/", "/oembed/", "/api/v2/pages/?fields=*",
)  # fmt: skip


@pytest.mark.parametrize("scene", ["public"], indirect=True)
@pytest.mark.parametrize("address", UPLOADS)
def test_nobody_of_the_team_sends_a_file_around_the_archive(scene, address):
    for role in set(ROLES) - {"admin"}:
        for headers in ({}, BY_SCRIPT):
            answer = scene.clients[role].post(
                address, {"title": "x", "files[]": "", "file": ""}, headers=headers
            )
            assert answer.status_code in (302, 403, 404), (role, address)


@pytest.mark.parametrize("scene", ["public"], indirect=True)
@pytest.mark.parametrize("address", PUBLIC_APIS)
def test_public_interfaces_of_wagtail_do_not_exist(scene, address):
    for role in ROLES:
        assert scene.clients[role].get(address).status_code == 404, role
