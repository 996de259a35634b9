"""A member submits, editors are told, comment, send back or publish; the page says who was told and when."""

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Group
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page

from home.groups import EDITORS
from home.models import StandardPage
from tests.factories import make_lutte, make_quartier, make_site, make_standard, make_user
from tests.home.page_form_data import add, edit, page_data, text_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def author():
    return make_user("member", first_name="Samira", last_name="B.")


@pytest.fixture
def editor():
    return make_user("editor", first_name="Jeanne", last_name="E.")


@pytest.fixture
def submitted(client, author, editor, mailoutbox):
    """Samira's draft, sent to review from its form."""
    page = make_standard(title="La place", slug="la-place", live=False, owner=author)
    client.force_login(author)
    client.post(edit(page), page_data() | {"action-submit": "1"})
    return StandardPage.objects.get(pk=page.pk)


def decide(client, page, action, comment=""):
    step = page.current_workflow_task_state
    address = reverse("wagtailadmin_pages:workflow_action", args=[page.pk, action, step.pk])
    return client.post(address, {"comment": comment}, follow=True)


def test_editors_are_written_to_and_others_are_not(submitted, editor, author, mailoutbox):
    make_user("archivist")
    assert [mail.to for mail in mailoutbox] == [[editor.email]]
    assert "La place" in mailoutbox[0].subject


def test_the_page_tells_its_author_who_was_told_and_when(client, submitted, author, editor):
    client.force_login(author)
    text = text_of(client.get(edit(submitted)))
    assert "Cette page est en relecture" in text
    assert "Jeanne E." in text
    since = timezone.localtime(submitted.current_workflow_task_state.started_at)
    assert f"{since:%H h %M}" in text


def test_the_page_names_nobody_who_was_not_written_to(client, author, mailoutbox):
    make_user("editor", first_name="Paul", last_name="Sans-Adresse", email="")
    page = make_standard(live=False, owner=author, slug="la-place")
    client.force_login(author)
    client.post(edit(page), page_data() | {"action-submit": "1"})
    text = text_of(client.get(edit(page)))
    assert mailoutbox == []
    assert "Paul Sans-Adresse" not in text
    assert "Personne d'autre ne peut encore relire" in text


def test_a_page_outside_review_says_nothing_of_review(client, author):
    client.force_login(author)
    assert "amis-review" not in text_of(client.get(edit(make_standard(live=False, owner=author))))


def test_the_pile_of_the_editor_counts_the_page_and_opens_it(client, submitted, editor):
    client.force_login(editor)
    home = text_of(client.get(reverse("wagtailadmin_home")))
    assert '<b class="amis-pile__count">1</b> page à relire' in home
    assert edit(submitted) in text_of(client.get(reverse("amis_to_review")))


def test_the_oldest_page_is_reviewed_first(client, submitted, author, editor):
    older = make_standard(title="Plus ancienne", live=False, owner=author)
    older.save_revision(user=author)
    state = older.get_workflow().start(older, author)
    before = timezone.now() - timezone.timedelta(days=3)
    type(state.current_task_state).objects.filter(pk=state.current_task_state.pk).update(started_at=before)
    client.force_login(editor)
    text = text_of(client.get(reverse("amis_to_review")))
    assert text.index("<strong>Plus ancienne") < text.index("<strong>La place")


def test_a_page_sent_back_tells_its_author_why_by_mail_and_on_the_page(
    client, submitted, author, editor, mailoutbox
):
    client.force_login(editor)
    decide(client, submitted, "reject", "Il manque la date de la fête.")
    assert [mail.to for mail in mailoutbox][-1] == [author.email]
    assert "Il manque la date de la fête." in mailoutbox[-1].body
    client.force_login(author)
    text = text_of(client.get(edit(submitted)))
    assert "Cette page vous est revenue" in text
    assert "Relue par Jeanne E." in text
    assert "Il manque la date de la fête." in text
    assert "est en relecture" not in text


def test_a_page_sent_back_can_be_sent_again_and_published(client, submitted, author, editor, mailoutbox):
    client.force_login(editor)
    decide(client, submitted, "reject", "Encore un effort.")
    client.force_login(author)
    client.post(edit(submitted), page_data(title="La place, mieux") | {"action-submit": "1"})
    assert [mail.to for mail in mailoutbox][-1] == [editor.email]
    client.force_login(editor)
    decide(client, StandardPage.objects.get(pk=submitted.pk), "approve")
    page = Page.objects.get(pk=submitted.pk)
    assert (page.live, page.title) == (True, "La place, mieux")
    assert [mail.to for mail in mailoutbox][-1] == [author.email]


