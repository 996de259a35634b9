"""The groups and the review workflow that exist after ``migrate`` alone; what an administrator changed is never overwritten."""

from __future__ import annotations

from typing import Any

from django.apps import apps as django_apps
from django.contrib.auth.management import create_permissions
from django.contrib.auth.models import Group, Permission
from wagtail.models import GroupApprovalTask, GroupPagePermission, Page, Workflow, WorkflowPage, WorkflowTask

__all__ = ["ARCHIVISTS", "EDITORS", "MEMBERS", "ensure_groups"]

MEMBERS = "Membres"
EDITORS = "Éditrices et éditeurs"
ARCHIVISTS = "Archivistes"
WAGTAIL_WORKFLOW = "Moderators approval"
"""The name of Wagtail's own workflow and of its task."""

DESCRIBE = ["add_archiveitem", "change_archiveitem", "view_archiveitem", "shelter_item"]
VOCABULARY = [
    f"{verb}_{model}"
    for model in ("place", "person", "theme", "passage")
    for verb in ("add", "change", "view")
]

GROUP_PERMISSIONS: dict[str, list[str]] = {
    MEMBERS: [*DESCRIBE, *VOCABULARY, "view_fonds", "add_enquiry"],
    EDITORS: [*DESCRIBE, *VOCABULARY, "view_fonds", "add_enquiry", "open_unrecognisable"],
    ARCHIVISTS: [
        *DESCRIBE,
        *VOCABULARY,
        "open_unrecognisable",
        "manage_rights",
        *(
            f"{verb}_{model}"
            for model in ("fonds", "consent", "withdrawal", "enquiry")
            for verb in ("add", "change", "view")
        ),
    ],
}
PAGE_PERMISSIONS: dict[str, list[str]] = {
    MEMBERS: ["add_page"],
    EDITORS: ["add_page", "change_page", "publish_page", "unlock_page", "lock_page"],
    ARCHIVISTS: ["add_page"],
}


def ensure_groups(**kwargs: Any) -> None:
    """Create what is missing (``post_migrate`` receiver, idempotent)."""
    for label in ("wagtailadmin", "wagtailcore", "media_lib", "home"):
        # post_migrate receivers have no order: make sure the permissions are there first.
        create_permissions(django_apps.get_app_config(label), verbosity=0)
    root = Page.get_first_root_node()
    if root is None:
        return
    missing = [name for name in GROUP_PERMISSIONS if not Group.objects.filter(name=name).exists()]
    for name in missing:
        _grant(Group.objects.create(name=name), root)
    if EDITORS in missing:
        _ensure_workflow(root)
    _remove_wagtail_defaults()


def _grant(group: Group, root: Page) -> None:
    codes = ["access_admin", *GROUP_PERMISSIONS[group.name]]
    apps = ("wagtailadmin", "media_lib")
    group.permissions.add(*Permission.objects.filter(codename__in=codes, content_type__app_label__in=apps))
    for permission in Permission.objects.filter(
        codename__in=PAGE_PERMISSIONS[group.name],
        content_type__app_label="wagtailcore",
        content_type__model="page",
    ):
        GroupPagePermission.objects.get_or_create(group=group, page=root, permission=permission)


def _ensure_workflow(root: Page) -> None:
    if WorkflowPage.objects.filter(page=root).exclude(workflow__name=WAGTAIL_WORKFLOW).exists():
        return
    workflow = Workflow.objects.create(name="Relecture", active=True)
    task = GroupApprovalTask.objects.create(name="Relecture par les éditrices et éditeurs", active=True)
    task.groups.set(Group.objects.filter(name=EDITORS))
    WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=0)
    WorkflowPage.objects.update_or_create(page=root, defaults={"workflow": workflow})


def _remove_wagtail_defaults() -> None:
    """Take away Wagtail's own groups and workflow while nobody uses them."""
    for workflow in Workflow.objects.filter(name=WAGTAIL_WORKFLOW, workflow_pages=None):
        workflow.workflow_tasks.all().delete()
        workflow.delete()
    tasks = GroupApprovalTask.objects.filter(name=WAGTAIL_WORKFLOW, workflow_tasks=None, task_states=None)
    tasks.delete()
    Group.objects.filter(name__in=["Moderators", "Editors"], user=None).delete()
