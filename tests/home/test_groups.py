"""Who may do what, from ``migrate`` alone, and who is never overruled afterwards."""

import pytest
from django.contrib.auth.models import Group, Permission
from django.core.management import call_command
from django.urls import reverse
from wagtail.models import GroupApprovalTask, GroupPagePermission, Page, Site, Workflow, WorkflowPage

from amis_cms.management.commands.reset_demo import _plant_roots
from home.groups import ARCHIVISTS, EDITORS, MEMBERS, ensure_groups
from home.models import SiteSettings
from luttes.models import CampagnePage
from media_lib.permissions import is_archivist, is_editor, is_member
from tests.factories import (
    make_campagne,
    make_event,
    make_item,
    make_lutte,
    make_recit,
    make_site,
    make_standard,
    make_user,
)
from tests.home.page_form_data import add, edit, page_data, shows, text_of

pytestmark = pytest.mark.django_db
OURS = {MEMBERS, EDITORS, ARCHIVISTS}


def person_in(name, **fields):
    """Someone whose every right comes from the group, as ``migrate`` made it."""
    user = make_user("visitor", username=f"{name}-{fields.pop('n', 1)}", email=f"{len(name)}@example.org")
    user.groups.add(Group.objects.get(name=name))
    return user


# --- What migrate makes ---------------------------------------------------------------------------------------------------
def test_three_groups_exist_after_migrate_alone_and_wagtails_own_are_gone():
    assert set(Group.objects.values_list("name", flat=True)) == OURS
    assert list(Workflow.objects.values_list("name", flat=True)) == ["Relecture"]
    assert GroupApprovalTask.objects.count() == 1


def test_each_group_gives_its_role_and_the_way_into_the_admin():
    roles = {name: person_in(name) for name in OURS}
    assert {name for name, user in roles.items() if is_member(user)} == OURS
    assert {name for name, user in roles.items() if is_editor(user)} == {EDITORS, ARCHIVISTS}
    assert {name for name, user in roles.items() if is_archivist(user)} == {ARCHIVISTS}
    assert all(user.has_perm("wagtailadmin.access_admin") for user in roles.values())


def test_only_editors_publish_and_nobody_deletes():
    given = GroupPagePermission.objects.values_list("group__name", "permission__codename")
    assert {group for group, code in given if code == "publish_page"} == {EDITORS}
    assert not [code for _, code in given if "delete" in code]
    assert not Permission.objects.filter(group__name__in=OURS, codename__startswith="delete_").exists()


def test_stock_images_documents_and_media_belong_to_administrators_only():
    stock = Permission.objects.filter(
        group__name__in=OURS, content_type__model__in=["photo", "media", "archivedocument"]
    )
    assert not stock.exists()


def test_the_review_covers_the_whole_site_and_asks_the_editors():
    page = make_standard()
    assert page.get_workflow().name == "Relecture"
    assert list(GroupApprovalTask.objects.get().groups.values_list("name", flat=True)) == [EDITORS]


# --- What an administrator changes stays ---------------------------------------------------------------------------------
def everything():
    return (
        set(Group.objects.values_list("name", "permissions__codename")),
        set(GroupPagePermission.objects.values_list("group__name", "page", "permission__codename")),
        set(Workflow.objects.values_list("name", "active", "workflow_pages__page")),
        set(GroupApprovalTask.objects.values_list("name", "groups__name")),
    )


def test_making_the_groups_again_changes_nothing():
    before = everything()
    ensure_groups()
    assert everything() == before


def test_what_an_administrator_changed_is_never_put_back():
    members = Group.objects.get(name=MEMBERS)
    members.permissions.clear()
    GroupPagePermission.objects.filter(group=members).delete()
    other = Workflow.objects.create(name="Relecture à deux", active=True)
    WorkflowPage.objects.filter(page=Page.get_first_root_node()).update(workflow=other)
    Workflow.objects.get(name="Relecture").delete()
    before = everything()
    ensure_groups()
    assert everything() == before


def test_a_review_switched_off_stays_off():
    Workflow.objects.get(name="Relecture").deactivate()
    before = everything()
    ensure_groups()
    assert everything() == before


def test_a_group_of_wagtails_that_someone_uses_is_left_alone():
    group = Group.objects.create(name="Editors")
    make_user("visitor").groups.add(group)
    ensure_groups()
    assert Group.objects.filter(name="Editors").exists()


@pytest.mark.django_db(transaction=True)
def test_groups_come_back_after_everything_was_emptied():
    call_command("flush", interactive=False, verbosity=0)
    assert not Group.objects.exists()
    _plant_roots()
    assert set(Group.objects.values_list("name", flat=True)) == OURS
    assert WorkflowPage.objects.get().page.depth == 1
    assert is_archivist(person_in(ARCHIVISTS))


