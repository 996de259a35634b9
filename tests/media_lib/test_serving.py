"""Files are sent to whoever may see their piece, piece by piece, and never otherwise."""

import datetime

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import storages
from django.utils import timezone

from media_lib.models import (
    Access,
    ArchiveDocument,
    Consent,
    ConsentBasis,
    Derivative,
    ItemFile,
    Media,
    Photo,
    PhotoRendition,
    TextTrack,
)
from tests.factories import make_item, make_open_item, make_user, picture_bytes

pytestmark = pytest.mark.django_db
FILM = bytes(range(256)) * 4


def make_file(item, kind="media", **fields) -> ItemFile:
    """A file of a piece, its original on the private disk and no copy."""
    model, name, content = {
        "media": (Media, "film.avi", b"original"),
        "photo": (Photo, "photo.jpg", picture_bytes()),
        "document": (ArchiveDocument, "papier.pdf", b"%PDF-"),
    }[kind]
    facts = {"media": {"type": "video"}, "photo": {"width": 480, "height": 360}, "document": {}}[kind]
    file = ContentFile(content, name)
    original = model.objects.create(title=name, folder=item.uuid, file=file, **facts | fields)
    return ItemFile.objects.create(item=item, **{kind: original})


def make_derivative(file, mime="video/mp4", content=FILM, *, is_published=False) -> Derivative:
    """A copy on the private disk and, when published, beside the public ones."""
    copy = Derivative(file=file, role="web", mime=mime, byte_size=len(content), is_published=is_published)
    copy.content.save("copie.mp4", ContentFile(content))
    if is_published:
        storages["public"].save(copy.content.name, ContentFile(content))
    return copy


def make_track(file, **fields) -> TextTrack:
    """French captions of one line."""
    content = "WEBVTT\n\n00:00:01.000 --> 00:00:03.000\nBonjour le quartier.\n"
    return TextTrack.objects.create(file=file, content=content, **fields)


def body(response) -> bytes:
    return b"".join(response.streaming_content) if response.streaming else response.content


def film(item=None, **fields):
    return make_derivative(make_file(item or make_open_item()), **fields)


def url(field) -> str:
    return f"/fichiers/{field.name}"


# --- Who may have what ------------------------------------------------------------------------------------------------
STATES = {
    "public": {"access": Access.PUBLIC, "consent_basis": ConsentBasis.NOT_NEEDED},
    "on_request": {"access": Access.ON_REQUEST},
    "members": {"access": Access.MEMBERS},
    "pending": {"access": Access.PENDING},
    "closed": {"access": Access.CLOSED},
    "no_basis": {"access": Access.PUBLIC},
    "embargo": {
        "access": Access.PUBLIC,
        "consent_basis": ConsentBasis.NOT_NEEDED,
        "embargo_until": datetime.date(2999, 1, 1),
    },
    "withdrawn": {
        "access": Access.PUBLIC,
        "consent_basis": ConsentBasis.NOT_NEEDED,
        "withdrawn_at": timezone.now(),
    },
}
TEAM = {"editor", "archivist"}
COPY_READERS = {
    "public": {"anonymous", "stranger", "member", *TEAM},
    "on_request": TEAM,
    "members": {"member", *TEAM},
    "pending": TEAM,
    "closed": {"archivist"},
    "no_basis": TEAM,
    "embargo": TEAM,
    "withdrawn": {"archivist"},
}
SIGN_IN = {"stranger": "visitor", "member": "member", "editor": "editor", "archivist": "archivist"}


def readers(client, address) -> set[str]:
    found = set()
    for role in ("anonymous", *SIGN_IN):
        client.logout()
        if role in SIGN_IN:
            client.force_login(make_user(SIGN_IN[role]))
        response = client.get(address)
        assert response.status_code in (200, 404)
        if response.status_code == 200:
            found.add(role)
    return found


