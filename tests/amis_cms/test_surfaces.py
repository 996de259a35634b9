"""Each state, each role, each surface of the public site: who sees the piece, and who gets the answer of an unknown address."""

import re
from functools import cache
from types import SimpleNamespace

import pytest
from django.conf import settings
from django.core.files.storage import storages
from django.db import transaction
from django.test import Client, override_settings

from media_lib.models import Derivative
from tests.amis_cms.scene import (
    PAGE_SECRETS,
    PASSAGE,
    ROLES,
    RULES,
    SECRETS,
    SENTENCE,
    SPOKEN,
    TEAM,
    TITLE,
    WORDS,
    essence,
    make_scene,
)
from tests.factories import make_user, own_disk

pytestmark = pytest.mark.django_db
UNKNOWN = {
    "/archives/": "/archives/AMIS-V-9999/",
    "/fichiers/pistes/": "/fichiers/pistes/00000000-0000-4000-8000-000000000000.vtt",
    "/fichiers/": "/fichiers/nulle-part/rien.mp4",
    "/media/": "/media/rien.mp4",
}


@pytest.fixture(scope="module", params=RULES)
def scene(request, django_db_setup, django_db_blocker, tmp_path_factory):
    """A piece in one state, everywhere at once; built once for every test of this file, on a disk of its own."""
    own = SimpleNamespace(STORAGES=settings.STORAGES)
    own_disk(own, tmp_path_factory.mktemp(request.param))
    with override_settings(**vars(own)), django_db_blocker.unblock(), transaction.atomic():
        yield make_scene(request.param)
        transaction.set_rollback(True)


@cache
def unknown_answer(client, address, *conditions):
    """What this reader gets from an address of the same form that never existed."""
    unknown = next(unknown for start, unknown in UNKNOWN.items() if address.startswith(start))
    return essence(client.get(unknown, headers=dict(conditions)))


def refuses_like_the_unknown(scene, address, allowed):
    """Everyone else gets exactly what an address that never existed answers, whatever the method and the conditions."""
    refused = sorted(set(ROLES) - set(allowed))
    start = address.rpartition("/")[0].replace(str(scene.item.uuid), "") + "/"
    for role in refused:
        client = scene.clients[role]
        assert essence(client.get(address)) == unknown_answer(client, start), role
    etag = etag_of(scene, address)
    for conditions in (
        [("If-None-Match", etag)],
        [("Range", "bytes=0-9")],
        [("If-Range", etag), ("Range", "bytes=0-9")],
    ):
        for role in refused[:1]:
            client = scene.clients[role]
            known = client.get(address, headers=dict(conditions))
            assert essence(known) == unknown_answer(client, start, *conditions)
            assert "ETag" not in known.headers
            head = client.head(address, headers=dict(conditions))
            assert (head.status_code, head.content) == (404, b"")


def etag_of(scene, address):
    """The true label of the file, as someone who may see it knows it."""
    return scene.clients["admin"].get(address).headers.get("ETag", '"x"')


# --- The notice and the page ------------------------------------------------------------------------------------------
def test_the_notice_is_read_by_exactly_those_who_may(scene):
    address = scene.item.get_absolute_url()
    assert scene.answered(address) == scene.notice_readers
    assert scene.readers(address, [TITLE]) == scene.notice_readers
    refuses_like_the_unknown(scene, address, scene.notice_readers)
    for role in scene.notice_readers - scene.file_readers:
        html = scene.read(role, address)
        assert SPOKEN not in html
        assert not any(copy.uuid.hex in html or str(copy.uuid) in html for copy in Derivative.objects.all())
    lower = scene.clients["anonymous"].get(address.lower())
    assert lower.status_code == 301
    assert essence(lower)[2] == b""


def test_a_page_shows_the_piece_to_those_who_may_and_a_sentence_to_others(scene):
    for role in ROLES:
        html = scene.read(role, "/montre/")
        assert "La page qui montre" in html
        if role in scene.notice_readers:
            assert TITLE in html, role
        else:
            leaks = [name for name, words in {**SECRETS, **PAGE_SECRETS}.items() if words in html]
            assert leaks == [], role
            assert SENTENCE in html, role
            assert scene.item.reference_code not in html
        if role not in scene.file_readers:
            assert str(scene.item.uuid) not in html, role
            assert WORDS not in html
            assert SPOKEN not in html


def test_what_other_sites_copy_is_only_what_may_be_shared(scene):
    _, _, _, is_shared = RULES[scene.state]
    for address in ("/montre/", scene.item.get_absolute_url()):
        html = scene.read("anonymous", address)
        pictures = [line for line in html.splitlines() if "og:image" in line or "twitter:image" in line]
        assert any(str(scene.item.uuid) in line for line in pictures) == is_shared, address
    if scene.is_listed and scene.is_sensitive:
        assert (
            "noindex" in scene.clients["anonymous"].get(scene.item.get_absolute_url()).headers["X-Robots-Tag"]
        )


# --- Files --------------------------------------------------------------------------------------------------------------
def test_every_copy_is_sent_to_exactly_those_who_may_see_the_files(scene):
    copies = list(Derivative.objects.filter(file__item=scene.item))
    assert {copy.role for copy in copies} == {"web", "audio", "poster", "image", "plate", "page", "paper"}
    for copy in {copy.role: copy for copy in copies}.values():
        address = f"/fichiers/{copy.content.name}"
        assert scene.answered(address) == scene.file_readers, copy.role
        refuses_like_the_unknown(scene, address, scene.file_readers)