# --- Deleting, unpublishing, moving ---------------------------------------------------------------------------------------
@pytest.mark.parametrize("name", sorted(OURS))
def test_nobody_but_an_administrator_deletes_a_page(client, name):
    user = person_in(name)
    page = make_standard(owner=user, live=False)
    client.force_login(user)
    client.post(reverse("wagtailadmin_pages:delete", args=[page.pk]))
    bulk = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "delete"])
    client.post(f"{bulk}?id={page.pk}&next=/admin/")
    assert Page.objects.filter(pk=page.pk).exists()


def test_an_administrator_deletes_a_page(client):
    page = make_standard()
    client.force_login(make_user("admin"))
    bulk = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "delete"])
    client.post(f"{bulk}?id={page.pk}&next=/admin/")
    assert not Page.objects.filter(pk=page.pk).exists()


def test_editors_unpublish_and_move_what_they_may_not_delete(client):
    page, target = make_standard(), make_standard()
    client.force_login(person_in(EDITORS))
    client.post(reverse("wagtailadmin_pages:move_confirm", args=[page.pk, target.pk]))
    assert Page.objects.get(pk=page.pk).get_parent().pk == target.pk
    client.post(reverse("wagtailadmin_pages:unpublish", args=[page.pk]))
    assert not Page.objects.get(pk=page.pk).live


# --- Members named in the settings ----------------------------------------------------------------------------------------
@pytest.fixture
def named(client):
    """A member whom the settings let publish campaigns and events directly."""
    make_site()
    user = person_in(MEMBERS)
    settings = SiteSettings.for_site(Site.objects.get(is_default_site=True))
    settings.publishing_members.add(user)
    settings.save()
    client.force_login(user)
    return user


def campaign_data(**fields):
    fields = {"aim": "Un arrêt de bus.", "opens_on": "", "closes_on": "", "after_text": ""} | fields
    return page_data(rows=["updates"], **fields) | {"calls-count": "0", "action-publish": "1"}


def test_a_named_member_publishes_her_own_campaign_and_editors_are_told(client, named, mailoutbox):
    editor = make_user("editor")
    lutte = make_lutte()
    assert client.post(add(lutte, CampagnePage), campaign_data()).status_code == 302
    assert CampagnePage.objects.get().live
    told = [mail for mail in mailoutbox if "Publié sans relecture" in mail.subject]
    assert [mail.to for mail in told] == [[editor.email]]
    assert "La place" in told[0].body


def test_a_named_member_publishes_and_takes_down_her_own_event(client, named):
    event = make_event(live=False, owner=named)
    event.save_revision(user=named).publish(user=named)
    assert Page.objects.get(pk=event.pk).live
    client.post(reverse("wagtailadmin_pages:unpublish", args=[event.pk]))
    assert not Page.objects.get(pk=event.pk).live


def test_the_rule_on_pieces_holds_for_named_members_too(client, named):
    page = make_campagne(live=False, owner=named)
    data = campaign_data()
    blocked = page_data(rows=["updates"], blocks=[shows(make_item(title="La bande fermée"))], aim="x")
    response = client.post(edit(page), data | blocked)
    assert "« La bande fermée »" in text_of(response)
    assert not Page.objects.get(pk=page.pk).live


def test_a_named_member_publishes_neither_recits_nor_the_pages_of_others(named):
    assert not make_recit(live=False, owner=named).permissions_for_user(named).can_publish()
    assert not make_campagne(live=False, owner=make_user("member")).permissions_for_user(named).can_publish()
    assert make_campagne(live=False, owner=named).permissions_for_user(named).can_publish()


def test_a_member_who_is_not_named_publishes_nothing(client):
    make_site()
    user = person_in(MEMBERS)
    page = make_campagne(live=False, owner=user)
    client.force_login(user)
    client.post(edit(page), campaign_data())
    assert not Page.objects.get(pk=page.pk).live
    assert not make_lutte().permissions_for_user(user).can_publish_subpage()


def test_editors_are_not_told_of_pages_they_reviewed_themselves(named, mailoutbox):
    editor = make_user("editor")
    page = make_campagne(live=False, owner=named)
    page.save_revision(user=named)
    state = page.get_workflow().start(page, named)
    state.current_task_state.approve(user=editor)
    assert Page.objects.get(pk=page.pk).live
    assert not [mail for mail in mailoutbox if "Publié sans relecture" in mail.subject]
