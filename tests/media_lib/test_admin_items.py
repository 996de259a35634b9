"""Documents in the admin: the listing, the form with files inside, who may do what, in French."""

from html import unescape
from io import BytesIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from openpyxl import load_workbook
from PIL import Image

from media_lib.models import Access, ArchiveItem, Consent, ItemFile, Person, TextTrack
from media_lib.viewsets.states import state_words, tags_of
from tests.factories import (
    attach_film,
    attach_pdf,
    attach_photo,
    make_consent,
    make_fonds,
    make_item,
    make_open_item,
    make_person,
    make_place,
    make_standard,
    make_theme,
    make_user,
)

pytestmark = pytest.mark.django_db
LIST = "/admin/archives/"


def jpeg(colour="white"):
    picture = BytesIO()
    Image.new("RGB", (8, 6), colour).save(picture, "JPEG")
    return SimpleUploadedFile("fête.jpg", picture.getvalue())


def as_user(client, role):
    user = make_user(role)
    client.force_login(user)
    return user


def edit(item):
    return reverse("archive_items:edit", args=[item.pk])


def words(item, **changes):
    """The form of a piece as a browser sends it."""
    data = {
        "title": item.title,
        "kind": item.kind,
        "description": item.description,
        "date_edtf": "vers 1985",
        "fonds": item.fonds_id,
        "credit_line": item.credit_line,
        "content_notice": item.content_notice,
        "licence": item.licence,
        "credits-TOTAL_FORMS": 0,
        "credits-INITIAL_FORMS": 0,
    }
    if item.sensitive:
        data["sensitive"] = "on"
    return data | changes


def new(**changes):
    fonds = make_fonds()
    return (
        words(ArchiveItem(title="Carnaval", kind="film", fonds=fonds)) | {"recognised": "unknown"} | changes
    )


# --- Who sees what ------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("role", ["member", "editor", "archivist", "admin"])
def test_the_listing_shows_only_what_this_person_may_see(client, role):
    as_user(client, role)
    make_open_item(title="Fête ouverte")
    make_item(title="Bande en attente")
    make_item(title="Secret fermé", access=Access.CLOSED)
    html = client.get(LIST).content.decode()
    assert "Fête ouverte" in html
    assert ("Bande en attente" in html) == (role != "member")
    assert ("Secret fermé" in html) == (role in ("archivist", "admin"))


@pytest.mark.parametrize("name", ["edit", "delete", "usage", "history", "withdraw", "recognition"])
def test_an_invisible_piece_answers_like_one_that_does_not_exist(client, name):
    as_user(client, "member")
    hidden = make_item(access=Access.CLOSED)
    known = client.get(reverse(f"archive_items:{name}", args=[hidden.pk]))
    unknown = client.get(reverse(f"archive_items:{name}", args=[999_999]))
    assert (known.status_code, unknown.status_code) == (404, 404)


def test_a_member_describes_any_piece_she_sees(client):
    as_user(client, "member")
    item = make_open_item()
    response = client.post(edit(item), words(item, description="On reconnaît la place."), follow=True)
    item.refresh_from_db()
    assert item.description == "On reconnaît la place."
    assert "est enregistré" in response.content.decode()
    assert item.access == Access.PUBLIC


def test_the_form_never_writes_rights(client):
    as_user(client, "member")
    item = make_open_item()
    client.post(edit(item), words(item, access="members", consent_basis="unknown", has_children="on"))
    item.refresh_from_db()
    assert (item.access, item.consent_basis, item.has_children) == ("public", "not_needed", False)


def test_anyone_protects_a_piece_and_only_the_act_unprotects_it(client):
    as_user(client, "member")
    item = make_open_item()
    client.post(edit(item), words(item, sensitive="on"))
    item.refresh_from_db()
    assert item.sensitive
    assert not item.is_cleared
    data = words(item)
    del data["sensitive"]
    client.force_login(make_user("editor"))
    response = client.post(edit(item), data)
    item.refresh_from_db()
    assert item.sensitive
    assert "Seul l'acte « Ne plus protéger »" in response.content.decode().replace("&#x27;", "'")


