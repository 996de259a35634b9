"""Every page the site serves is sound HTML."""

import pytest

from tests.browser.addresses import MISSING, PAGES, VIEWS

pytestmark = pytest.mark.usefixtures("demo")


def test_every_page_and_view_is_sound_html(client, vnu):
    answers = {address: client.get(address) for address in (*PAGES, *VIEWS, MISSING)}
    wrong = {address: answer.status_code for address, answer in answers.items() if answer.status_code >= 400}
    assert wrong == {MISSING: 404}
    vnu({name_of(address): answer.content for address, answer in answers.items()})


def name_of(address):
    """An address that a file can bear."""
    return address.replace("?", "/").replace("&", "/").replace("=", "-")