def test_a_member_cannot_approve_her_own_page(client, submitted, author):
    client.force_login(author)
    decide(client, submitted, "approve")
    assert not Page.objects.get(pk=submitted.pk).live


def test_editors_may_comment_in_the_page_and_the_author_is_told(client, author, editor, mailoutbox):
    client.force_login(author)
    client.post(add(make_site(), StandardPage), page_data(comment_notifications="on"))
    comment = {
        "comments-TOTAL_FORMS": "1",
        "comments-0-text": "Qui est sur la photo ?",
        "comments-0-contentpath": "summary",
        "comments-0-position": "",
        "comments-0-replies-TOTAL_FORMS": "0",
        "comments-0-replies-INITIAL_FORMS": "0",
    }
    client.force_login(editor)
    client.post(edit(StandardPage.objects.get()), page_data() | comment)
    assert [mail.to for mail in mailoutbox] == [[author.email]]
    assert "Qui est sur la photo ?" in mailoutbox[0].body


def test_without_any_editor_administrators_are_told(client, author, mailoutbox):
    Group.objects.get(name=EDITORS).user_set.clear()
    admin = make_user("admin", first_name="Ali", last_name="A.")
    page = make_standard(live=False, owner=author, slug="la-place")
    client.force_login(author)
    client.post(edit(page), page_data() | {"action-submit": "1"})
    assert {address for mail in mailoutbox for address in mail.to} == {admin.email}
    assert "Ali A." in text_of(client.get(edit(page)))


# --- The admin home, in French, for each role ---------------------------------------------------------------------------
ENGLISH = (
    "Welcome", "Pages awaiting", "Your most", "recent edits", "Explorer", "Add child", "Publish<", "Save draft", "Submit for",
    "Search<", "Settings<", "Sort", "Filters", "Status<", "Updated", "Reports", "Help<", "Log out", "Your pages",
    "Page types", "Choose", "This field", "Live", "Draft<", "History<", "Preview<", "More actions", "Delete<", "Cancel<",
)  # fmt: skip


@pytest.mark.parametrize("role", ["member", "editor", "archivist", "admin"])
def test_no_english_shows_on_the_screens_of_any_role(client, role):
    user = make_user(role)
    page = make_standard(live=False, owner=user)
    client.force_login(user)
    screens = [
        reverse("wagtailadmin_home"),
        reverse("wagtailadmin_explore", args=[page.get_parent().pk]),
        edit(page),
    ]
    if role == "archivist":
        screens.remove(edit(page)) if not page.permissions_for_user(user).can_edit() else None
    for address in [*screens, reverse("amis_my_drafts"), reverse("amis_to_review")]:
        response = client.get(address)
        assert response.status_code == 200, address
        text = visible(text_of(response))
        assert [word for word in ENGLISH if word.rstrip("<") in words_of(text, word)] == [], address


def visible(html):
    """The text a person reads or hears, without scripts, styles and attributes that are not read aloud."""
    soup = BeautifulSoup(html, "html.parser")
    for tag in soup(["script", "style", "template"]):
        tag.decompose()
    spoken = [
        tag.get(name, "")
        for name in ("aria-label", "title", "placeholder")
        for tag in soup.find_all(attrs={name: True})
    ]
    return "\n".join([*soup.stripped_strings, *spoken])


def words_of(text, word):
    return text.splitlines() if word.endswith("<") else text


@pytest.mark.parametrize(
    ("role", "tasks"),
    [
        ("member", ["Écrire une campagne", "Écrire un récit", "Ajouter un film", "Annoncer un rendez-vous"]),
        ("editor", ["Écrire une campagne", "Écrire un récit", "Ajouter un film", "page à relire"]),
        ("archivist", ["Ajouter un film", "lettre"]),
    ],
)
def test_the_admin_home_offers_ten_minute_tasks_and_what_waits(client, role, tasks):
    make_lutte()
    make_quartier()
    client.force_login(make_user(role))
    text = visible(text_of(client.get(reverse("wagtailadmin_home"))))
    assert [task for task in tasks if task not in text] == []
    assert "page en brouillon" in text
