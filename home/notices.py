"""Messages to the team: who is told, and in which words."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.mail import send_mail
from wagtail.models import TaskState

from home.groups import ARCHIVISTS, EDITORS
from home.page_permissions import is_publishing_member
from media_lib.models import ArchiveItem

__all__ = ["people_in", "tell", "tell_of_direct_publication", "tell_of_refused_schedule", "tell_of_withheld"]


def people_in(group: str) -> list[Any]:
    """Active people of a group, and superusers when the group is empty."""
    users = get_user_model().objects.filter(is_active=True)
    return list(users.filter(groups__name=group).distinct()) or list(users.filter(is_superuser=True))


def tell(people: Iterable[Any], subject: str, lines: Iterable[str]) -> None:
    """Write to everyone who has an e-mail address."""
    for address in sorted({person.email for person in people if person.email}):
        send_mail(subject, "\n\n".join([*lines, "— Le site de l'association"]), None, [address])


def tell_of_withheld(page: Any) -> None:
    """Archivists hear which pieces a page was published without."""
    waiting = [item for item in ArchiveItem.objects.filter(pk__in=page.withheld) if not item.is_cleared]
    if waiting:
        names = "\n".join(f"- {item.title} ({item.reference_code})" for item in waiting)
        lines = [f"La page « {page.title} » est publiée, mais attend ces documents :", names, edit_url(page)]
        tell(people_in(ARCHIVISTS), f"Documents attendus : {page.title}", lines)


def tell_of_direct_publication(page: Any, revision: Any) -> None:
    """Editors hear what a named member published without review."""
    author: Any = revision.user if revision else None
    is_direct = author and page.is_published_by_authors and page.owner_id == author.pk
    if not is_direct or not is_publishing_member(author) or is_reviewed(revision):
        return
    lines = [
        f"{author.get_full_name() or author.username} a publié « {page.title} » sans relecture.",
        page.full_url or "",
        edit_url(page),
    ]
    tell(people_in(EDITORS), f"Publié sans relecture : {page.title}", lines)


def is_reviewed(revision: Any) -> bool:
    """Whether an editor approved this very version."""
    return TaskState.objects.filter(revision=revision, status=TaskState.STATUS_APPROVED).exists()


def tell_of_refused_schedule(page: Any, problems: list[str]) -> None:
    """Editors hear why a page did not appear at its hour; it will as soon as it may."""
    lines = [
        f"« {page.title} » devait paraître et attend.",
        *problems,
        "Elle paraîtra d'elle-même dès que ce sera réglé.",
        edit_url(page),
    ]
    tell(people_in(EDITORS), f"Publication en attente : {page.title}", lines)


def edit_url(page: Any) -> str:
    """Where to edit a page, absolute."""
    return f"{settings.WAGTAILADMIN_BASE_URL}/admin/pages/{page.pk}/edit/"
