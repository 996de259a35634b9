"""Someone in the images writes: few questions, nothing lost, nothing kept but what was typed."""

import re
import time
from urllib.parse import urlsplit

import pytest
from django.core import mail
from django.core.cache import cache
from django.test import Client

from media_lib.enquiry_form import visitor_address
from media_lib.enquiry_texts import REASONS, TEXTS
from media_lib.models import Enquiry
from tests.factories import STATES, make_item_with, make_open_item, make_user
from tests.home.naughty import NAUGHTY

pytestmark = pytest.mark.django_db
LETTER = {
    "reason": "retrait",
    "name": "Yamina",
    "contact": "je passerai vous voir",
    "message": "Je suis au fond, à gauche.",
}


@pytest.fixture(autouse=True)
def nobody_has_written():
    cache.clear()


@pytest.fixture
def wait(monkeypatch):
    """Let seconds go by."""
    now = [time.time()]
    monkeypatch.setattr(time, "time", lambda: now[0])
    return lambda seconds: now.__setitem__(0, now[0] + seconds)


def write(client, address="/nous-ecrire/", **fields):
    return client.post(address, LETTER | fields)


def test_a_name_and_a_way_to_be_reached_are_enough(client):
    response = write(client, message="")
    assert response.status_code == 302
    letter = Enquiry.objects.get()
    assert (letter.name, letter.contact, letter.reason) == ("Yamina", "je passerai vous voir", "retrait")
    assert letter.written_down_by is None
    assert letter.item is None


def test_the_five_reasons_are_asked_in_french_and_in_arabic(client):
    for language in ("fr", "ar"):
        page = client.get("/nous-ecrire/", {"langue": language})
        assert [value for value, _ in REASONS[language]] == Enquiry.Reason.values
        for _, label in REASONS[language]:
            assert label.replace("'", "&#x27;") in page.content.decode()
    assert 'dir="rtl"' in page.content.decode()
    assert 'lang="ar"' in page.content.decode()


def test_everything_said_in_french_is_said_in_arabic():
    assert TEXTS["fr"].keys() == TEXTS["ar"].keys()


def test_a_letter_written_in_arabic_is_answered_in_arabic(client):
    response = write(client, "/nous-ecrire/?langue=ar", name="يمينة")
    assert Enquiry.objects.get().language == "ar"
    assert TEXTS["ar"]["received"] in client.get(response.headers["Location"]).content.decode()


def test_a_letter_carries_the_piece_it_is_about(client):
    item = make_open_item()
    page = client.get("/nous-ecrire/", {"cote": item.reference_code.lower()})
    assert page.context["card"].title == item.title
    assert f'value="{item.reference_code}"' in page.content.decode()
    write(client, cote=item.reference_code)
    assert Enquiry.objects.get().item == item


@pytest.mark.parametrize("state", STATES)
def test_a_piece_that_may_not_be_known_looks_like_one_that_does_not_exist(client, state):
    item = make_item_with(state)
    page = client.get("/nous-ecrire/", {"cote": item.reference_code})
    assert (page.context["card"] is not None) == item.is_listed
    write(client, cote=item.reference_code)
    assert (Enquiry.objects.get().item == item) == item.is_listed
    if not item.is_listed:
        unknown = client.get("/nous-ecrire/", {"cote": "AMIS-V-9999"})
        assert anonymous(page, item.reference_code) == anonymous(unknown, "AMIS-V-9999")


def anonymous(page, code) -> str:
    """A page without its token and without the cote that was asked."""
    return re.sub(r'value="\w{64}"', "", page.content.decode()).replace(code, "")


@pytest.mark.parametrize("missing", ["reason", "name", "contact"])
def test_a_mistake_keeps_everything_typed(client, missing):
    item = make_open_item()
    response = write(client, **{missing: ""}, cote=item.reference_code)
    page = response.content.decode()
    assert response.status_code == 422
    assert TEXTS["fr"]["errors"] in page.replace("&#x27;", "'")
    for name, value in LETTER.items():
        assert name == missing or value in page.replace("&#x27;", "'")
    assert response.context["card"].title == item.title
    assert not Enquiry.objects.exists()


def test_a_letter_too_long_says_so_and_keeps_it(client):
    response = write(client, message="mot " * 1300, name="n" * 161)
    errors = response.context["form"].errors
    assert errors["message"] == ["C'est trop long : 5000 signes au plus, il y en a 5199."]
    assert errors["name"] == ["C'est trop long : 160 signes au plus, il y en a 161."]
    assert "mot mot mot" in response.content.decode()


def test_a_robot_that_fills_the_hidden_box_sends_nothing(client):
    response = write(client, website="http://spam.example")
    assert response.status_code == 422
    assert LETTER["message"] in response.content.decode()
    assert not Enquiry.objects.exists()