@pytest.mark.parametrize("state", STATES)
def test_a_copy_is_sent_to_exactly_those_who_may_see_the_piece(client, state):
    copy = film(make_item(**STATES[state]))
    assert readers(client, url(copy.content)) == COPY_READERS[state]


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("kind", ["media", "photo", "document"])
def test_an_original_is_for_the_team_even_when_its_piece_is_public(client, state, kind):
    original = make_file(make_item(**STATES[state]), kind).original
    assert readers(client, url(original.file)) == COPY_READERS[state] - {"anonymous", "stranger"}


@pytest.mark.parametrize("state", STATES)
def test_a_thumbnail_of_the_admin_is_for_the_team(client, state):
    photo = make_file(make_item(**STATES[state]), "photo").photo
    thumbnail = thumb(photo)
    assert readers(client, url(thumbnail.file)) == COPY_READERS[state] - {"anonymous", "stranger"}


def thumb(photo) -> PhotoRendition:
    return PhotoRendition.objects.create(
        image=photo, filter_spec="max-165x165", width=4, height=3, file=ContentFile(picture_bytes(), "a.jpg")
    )


@pytest.mark.parametrize("state", STATES)
def test_captions_are_read_by_exactly_those_who_may_see_the_film(client, state):
    track = make_track(make_file(make_item(**STATES[state])))
    assert readers(client, track.url) == COPY_READERS[state]


def test_captions_not_yet_corrected_stay_with_the_team(client):
    track = make_track(make_file(make_open_item()), is_draft=True)
    assert readers(client, track.url) == {"member", *TEAM}


def test_the_proof_of_a_consent_is_for_archivists(client):
    consent = Consent.objects.create(item=make_open_item(), proof=ContentFile(b"signed", "lettre.pdf"))
    assert readers(client, url(consent.proof)) == {"archivist"}
    assert client.get(url(consent.proof)).headers["Content-Disposition"].startswith("attachment")


def test_a_file_that_belongs_to_no_notice_is_closed_to_all_but_administrators(client):
    photo = Photo.objects.create(title="seule", file=ContentFile(picture_bytes(), "a.jpg"), width=4, height=3)
    thumbnail = thumb(photo)
    assert readers(client, url(photo.file)) == readers(client, url(thumbnail.file)) == set()
    client.force_login(make_user("admin"))
    assert client.get(url(photo.file)).status_code == 200


def test_a_consent_that_ended_yesterday_closes_the_file_by_itself(client):
    item = make_item(access=Access.PUBLIC, consent_basis=ConsentBasis.RECORDED)
    Consent.objects.create(
        item=item,
        state="granted",
        on_site=True,
        valid_until=timezone.localdate() - datetime.timedelta(days=1),
    )
    item.refresh_window()
    assert client.get(url(film(item).content)).status_code == 404


@pytest.mark.parametrize(
    "headers",
    [{}, {"Range": "bytes=0-1"}, {"If-None-Match": "*"}, {"If-Range": '"x"'}, {"If-Match": '"x"'}],
)
def test_unknown_and_forbidden_answer_the_same_before_any_condition(client, headers):
    hidden = film(make_item())
    unknown = client.get("/fichiers/0fe7d6b2/inconnu.mp4", headers=headers)
    refused = client.get(url(hidden.content), headers=headers)
    assert (refused.status_code, refused.content) == (404, unknown.content)
    assert "ETag" not in refused.headers
    assert refused.headers == unknown.headers


@pytest.mark.parametrize(
    "path", ["../../etc/passwd", "%2e%2e/%2e%2e/etc/passwd", "a%00.mp4", "a" * 5000, "é\u202egpj", "//", "."]
)
@pytest.mark.parametrize("root", ["/fichiers/", "/media/"])
def test_a_path_that_no_row_names_is_not_found(client, root, path):
    assert client.get(root + path).status_code == 404


def test_a_row_whose_file_is_gone_is_not_found(client):
    copy = film()
    copy.content.storage.delete(copy.content.name)
    assert client.get(url(copy.content)).status_code == 404