def test_an_open_piece_keeps_its_credit_line(client):
    as_user(client, "editor")
    item = make_open_item()
    response = client.post(edit(item), words(item, credit_line=""))
    assert "la mention sous l" in response.content.decode()
    assert item.is_cleared


def test_nothing_is_saved_by_itself_on_this_form(client):
    as_user(client, "editor")
    html = client.get(edit(make_item())).content.decode()
    assert "w-autosave#save" not in html


def test_two_people_writing_at_once_lose_nothing(client):
    as_user(client, "editor")
    item = make_item()
    client.post(edit(item), words(item, title="Premier titre"))
    item.refresh_from_db()
    first = item.latest_revision
    stale = {
        "loaded_revision_id": first.pk,
        "loaded_revision_created_at": first.created_at.isoformat(),
    }
    client.post(edit(item), words(item, title="Titre de l'autre"))
    response = client.post(edit(item), words(item, title="Mon titre à moi", **stale))
    item.refresh_from_db()
    assert item.title == "Titre de l'autre"
    assert "Mon titre à moi" in response.content.decode()
    assert "pendant que vous écriviez" in response.content.decode()


def test_an_old_version_brings_back_words_and_never_rights(client):
    as_user(client, "archivist")
    item = make_open_item()
    client.post(edit(item), words(item, title="Ancien titre"))
    item.refresh_from_db()
    old = item.latest_revision
    client.post(edit(item), words(item, title="Titre neuf", sensitive="on"))
    item.refresh_from_db()
    url = reverse("archive_items:revisions_revert", args=[item.pk, old.pk])
    assert client.get(url).status_code == 200
    client.post(url, words(item, title="Ancien titre"))
    item.refresh_from_db()
    assert item.title == "Ancien titre"
    assert item.sensitive
    assert item.access == Access.PUBLIC


# --- Searching, filtering, exporting -----------------------------------------------------------------------------------
def test_the_search_understands_unbalanced_quotes_and_accents(client):
    as_user(client, "editor")
    make_item(title="Le jardin de Mas de Mingue")
    make_item(title="Autre chose")
    html = client.get(LIST, {"q": '"Mas de Mingue'}).content.decode()
    assert "Le jardin de Mas de Mingue" in html
    assert "Autre chose" not in html
    assert client.get(LIST, {"q": '"'}).status_code == 200


def test_each_filter_keeps_its_own(client):
    as_user(client, "archivist")
    place, theme, person, fonds = make_place(), make_theme(), make_person(), make_fonds()
    wanted = make_item(
        title="Cherché",
        places=[place],
        themes=[theme],
        people=[person],
        fonds=fonds,
        kind="son",
        date_edtf="1984",
    )
    make_item(title="Oublié", fonds=make_fonds(), kind="tract", date_edtf="2001", access=Access.CLOSED)
    asked = {
        "place": place.pk,
        "theme": theme.pk,
        "person": person.pk,
        "fonds": fonds.pk,
        "kind": "son",
        "year_to": 1990,
        "state": "pending",
    }
    for name, value in asked.items():
        html = client.get(LIST, {name: value}).content.decode()
        assert wanted.title in html, name
        assert "Oublié" not in html, name


def test_states_are_found_by_their_words(client):
    as_user(client, "archivist")
    make_item(title="Sans date du tout", date_edtf="")
    failed = make_item(title="Film raté")
    file = attach_film(failed)
    file.original.set_state("failed", failure="Le fichier est coupé.")
    found = {
        "sans-date": "Sans date du tout",
        "echec": "Film raté",
        "non-numerise": "Sans date",
    }
    for state, title in found.items():
        html = client.get(LIST, {"state": state}).content.decode()
        assert title in html
        assert ("Film raté" in html) == (state == "echec")


def test_the_listing_costs_the_same_for_one_piece_and_for_many(client):
    as_user(client, "archivist")
    attach_photo(make_item())
    client.get(LIST)
    with CaptureQueriesContext(
        connection,
    ) as one:
        client.get(LIST)
    for _ in range(9):
        attach_photo(make_item(places=[make_place()], themes=[make_theme()]))
    with CaptureQueriesContext(connection) as many:
        client.get(LIST)
    assert len(many) <= len(one) + 1


