"""The ten-minute tasks of the admin home; each application offers its own through the ``amis_home_tasks`` hook."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from wagtail import hooks
from wagtail.models import Page

__all__ = ["HomeTask", "Pile", "choose_parent", "piles_for", "tasks_for"]


@dataclass(frozen=True)
class HomeTask:
    """One big button: what one comes to do."""

    label: str
    description: str
    url: str
    icon: str
    order: int = 100


@dataclass(frozen=True)
class Pile:
    """Something that waits, with how much of it and where to take it up."""

    title: str
    count: int
    url: str
    empty: str
    order: int = 100


def tasks_for(request: HttpRequest) -> list[HomeTask]:
    """What this person may start now, in order."""
    found = [task for hook in hooks.get_hooks("amis_home_tasks") for task in hook(request)]
    return sorted(found, key=lambda task: task.order)


def piles_for(request: HttpRequest) -> list[Pile]:
    """What waits for this person, in order."""
    found = [pile for hook in hooks.get_hooks("amis_home_piles") for pile in hook(request)]
    return sorted(found, key=lambda pile: pile.order)


def choose_parent(
    request: HttpRequest, *, page_class: type[Page], parents: Sequence[Page], words: dict[str, str]
) -> HttpResponse:
    """Ask where the new page belongs, unless there is only one place; then open its form."""
    app_label, model = page_class._meta.app_label, page_class._meta.model_name
    places = [(page, reverse("wagtailadmin_pages:add", args=(app_label, model, page.pk))) for page in parents]
    if len(places) == 1:
        return redirect(places[0][1])
    return render(request, "home/admin/choose_parent.html", {"places": places, "words": words})


def addable(parents: Any, user: Any) -> list[Page]:
    """The pages under which this person may write."""
    return [page for page in parents if page.permissions_for_user(user).can_add_subpage()]