# --- Public copies ----------------------------------------------------------------------------------------------------
def test_a_public_copy_is_served_while_its_piece_is_cleared(client):
    copy = film(is_published=True)
    response = client.get(copy.url)
    assert copy.url.startswith("/media/")
    assert body(response) == FILM
    assert response.headers["Cache-Control"] == "no-cache"
    assert client.get(copy.url, headers={"If-None-Match": response.headers["ETag"]}).status_code == 304


@pytest.mark.parametrize("state", sorted(set(STATES) - {"public"}))
def test_a_public_copy_left_behind_is_not_served_once_its_piece_is_closed(client, state):
    copy = film(make_item(**STATES[state]), is_published=True)
    assert client.get(copy.url).status_code == 404
    client.force_login(make_user("archivist"))
    assert client.get(copy.url).status_code == 404


def test_a_copy_that_was_never_published_has_no_public_address(client):
    assert client.get(f"/media/{film().content.name}").status_code == 404


# --- Headers ----------------------------------------------------------------------------------------------------------
def test_a_file_is_sent_under_the_type_of_the_database_and_can_run_nothing(client):
    copy = make_derivative(make_file(make_open_item()), content=b"<script>alert(1)</script>")
    response = client.get(url(copy.content))
    assert response.headers["Content-Type"] == "video/mp4"
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert response.headers["Content-Security-Policy"].startswith("default-src 'none'")
    assert "script-src" not in response.headers["Content-Security-Policy"]


@pytest.mark.parametrize("mime", ["text/html", "image/svg+xml", "application/xhtml+xml", ""])
def test_a_type_that_a_browser_could_run_is_only_ever_saved(client, mime):
    copy = make_derivative(make_file(make_open_item()), mime=mime, content=b"<svg/>")
    response = client.get(url(copy.content))
    assert response.headers["Content-Disposition"].startswith("attachment")
    assert "sandbox" in response.headers["Content-Security-Policy"]


@pytest.mark.parametrize("mime", ["image/jpeg", "video/mp4", "audio/mp4", "application/pdf"])
def test_copies_are_shown_in_place_under_their_cote(client, mime):
    item = make_open_item()
    response = client.get(url(make_derivative(make_file(item), mime=mime).content))
    assert response.headers["Content-Disposition"].startswith(f'inline; filename="{item.reference_code}.')
    assert "sandbox" not in response.headers["Content-Security-Policy"]


def test_an_original_is_saved_under_the_name_its_sender_gave(client):
    media = make_file(
        make_open_item(), original_name='fête "des"\r\nSet-Cookie: a=1 \u202equartiers.avi'
    ).media
    client.force_login(make_user("member"))
    response = client.get(url(media.file))
    disposition = response.headers["Content-Disposition"]
    assert disposition.startswith("attachment; filename*=utf-8''f%C3%AAte%20%22des%22")
    assert "\r" not in disposition
    assert "\n" not in disposition
    assert response.headers["X-Robots-Tag"] == "noindex"
    assert response.headers["Cache-Control"] == "private, no-store"


def test_what_only_members_see_is_kept_by_no_cache(client):
    client.force_login(make_user("member"))
    copy = film(make_item(access=Access.MEMBERS))
    assert client.get(url(copy.content)).headers["Cache-Control"] == "private, no-store"


def test_a_picture_in_which_someone_may_be_recognised_is_not_indexed(client):
    item = make_item(access=Access.PUBLIC, consent_basis=ConsentBasis.RECORDED)
    Consent.objects.create(item=item, state="granted", on_site=True)
    item.refresh_window()
    assert client.get(url(film(item).content)).headers["X-Robots-Tag"] == "noindex"
    assert "X-Robots-Tag" not in client.get(url(film().content)).headers


def test_captions_are_sent_as_captions(client):
    response = client.get(make_track(make_file(make_open_item())).url)
    assert response.headers["Content-Type"] == "text/vtt; charset=utf-8"
    assert response.content.startswith(b"WEBVTT")