@pytest.mark.parametrize("title", ["=1+1", "+33 6", "-cmd", "@SUM(A1)"])
def test_an_export_never_holds_a_formula(client, title):
    as_user(client, "editor")
    make_item(title=title)
    csv = b"".join(client.get(LIST, {"export": "csv"}).streaming_content).decode()
    assert f"'{title}" in csv
    book = load_workbook(BytesIO(b"".join(client.get(LIST, {"export": "xlsx"}).streaming_content)))
    assert [row[1].value for row in book.active.rows][1] == f"'{title}"


def test_an_export_holds_nothing_private(client):
    as_user(client, "member")
    make_open_item(lent_by="Madame Secret", internal_note="À ne pas dire", shelf="Boîte 12")
    make_item(title="Fermé", access=Access.CLOSED)
    csv = b"".join(client.get(LIST, {"export": "csv"}).streaming_content).decode()
    for private in ("Madame Secret", "À ne pas dire", "Boîte 12", "Fermé"):
        assert private not in csv


def test_an_empty_listing_teaches(client):
    as_user(client, "member")
    assert "son étiquette suffit pour commencer" in client.get(LIST).content.decode()


# --- Adding -------------------------------------------------------------------------------------------------------------
def test_a_tape_not_yet_digitised_is_catalogued(client):
    archivist = as_user(client, "archivist")
    data = new(kind="rushes", carrier="vhs", carrier_label="carnaval ?", date_edtf="vers l'été 85")
    response = client.post("/admin/archives/add/", data, follow=True)
    item = ArchiveItem.objects.get()
    assert response.redirect_chain[-1][0] == edit(item)
    assert (item.created_by, item.access) == (archivist, Access.PENDING)
    assert item.date_label in unescape(response.content.decode())
    assert "non numérisé" in tags_of(item)
    assert state_words(item) == "En attente"


def test_a_document_is_added_with_its_files_inside(client, django_capture_on_commit_callbacks):
    as_user(client, "member")
    data = new(recognised="recorded", who="Fatima, Ali", how="filmed", uploads=[jpeg("red"), jpeg("blue")])
    client.post("/admin/archives/add/", data)
    item = ArchiveItem.objects.get()
    assert item.files.count() == 2
    assert item.consent_basis == "recorded"
    assert sorted(item.consents.values_list("name", "means", "state")) == [
        ("Ali", "filmed", "asked"),
        ("Fatima", "filmed", "asked"),
    ]


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("film.mp4", b"Bonjour, ceci est du texte.", "contient du texte"),
        (
            "dessin.svg",
            b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
            "dessin SVG",
        ),
        ("vide.jpg", b"", "vide"),
    ],
)
def test_a_wrong_file_gives_its_sentence_and_loses_nothing_typed(client, name, content, sentence):
    as_user(client, "member")
    data = new(title="Un titre long à écrire", uploads=[SimpleUploadedFile(name, content)])
    html = client.post("/admin/archives/add/", data).content.decode()
    assert sentence in html
    assert "Un titre long à écrire" in html
    assert "Choisissez de nouveau vos fichiers" in html
    assert not ArchiveItem.objects.exists()