def test_the_sixth_letter_in_ten_minutes_waits_with_its_words(client, wait):
    assert [write(client).status_code for _ in range(5)] == [302] * 5
    wait(300)
    refused = write(client)
    assert refused.status_code == 429
    assert TEXTS["fr"]["too_many"] in refused.content.decode().replace("&#x27;", "'")
    assert LETTER["message"] in refused.content.decode()
    assert client.post("/nous-ecrire/", LETTER, REMOTE_ADDR="192.0.2.9").status_code == 302
    wait(301)
    assert write(client).status_code == 302


def test_a_mistake_does_not_count_as_a_letter(client):
    for _ in range(9):
        write(client, name="")
    assert write(client).status_code == 302


def test_a_member_at_a_table_writes_as_many_letters_as_needed(client):
    member = make_user("member")
    client.force_login(member)
    assert [write(client).status_code for _ in range(7)] == [302] * 7
    assert {letter.written_down_by for letter in Enquiry.objects.all()} == {member}


def test_someone_signed_in_who_is_no_member_writes_for_herself(client):
    client.force_login(make_user("visitor"))
    write(client)
    assert Enquiry.objects.get().written_down_by is None


def test_behind_our_proxy_each_visitor_is_told_apart_and_cannot_pretend(rf):
    def seen(direct, forwarded=""):
        return visitor_address(rf.get("/", REMOTE_ADDR=direct, headers={"X-Forwarded-For": forwarded}))

    assert seen("192.0.2.1", "1.1.1.1") == "192.0.2.1"
    assert seen("127.0.0.1", "1.1.1.1, 192.0.2.7") == "192.0.2.7"
    assert seen("", "192.0.2.7") == "192.0.2.7"
    assert seen("127.0.0.1") == "127.0.0.1"


def test_nothing_of_the_visitor_is_kept_but_what_was_typed(client):
    client.post("/nous-ecrire/", LETTER, REMOTE_ADDR="198.51.100.77", headers={"User-Agent": "Mouchard/1"})
    kept = str(Enquiry.objects.values().get()) + str(getattr(cache, "_cache", {}))
    assert "198.51.100.77" not in kept
    assert "Mouchard" not in kept


def test_the_archivists_are_told_that_a_letter_came_and_nothing_of_what_it_says(client):
    archivist = make_user("archivist")
    make_user("admin")
    make_user("archivist", email="")
    make_user("archivist", is_active=False)
    make_user("editor")
    write(client)
    (message,) = mail.outbox
    assert message.recipients() == [archivist.email]
    letter = Enquiry.objects.get()
    assert letter.receipt in message.body
    client.force_login(archivist)
    address = re.search(r"http\S+", message.body)[0]
    assert LETTER["message"] in client.get(urlsplit(address).path).content.decode()
    for private in ("name", "contact", "message"):
        assert LETTER[private] not in message.subject + message.body


def test_a_letter_arrives_even_when_nobody_can_be_told(client):
    assert write(client).status_code == 302
    assert mail.outbox == []


def test_the_receipt_can_be_read_for_a_day_by_whoever_wrote(client, wait):
    address = write(client).headers["Location"]
    page = Client().get(address)
    assert Enquiry.objects.get().receipt in page.content.decode()
    assert page.headers["Cache-Control"] == "private, no-store"
    assert page.headers["X-Robots-Tag"] == "noindex"
    for private in ("name", "contact", "message"):
        assert LETTER[private] not in page.content.decode()
    wait(24 * 3600 + 60)
    assert client.get(address).status_code == 404


@pytest.mark.parametrize("token", ["1", "AMIS", "MQ:1tabc:xyz", "é", "a" * 2000])
def test_a_receipt_cannot_be_guessed(client, token):
    write(client)
    assert client.get(f"/nous-ecrire/recu/{token}/").status_code == 404


def test_a_letter_without_its_token_is_refused():
    assert Client(enforce_csrf_checks=True).post("/nous-ecrire/", LETTER).status_code == 403


def test_anything_may_be_typed(client):
    client.force_login(make_user("member"))
    for text in NAUGHTY:
        typed = dict.fromkeys(("name", "contact", "message", "cote", "reason", "langue"), text)
        assert write(client, **typed).status_code in (302, 422), text[:80]
        assert write(client, **typed | {"reason": "autre"}).status_code in (302, 422), text[:80]
        assert client.get("/nous-ecrire/", {"cote": text, "raison": text}).status_code == 200, text[:80]


def test_a_name_with_markup_is_shown_as_it_was_typed(client):
    page = write(client, name="<script>alert(1)</script>", reason="").content.decode()
    assert "<script>alert(1)" not in page
    assert "&lt;script&gt;alert(1)" in page
