"""What every answer says to the browser, and what strangers try with addresses, hosts, tokens and words."""

import pytest
from django.test import Client
from django.urls import reverse

from media_lib.models import Enquiry
from tests.factories import (
    attach_film,
    make_open_item,
    make_site,
    make_standard,
    make_user,
    own_disk,
)

pytestmark = pytest.mark.django_db
BAIT = "\"'><img src=x onerror=alert(1)><script>alert(2)</script><svg/onload=alert(3)>javascript:alert(4)"
PLAIN = (
    "/",
    "/archives/",
    "/recherche/?q=rue",
    "/nous-ecrire/",
    "/quartiers/",
    "/luttes/",
    "/dossiers/",
    "/agenda/",
    "/rien/",
)


@pytest.fixture(autouse=True)
def disk(settings, tmp_path):
    """Storages of this test alone."""
    return own_disk(settings, tmp_path)


@pytest.fixture
def site(db):
    return make_site()


# --- Headers ----------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "address", [*PLAIN, "/archives.atom", "/sitemap.xml", "/robots.txt", "/agenda.ics", "/sante/"]
)
def test_every_public_answer_lets_nothing_foreign_run_and_tells_nobody_where_one_reads(client, site, address):
    headers = client.get(address).headers
    policy = headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "script-src 'self';" in policy
    assert "unsafe" not in policy
    assert "http:" not in policy
    assert "frame-ancestors 'self'" in policy
    assert "base-uri 'none'" in policy
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "same-origin"
    assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert headers["X-Frame-Options"] == "SAMEORIGIN"
    assert "camera=()" in headers["Permissions-Policy"]


@pytest.mark.parametrize("address", [address for address in PLAIN if address != "/nous-ecrire/"])
def test_who_only_reads_gets_no_cookie(client, site, address):
    response = client.get(address)
    assert not response.cookies
    assert "csrfmiddlewaretoken" not in response.content.decode()
    assert "Cookie" in response.headers["Vary"]


def test_notices_files_and_their_page_give_no_cookie(client, site):
    item = make_open_item()
    copy = attach_film(item).derivatives.filter(role="web").get()
    page = make_standard(cover=item)
    for address in (item.get_absolute_url(), copy.url, page.url, f"/nous-ecrire/?cote={item.reference_code}"):
        response = client.get(address)
        assert response.status_code == 200
        assert "sessionid" not in response.cookies
    assert client.get(copy.url).headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize("address", ["/", "/archives/", "/recherche/?q=rue", "/nous-ecrire/", "/quartiers/"])
def test_no_shared_cache_may_keep_what_a_signed_in_person_reads(client, site, address):
    client.force_login(make_user("member"))
    headers = client.get(address).headers
    assert "no-store" in headers["Cache-Control"]
    assert "private" in headers["Cache-Control"]
    assert "Cookie" in headers["Vary"]


def test_a_reader_who_was_signed_in_before_her_changes_nothing_of_what_the_public_reads(site):
    make_open_item()
    before = [Client().get(address).content for address in PLAIN if "ecrire" not in address]
    signed_in = Client()
    signed_in.force_login(make_user("admin"))
    for address in PLAIN:
        signed_in.get(address)
    assert [Client().get(address).content for address in PLAIN if "ecrire" not in address] == before


@pytest.mark.parametrize(
    "host", ["evil.example", "testserver.evil.example", "testserver@evil.example", "a" * 300]
)
@pytest.mark.parametrize(
    "address", ["/", "/archives/", "/archives.atom", "/sitemap.xml", "/robots.txt", "/admin/login/"]
)
def test_another_host_is_refused(client, site, address, host):
    assert client.get(address, headers={"Host": host}).status_code == 400


def test_a_forwarded_host_is_not_believed(client, site):
    for address in ("/sitemap.xml", "/archives.atom", "/", "/robots.txt"):
        text = client.get(
            address, headers={"X-Forwarded-Host": "evil.example", "Forwarded": "host=evil.example"}
        ).content
        assert b"evil.example" not in text


def test_a_new_password_is_sent_with_the_address_of_the_site(client, site, mailoutbox):
    make_user("member", email="samira@example.org")
    client.post(
        "/admin/password_reset/",
        {"email": "samira@example.org"},
        headers={"X-Forwarded-Host": "evil.example"},
    )
    assert len(mailoutbox) == 1
    assert "evil.example" not in mailoutbox[0].body


def test_asking_for_a_new_password_tells_nobody_who_has_an_account(client, site, mailoutbox):
    make_user("member", email="samira@example.org")
    known, unknown = (
        client.post("/admin/password_reset/", {"email": f"{name}@example.org"}) for name in ("samira", "rien")
    )
    assert (known.status_code, known.headers["Location"]) == (
        unknown.status_code,
        unknown.headers["Location"],
    )


# --- Forgery and redirects ----------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "address",
    ["/nous-ecrire/", "/admin/login/", "/admin/logout/", "/admin/password_reset/", "/admin/archives/ajouter/",
     "/admin/archives/1/acte/ouvrir/", "/admin/archives/1/retirer/", "/admin/archives/edit/1/", "/admin/archives/add/",
     "/admin/archives/1/qui/", "/admin/archives/1/accords/nouveau/", "/admin/archives/fichiers/1/etiquette/",
     "/admin/item_chooser/create/", "/admin/pages/1/edit/", "/admin/account/"],
)  # fmt: skip
@pytest.mark.parametrize("kind", ["application/x-www-form-urlencoded", "text/plain", "application/json"])
def test_every_form_wants_its_token(site, address, kind):
    client = Client(enforce_csrf_checks=True)
    client.force_login(make_user("admin"))
    response = client.post(address, "message=bonjour", content_type=kind)
    assert response.status_code == 403
    assert "Set-Cookie" not in response.headers or "sessionid" not in response.headers["Set-Cookie"]
    assert Enquiry.objects.count() == 0


@pytest.mark.parametrize(
    "target",
    ["https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)", "http:evil"],
)
def test_signing_in_leads_nowhere_else(client, site, target):
    user = make_user("member")
    answer = client.post(
        f"/admin/login/?next={target}", {"username": user.username, "password": "demo-amis", "next": target}
    )
    assert answer.status_code == 302
    assert "evil" not in answer.headers["Location"]
    assert answer.headers["Location"].startswith("/admin/")


@pytest.mark.parametrize(
    "address",
    [
        "/archives/?next=//evil.example",
        "/recherche/?url=https://evil.example",
        "//evil.example/",
        "/archives//evil.example/..",
        "/_util/login/?next=//evil.example",
    ],
)
def test_no_public_address_sends_elsewhere(client, site, address):
    answer = client.get(address)
    assert not answer.headers.get("Location", "/").startswith(("//", "http://evil", "https://evil"))


def test_a_page_refused_at_publication_goes_back_to_our_own_screens(client, site):
    client.force_login(make_user("admin"))
    page = make_standard(live=False)
    page.cover = make_open_item(credit_line="")
    page.save_revision(clean=False)
    address = (
        reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
        + f"?id={page.pk}&next=/admin/pages/"
    )
    answer = client.post(address, headers={"Referer": "https://evil.example/x"})
    assert "evil" not in answer.headers.get("Location", "")