def test_a_cut_picture_is_refused_and_the_rest_is_kept(client):
    as_user(client, "member")
    whole = jpeg().read()
    response = client.post(
        "/admin/archives/add/",
        new(title="Photo coupée", uploads=[SimpleUploadedFile("a.jpg", whole[: len(whole) // 2])]),
        follow=True,
    )
    item = ArchiveItem.objects.get()
    assert item.title == "Photo coupée"
    assert not item.files.exists()
    assert "n&#x27;a pas été gardé" in response.content.decode()


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [("title", "a" * 300, "255"), ("date_edtf", "32 mars", "32 mars")],
)
def test_nonsense_gives_a_sentence_and_stays_on_screen(client, field, value, sentence):
    as_user(client, "member")
    html = client.post("/admin/archives/add/", new(**{field: value})).content.decode()
    assert sentence in html
    assert value in html
    assert not ArchiveItem.objects.exists()


def test_the_date_box_says_back_what_it_understood(client):
    as_user(client, "member")
    url = reverse("archive_items:read_date")
    assert client.get(url, {"q": "vers 1985"}).json() == {"words": "vers 1985", "is_understood": True}
    refused = client.get(url, {"q": "32 mars"}).json()
    assert not refused["is_understood"]
    assert refused["words"]


def test_four_fields_are_enough(client):
    member = as_user(client, "member")
    make_fonds()
    data = {
        "file": jpeg(),
        "title": "La fête",
        "recognised": "not_needed",
        "children": "on",
        "fonds": make_item().fonds_id,
    }
    response = client.post(reverse("archive_items:quick_add"), data)
    item = ArchiveItem.objects.get(title="La fête")
    assert response.headers["Location"] == edit(item)
    assert (item.kind, item.created_by, item.has_children) == ("photographie", member, True)
    assert not item.is_cleared


def test_a_refused_file_in_four_fields_leaves_nothing_and_keeps_the_title(client):
    as_user(client, "member")
    data = {
        "file": SimpleUploadedFile("film.mp4", b"du texte"),
        "title": "Mon film",
        "recognised": "unknown",
        "fonds": make_fonds().pk,
    }
    html = client.post(reverse("archive_items:quick_add"), data).content.decode()
    assert "contient du texte" in html
    assert "Mon film" in html
    assert not ArchiveItem.objects.exists()


# --- Files and captions ---------------------------------------------------------------------------------------------------
def test_captions_are_imported_from_a_subrip_file(client):
    as_user(client, "member")
    file = attach_film(make_open_item())
    srt = b"1\n00:00:01,000 --> 00:00:03,000\nBonjour le quartier.\n"
    url = reverse("archive_items:add_track", args=[file.pk])
    client.post(url, {"captions": SimpleUploadedFile("a.srt", srt), "language": "fr"})
    track = TextTrack.objects.get(file=file)
    assert track.content.startswith("WEBVTT")
    assert track.cues[0].text == "Bonjour le quartier."


def test_wrong_captions_name_the_line(client):
    as_user(client, "member")
    file = attach_film(make_open_item())
    url = reverse("archive_items:add_track", args=[file.pk])
    wrong = SimpleUploadedFile("a.vtt", b"WEBVTT\n\nhier --> demain\nBonjour\n")
    html = client.post(url, {"captions": wrong, "language": "fr"}, follow=True).content.decode()
    assert "Ligne 3" in html
    assert not TextTrack.objects.exists()


def test_a_failed_film_says_why_and_is_tried_again(client):
    as_user(client, "member")
    file = attach_film(make_open_item())
    file.original.set_state("failed", failure="Le fichier est coupé.")
    html = client.get(edit(file.item)).content.decode()
    assert "Échec : Le fichier est coupé." in html
    client.post(reverse("archive_items:file_act", args=[file.pk, "reessayer"]))
    file.original.refresh_from_db()
    assert file.original.state == "waiting"


def test_files_change_places(client):
    as_user(client, "member")
    item = make_open_item()
    first, second = attach_photo(item), attach_photo(item)
    client.post(reverse("archive_items:file_act", args=[second.pk, "monter"]))
    assert list(item.files.values_list("pk", flat=True)) == [second.pk, first.pk]


def test_only_archivists_take_a_file_away(client):
    file = attach_photo(make_open_item())
    url = reverse("archive_items:remove_file", args=[file.pk])
    as_user(client, "member")
    assert client.post(url).status_code == 404
    as_user(client, "archivist")
    client.post(url)
    assert not ItemFile.objects.exists()


def test_files_of_an_invisible_piece_are_out_of_reach(client):
    as_user(client, "member")
    file = attach_film(make_item(access=Access.CLOSED))
    for name in ("add_track", "remove_file"):
        assert client.post(reverse(f"archive_items:{name}", args=[file.pk])).status_code == 404
    assert client.post(reverse("archive_items:file_act", args=[file.pk, "monter"])).status_code == 404


# --- Deleting -----------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("role", ["member", "editor", "archivist"])
def test_final_deletion_is_an_administrators_act(client, role):
    as_user(client, role)
    item = make_open_item()
    client.post(reverse("archive_items:delete", args=[item.pk]))
    assert ArchiveItem.objects.filter(pk=item.pk).exists()


def test_a_piece_in_use_says_where_and_stays(client):
    as_user(client, "admin")
    item = make_open_item()
    page = make_standard(title="La page qui le montre", cover=item)
    url = reverse("archive_items:delete", args=[item.pk])
    assert page.title in client.get(url).content.decode()
    client.post(url)
    assert ArchiveItem.objects.filter(pk=item.pk).exists()


def test_an_unused_piece_is_deleted_by_an_administrator(client):
    as_user(client, "admin")
    item = make_item()
    client.post(reverse("archive_items:delete", args=[item.pk]))
    assert not ArchiveItem.objects.filter(pk=item.pk).exists()
    assert not Consent.objects.exists()


def test_no_bulk_deletion_is_offered(client):
    as_user(client, "admin")
    item = make_item()
    url = f"/admin/bulk/media_lib/archiveitem/delete/?id={item.pk}"
    assert client.get(url).status_code == 404


# --- Records and stock screens ----------------------------------------------------------------------------------------------
def test_every_member_completes_places_people_and_themes(client):
    as_user(client, "member")
    client.post("/admin/archives/lieux/new/", {"name": "Place Debussy", "kind": "rue"})
    client.post("/admin/archives/themes/new/", {"name": "Transports"})
    html = client.get("/admin/archives/lieux/").content.decode()
    assert "Place Debussy" in html
    assert "Transports" in client.get("/admin/archives/themes/").content.decode()


def test_a_record_in_use_is_not_deleted(client):
    as_user(client, "admin")
    person = make_person(name="Nadia")
    make_consent(make_item(title="La fête"), person=person)
    page = unescape(
        client.post(f"/admin/archives/personnes/delete/{person.pk}/", follow=True).content.decode()
    )
    assert "il sert encore à" in page
    assert Person.objects.filter(pk=person.pk).exists()


def test_a_place_is_found_by_any_of_its_names_within_a_filter(client):
    as_user(client, "member")
    make_place(name="Médiathèque Marc-Bernard", kind="equipement", other_names="Bibliothèque de Pissevin")
    make_place(name="Valdegour")
    for words in ("mediatheque", "bibliotheque", '"Marc-Bernard'):
        page = client.get("/admin/archives/lieux/", {"q": words, "kind": "equipement"}).content.decode()
        assert "Médiathèque Marc-Bernard" in page, words
        assert "Valdegour" not in page


@pytest.mark.parametrize("listing", ["lieux", "personnes", "themes", "fonds", "passages"])
def test_every_listing_is_searched_with_unbalanced_quotes(client, listing):
    as_user(client, "archivist")
    for words in ('"Mas de Mingue', "l'été", "*", "a OR"):
        assert client.get(f"/admin/archives/{listing}/", {"q": words}).status_code == 200


@pytest.mark.parametrize(
    "path",
    ["images/", "images/add/", "documents/", "documents/add/", "media/", "snippets/"],
)
@pytest.mark.parametrize("role", ["member", "editor", "archivist"])
def test_stock_media_screens_are_closed_to_the_team(client, role, path):
    as_user(client, role)
    response = client.get(f"/admin/{path}", headers={"X-Requested-With": "XMLHttpRequest"})
    assert response.status_code in (403, 404)


@pytest.mark.parametrize("role", ["member", "editor", "archivist"])
def test_stock_choosers_give_nothing_of_the_archive(client, role):
    as_user(client, role)
    item = make_open_item(title="Portrait de Fatima")
    photo, film, paper = attach_photo(item).photo, attach_film(item).media, attach_pdf(item).document
    headers = {"X-Requested-With": "XMLHttpRequest"}
    for path in ("images/chooser/", "documents/chooser/", "media/chooser/"):
        response = client.get(f"/admin/{path}", headers=headers)
        assert "Portrait de Fatima" not in response.content.decode()
        assert "chooser-upload" not in response.content.decode()
    for name, original in (
        ("wagtailimages_chooser:chosen", photo),
        ("wagtaildocs_chooser:chosen", paper),
        ("wagtailmedia:media_chosen", film),
    ):
        response = client.get(reverse(name, args=[original.pk]), headers=headers)
        assert response.status_code in (403, 404), name
        assert "Portrait de Fatima" not in response.content.decode()
