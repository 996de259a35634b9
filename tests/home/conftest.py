"""The people and pages that the tests of publication begin with."""

import pytest

from home.models import StandardPage
from media_lib.acts import ACTS, perform
from tests.factories import make_item, make_open_item, make_standard, make_user
from tests.home.page_form_data import stored


@pytest.fixture
def closed():
    return make_item(title="La bande fermée")


@pytest.fixture
def editor(client):
    user = make_user("editor", first_name="Aïcha")
    client.force_login(user)
    return user


@pytest.fixture
def draft():
    return make_standard(title="La place", slug="la-place", live=False)


@pytest.fixture
def closed_since():
    """A live page that shows a piece closed after its publication."""
    item = make_open_item(title="La bande fermée")
    page = make_standard(title="La place", slug="la-place", body=stored(item))
    page.save_revision().publish()
    perform(ACTS["fermer"], item, make_user("archivist"))
    return StandardPage.objects.get(pk=page.pk), item
