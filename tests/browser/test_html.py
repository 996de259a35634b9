"""The HTML checker finds no error on any public page."""

from django.test import Client

from tests.browser.addresses import public_addresses


def test_no_public_page_holds_an_html_error(demo, vnu):
    client = Client()
    vnu(
        {
            f"{number:02d}{address}".replace("?", "-"): client.get(address).content
            for number, address in enumerate(public_addresses())
        }
    )