# --- Ranges (RFC 9110, section 14) ------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("asked", "start", "end"),
    [("bytes=0-0", 0, 0), ("bytes=10-19", 10, 19), ("bytes=1000-", 1000, 1023), ("bytes=-5", 1019, 1023)],
)
def test_one_range_is_sent_as_partial_content(client, asked, start, end):
    response = client.get(url(film().content), headers={"Range": asked})
    assert response.status_code == 206
    assert body(response) == FILM[start : end + 1]
    assert response.headers["Content-Range"] == f"bytes {start}-{end}/1024"
    assert response.headers["Content-Length"] == str(end - start + 1)


@pytest.mark.parametrize("asked", ["bytes=1024-", "bytes=5000-6000", "bytes=-0"])
def test_a_range_beyond_the_file_answers_416_with_the_size(client, asked):
    response = client.get(url(film().content), headers={"Range": asked})
    assert response.status_code == 416
    assert response.headers["Content-Range"] == "bytes */1024"
    assert body(response) == b""


@pytest.mark.parametrize("asked", ["bytes=9-2", "octets=0-1", "bytes=0-1,5-6", "bytes=" + "0-1," * 1000, "x"])
def test_a_range_not_understood_is_answered_with_the_whole_file(client, asked):
    response = client.get(url(film().content), headers={"Range": asked})
    assert response.status_code == 200
    assert body(response) == FILM
    assert response.headers["Accept-Ranges"] == "bytes"


def test_a_player_that_goes_on_after_the_file_changed_gets_it_whole(client):
    copy = film()
    first = client.get(url(copy.content))
    asked = {"Range": "bytes=0-9"}
    same = client.get(url(copy.content), headers=asked | {"If-Range": first.headers["ETag"]})
    dated = client.get(url(copy.content), headers=asked | {"If-Range": first.headers["Last-Modified"]})
    other = client.get(url(copy.content), headers=asked | {"If-Range": '"another"'})
    assert [same.status_code, dated.status_code, other.status_code] == [206, 206, 200]


def test_the_mark_of_a_file_changes_with_its_content(client):
    copy = film()
    before = client.get(url(copy.content)).headers["ETag"]
    with copy.content.storage.open(copy.content.name, "wb") as file:
        file.write(b"shorter")
    assert client.get(url(copy.content)).headers["ETag"] != before


def test_a_file_already_held_is_not_sent_again(client):
    address = url(film().content)
    first = client.get(address)
    same = client.get(address, headers={"If-None-Match": first.headers["ETag"], "Range": "bytes=0-1"})
    dated = client.get(address, headers={"If-Modified-Since": first.headers["Last-Modified"]})
    assert [same.status_code, dated.status_code] == [304, 304]
    assert same.content == b""


def test_asking_for_the_headers_gives_the_size_and_no_body(client):
    response = client.head(url(film().content), headers={"Range": "bytes=0-1"})
    assert response.status_code == 200
    assert response.headers["Content-Length"] == "1024"
    assert body(response) == b""


def test_nothing_can_be_written_at_the_address_of_a_file(client):
    address = url(film().content)
    assert client.post(address).status_code == client.put(address).status_code == 405


def test_rights_are_asked_again_for_each_range(client):
    copy = film()
    address = url(copy.content)
    assert client.get(address, headers={"Range": "bytes=0-1"}).status_code == 206
    item = copy.file.item
    item.access = Access.CLOSED
    item.save(update_fields=["access"])
    assert client.get(address, headers={"Range": "bytes=2-3"}).status_code == 404


# --- What is not mounted ----------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "path",
    [
        "/documents/1/papier.pdf",
        "/images/abc/1/original/",
        "/api/v2/pages/",
        "/api/v2/images/",
        "/api/v2/documents/",
        "/api/v2/media/",
        "/api/media/",
        "/media/original_images/photo.jpg",
        "/oembed/",
    ],
)
def test_the_public_interfaces_of_wagtail_do_not_exist(client, path):
    assert client.get(path).status_code == 404