def test_a_copy_lies_in_the_open_only_while_anybody_may_see_it_for_good(scene):
    _, _, is_in_the_open, _ = RULES[scene.state]
    copies = Derivative.objects.filter(file__item=scene.item)
    for copy in copies:
        assert storages["public"].exists(copy.content.name) == is_in_the_open
    for copy in {copy.role: copy for copy in copies}.values():
        assert scene.answered(f"/media/{copy.content.name}") == (set(ROLES) if is_in_the_open else set())
    assert storages["public"].exists(str(scene.item.uuid)) == is_in_the_open
    if not is_in_the_open:
        refuses_like_the_unknown(scene, f"/media/{copies[0].content.name}", ())


def test_originals_and_thumbnails_are_for_those_of_the_team_who_may_see_the_files(scene):
    originals = [scene.files[name].original for name in ("film", "photo", "paper")]
    for file in [*(original.file for original in originals), scene.files["rendition"].file]:
        allowed = scene.file_readers & set(TEAM)
        assert scene.answered(f"/fichiers/{file.name}") == allowed
        refuses_like_the_unknown(scene, f"/fichiers/{file.name}", allowed)
        refuses_like_the_unknown(scene, f"/media/{file.name}", ())


def test_captions_are_read_by_exactly_those_who_may_see_the_film(scene):
    address = scene.files["track"].url
    assert scene.readers(address, [SPOKEN]) == scene.file_readers
    refuses_like_the_unknown(scene, address, scene.file_readers)


# --- Lists, search, feeds, site map ----------------------------------------------------------------------------------------
def test_the_listing_holds_the_piece_for_exactly_those_who_may_know_of_it(scene):
    expected = set() if scene.is_illustration else scene.notice_readers
    for asked in ({}, {"q": "zanzibar"}, {"kind": scene.item.kind}, {"decade": "1980"}, {"sort": "recents"}):
        assert scene.readers("/archives/", [TITLE, scene.item.reference_code], **asked) == expected, asked
    for role in set(ROLES) - scene.file_readers:
        assert str(scene.item.uuid) not in scene.read(role, "/archives/")


def test_nothing_of_what_is_to_be_protected_shows_before_its_warning(scene):
    if not scene.is_sensitive:
        return
    notice = scene.item.get_absolute_url()
    for role in ROLES:
        for address in ("/archives/", "/montre/", notice):
            html = scene.read(role, address)
            assert str(scene.item.uuid) not in html, (role, address)
            assert str(scene.files["track"].uuid) not in html, (role, address)
            assert SPOKEN not in html, (role, address)
        opened = scene.read(role, notice, voir="1")
        assert (str(scene.item.uuid) in opened) == (SPOKEN in opened) == (role in scene.file_readers), role


def test_the_search_finds_the_piece_only_while_its_notice_is_public(scene):
    expected = scene.is_listed and not scene.is_illustration
    for role in ("anonymous", "archivist"):
        for words in ("zanzibar", "girandole", scene.item.reference_code):
            html = scene.read(role, "/recherche/", q=words)
            assert (TITLE in html) == (scene.item.get_absolute_url() in html) == expected, words


def test_words_told_on_a_page_or_in_a_film_are_found_only_through_who_may_read_them(scene):
    for words in (*PAGE_SECRETS.values(), WORDS, PASSAGE, SPOKEN):
        html = scene.read("anonymous", "/recherche/", q=words)
        assert TITLE not in html
        assert scene.is_listed or "La page qui montre" not in html, words


def test_feeds_carry_only_what_anybody_may_see_without_warning(scene):
    expected = scene.is_public and not scene.is_sensitive and not scene.is_illustration
    for role in ("anonymous", "archivist"):
        feed = scene.read(role, "/archives.atom")
        assert (TITLE in feed) == (scene.item.reference_code in feed) == expected
        assert str(scene.item.uuid) not in feed.replace(f"urn:uuid:{scene.item.uuid}", "")
        for address in ("/recits.atom", "/luttes.atom", "/agenda.atom", "/agenda.ics"):
            text = scene.read(role, address)
            assert TITLE not in text
            assert str(scene.item.uuid) not in text


def test_the_map_of_the_site_holds_public_notices_that_need_no_warning(scene):
    expected = scene.is_listed and not scene.is_sensitive and not scene.is_illustration
    for role in ("anonymous", "archivist"):
        text = scene.read(role, "/sitemap.xml")
        assert (scene.item.get_absolute_url() in text) == expected


def test_a_letter_names_the_piece_only_to_those_who_may_know_of_it(scene):
    code = scene.item.reference_code
    assert scene.readers("/nous-ecrire/", [TITLE], cote=code) == scene.notice_readers
    if not scene.is_listed:
        hidden, unknown = (
            scene.read("anonymous", "/nous-ecrire/", cote=cote) for cote in (code, "AMIS-V-9999")
        )
        assert without_token(hidden).replace(code, "") == without_token(unknown).replace("AMIS-V-9999", "")


def without_token(html):
    return re.sub(r'name="csrfmiddlewaretoken" value="[^"]+"', "", html)


def test_an_account_that_may_do_nothing_and_one_that_was_closed_see_what_anybody_sees(scene):
    for account in (make_user("visitor"), make_user("archivist", is_active=False)):
        client = Client()
        client.force_login(account)
        assert (client.get(scene.item.get_absolute_url()).status_code == 200) == scene.is_listed
        copy = Derivative.objects.filter(file__item=scene.item).first()
        assert (client.get(f"/fichiers/{copy.content.name}").status_code == 200) == scene.is_public
