"""Review, bulk actions, copies and code end at the same rule: a sentence, nothing half done, nothing lost."""

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse
from wagtail.models import Page

from home.models import PublicationRefused, StandardPage
from tests.factories import make_campagne, make_site, make_standard, make_user
from tests.home.page_form_data import (
    approval,
    bulk,
    draft_showing,
    edit,
    is_live,
    open_up,
    page_data,
    says_what_and_why,
    shows,
    stored,
    text_of,
)

pytestmark = pytest.mark.django_db


# --- Approval ---------------------------------------------------------------------------------------------------------
@pytest.fixture
def submitted(draft, closed):
    """A draft that shows a closed piece, waiting for review."""
    author = make_user("member")
    Page.objects.filter(pk=draft.pk).update(owner=author)
    page = StandardPage.objects.get(pk=draft.pk)
    draft_showing(page, closed)
    page.get_workflow().start(page, author)
    return StandardPage.objects.get(pk=draft.pk)


def test_approving_from_the_editor_is_refused_and_the_review_goes_on(client, editor, submitted, closed):
    data = page_data(blocks=[shows(closed)])
    data |= {"action-workflow-action": "true", "workflow-action-name": "approve"}
    response = client.post(edit(submitted), data)
    assert response.status_code == 200
    assert says_what_and_why(text_of(response))
    submitted = StandardPage.objects.get(pk=submitted.pk)
    assert not submitted.live
    assert submitted.workflow_in_progress


def test_approving_from_the_dashboard_is_refused_with_a_sentence_and_the_review_goes_on(
    client, editor, submitted
):
    response = client.post(approval(submitted), {"comment": ""}, follow=True)
    assert response.status_code == 200
    assert says_what_and_why(text_of(response))
    submitted = StandardPage.objects.get(pk=submitted.pk)
    assert not submitted.live
    assert submitted.workflow_in_progress


def test_a_refused_approval_goes_back_to_the_screen_it_came_from(client, editor, submitted):
    back = "http://testserver/admin/a-relire/"
    response = client.post(approval(submitted), {"comment": ""}, headers={"Referer": back})
    assert response.url == back
    elsewhere = client.post(approval(submitted), {}, headers={"Referer": "https://ailleurs.example/"})
    assert elsewhere.url == reverse("wagtailadmin_home")


def test_the_window_of_the_dashboard_closes_on_a_refusal_and_the_sentence_shows(client, editor, submitted):
    response = client.post(
        approval(submitted), {"comment": ""}, headers={"X-Requested-With": "XMLHttpRequest"}
    )
    assert response.json() == {"step": "success", "redirect": reverse("wagtailadmin_home")}
    assert says_what_and_why(text_of(client.get(reverse("wagtailadmin_home"))))


def test_approving_works_once_the_piece_is_open(client, editor, submitted, closed):
    open_up(closed)
    client.post(approval(submitted), {"comment": ""})
    assert is_live(submitted)


def test_an_unfinished_page_approved_from_the_dashboard_gets_a_sentence_that_names_the_field(client, editor):
    page = make_campagne(live=False)
    page.aim = ""
    page.save_revision(clean=False)
    page.get_workflow().start(page, make_user("member"))
    page = type(page).objects.get(pk=page.pk)
    response = client.post(approval(page), {"comment": ""}, follow=True)
    assert response.status_code == 200
    assert "« but »" in text_of(response)
    assert f"« {page.title} » n'est pas publiée" in text_of(response)
    assert not is_live(page)


# --- Several pages at once ----------------------------------------------------------------------------------------------
def test_publishing_several_pages_names_each_that_may_not_be_and_publishes_none(client, editor, closed):
    pages = [make_standard(live=False, title=f"Page {letter}") for letter in "ABC"]
    for page in pages[:2]:
        draft_showing(page, closed)
    pages[2].save_revision()
    response = client.post(bulk("publish", *pages), follow=True)
    assert response.status_code == 200
    text = text_of(response)
    assert "« Page A » n'est pas publiée" in text
    assert "« Page B » n'est pas publiée" in text
    assert not any(is_live(page) for page in pages)


def test_publishing_a_page_with_what_is_below_it_refuses_below_too(client, editor, closed):
    above = make_standard(live=False, title="Au-dessus")
    above.save_revision()
    below = make_standard(above, live=False, title="En dessous")
    draft_showing(below, closed)
    response = client.post(bulk("publish", above), {"include_descendants": "on"}, follow=True)
    assert "« En dessous » n'est pas publiée" in text_of(response)
    assert not is_live(above)
    assert not is_live(below)


def test_an_unfinished_page_among_several_gets_a_sentence(client, editor):
    page = make_campagne(live=False)
    page.aim = ""
    page.save_revision(clean=False)
    response = client.post(bulk("publish", page), follow=True)
    assert response.status_code == 200
    assert "« but »" in text_of(response)


# --- Copies, aliases, code ----------------------------------------------------------------------------------------------
def copy_data(page, parent, **fields):
    return {"new_title": "Copie", "new_slug": "copie", "new_parent_page": parent.pk} | fields


@pytest.mark.parametrize("way", ["publish_copies", "alias"])
def test_copying_or_aliasing_a_live_page_shows_nothing_closed(client, editor, closed_since, way):
    page, _item = closed_since
    address = reverse("wagtailadmin_pages:copy", args=[page.pk])
    response = client.post(address, copy_data(page, make_site(), **{way: "on"}), follow=True)
    assert response.status_code == 200
    assert "« Copie » n'est pas publiée" in text_of(response) or way == "alias"
    assert not StandardPage.objects.filter(slug="copie", live=True).exists()


def test_copying_without_publishing_always_works(client, editor, closed_since):
    page, _item = closed_since
    address = reverse("wagtailadmin_pages:copy", args=[page.pk])
    client.post(address, copy_data(page, make_site()))
    assert StandardPage.objects.get(slug="copie").live is False


def test_a_copied_branch_shows_only_what_its_reader_may_see(client, closed_since):
    page, _item = closed_since
    above = make_standard(title="Au-dessus", slug="au-dessus")
    page.move(above, pos="last-child")
    copied = StandardPage.objects.get(pk=above.pk).copy(recursive=True, update_attrs={"slug": "copie"})
    answer = client.get(copied.get_children().get().url)
    assert answer.status_code == 200
    assert "Ce document n'est plus montré ici." in text_of(answer)
    assert "La bande fermée" not in text_of(answer)


def test_code_cannot_put_a_closed_piece_online(closed):
    home = make_site()
    with pytest.raises(PublicationRefused, match="La bande fermée"):
        home.add_child(instance=StandardPage(title="x", body=stored(closed)))
    page = make_standard(live=False, body=stored(closed))
    page.live = True
    with pytest.raises(PublicationRefused, match="La bande fermée"):
        page.save()
    with pytest.raises(PublicationRefused, match="La bande fermée"):
        page.save_revision(clean=False).publish()


def test_code_still_gets_the_ordinary_errors_of_unfinished_pages():
    page = make_campagne()
    page.aim = ""
    with pytest.raises(ValidationError):
        page.save()
