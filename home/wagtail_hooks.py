"""The admin in the words of the house: its home, its publish button, its menu."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.contrib import messages
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.templatetags.static import static
from django.urls import path, reverse
from django.utils.html import format_html
from wagtail import hooks
from wagtail.admin.action_menu import (
    ActionMenuItem,
    CancelWorkflowMenuItem,
    PublishMenuItem,
    SubmitForModerationMenuItem,
)
from wagtail.models import GroupApprovalTask, Page, TaskState

from home.admin_api import EmptyDocuments, EmptyImages
from home.models import AgendaPage, BasePage, EvenementPage
from home.panels import TasksPanel
from home.writing import HomeTask, Pile, addable, choose_parent
from media_lib.permissions import is_editor

__all__ = ["PublishWithoutMenuItem"]


@hooks.register("insert_global_admin_css")
def admin_css() -> str:
    """The house's own look in the admin."""
    return format_html('<link rel="stylesheet" href="{}">', static("amis_cms/build/admin.css"))


@hooks.register("construct_admin_api", order=1000)
def only_pages(router: Any) -> None:
    """The page explorer needs the admin's API; nobody needs its lists of files."""
    router.register_endpoint("images", EmptyImages)
    router.register_endpoint("documents", EmptyDocuments)


@hooks.register("construct_homepage_panels")
def home_panels(request: HttpRequest, panels: list[Any]) -> None:
    """Ten-minute tasks first, not a tree."""
    panels.append(TasksPanel())


@hooks.register("construct_homepage_summary_items", order=1000)
def no_summary(request: HttpRequest, items: list[Any]) -> None:
    """Counting pages and images helps nobody write."""
    items.clear()


@hooks.register("construct_main_menu")
def only_what_one_uses(request: HttpRequest, items: list[Any]) -> None:
    """Stock media menus go to administrators only; members come here to write."""
    if not request.user.is_superuser:
        items[:] = [
            item for item in items if item.name not in {"images", "documents", "media", "reports", "help"}
        ]


@hooks.register("amis_home_tasks")
def event_task(request: HttpRequest) -> list[HomeTask]:
    """Announcing an event."""
    if not addable(AgendaPage.objects.all(), request.user):
        return []
    return [
        HomeTask(
            "Annoncer un rendez-vous",
            "Une projection, un chantier, une fête : quand, où, avec qui.",
            reverse("amis_write_event"),
            "calendar-alt",
            order=30,
        )
    ]


@hooks.register("amis_home_piles")
def page_piles(request: HttpRequest) -> list[Pile]:
    """My drafts; pages that wait for my review."""
    mine = Page.objects.filter(owner=request.user, has_unpublished_changes=True).count()
    drafts = Pile(
        "page en brouillon" if mine < 2 else "pages en brouillon",
        mine,
        reverse("amis_my_drafts"),
        "Rien en cours : commencez une page ci-dessus.",
        10,
    )
    if not is_editor(request.user):
        return [drafts]
    waiting = reviewable(request.user).count()
    return [
        drafts,
        Pile(
            "page à relire" if waiting < 2 else "pages à relire",
            waiting,
            reverse("amis_to_review"),
            "Tout est relu.",
            20,
        ),
    ]


def reviewable(user: Any) -> QuerySet[TaskState]:
    """Pages whose review waits for one of this person's groups."""
    tasks = (
        GroupApprovalTask.objects.all()
        if user.is_superuser
        else GroupApprovalTask.objects.filter(groups__user=user)
    )
    return TaskState.objects.filter(status=TaskState.STATUS_IN_PROGRESS, task__in=tasks).select_related(
        "workflow_state"
    )


@hooks.register("register_admin_urls")
def writing_urls() -> list[Any]:
    """Short addresses for the tasks of the admin home."""
    return [
        path("ecrire/rendez-vous/", write_event, name="amis_write_event"),
        path("mes-brouillons/", my_drafts, name="amis_my_drafts"),
        path("a-relire/", to_review, name="amis_to_review"),
    ]


def write_event(request: HttpRequest) -> HttpResponse:
    """Open the form of a new event."""
    words = {
        "title": "Annoncer un rendez-vous",
        "question": "Dans quel agenda ?",
        "empty": "L'agenda n'existe pas encore.",
    }
    return choose_parent(
        request,
        page_class=EvenementPage,
        parents=addable(AgendaPage.objects.all(), request.user),
        words=words,
    )


def my_drafts(request: HttpRequest) -> HttpResponse:
    """The pages this person has begun."""
    pages = (
        Page.objects.filter(owner=request.user, has_unpublished_changes=True)
        .specific()
        .order_by("-latest_revision_created_at")
    )
    return render(
        request,
        "home/admin/page_pile.html",
        {"title": "Mes brouillons", "pages": pages, "empty": "Rien en cours."},
    )


def to_review(request: HttpRequest) -> HttpResponse:
    """The pages that wait for this person's review, oldest first."""
    states = reviewable(request.user).order_by("started_at")
    found = {page.pk: page for page in Page.objects.filter(pk__in=page_ids(states)).specific()}
    pages = [found[pk] for pk in page_ids(states)]
    return render(
        request, "home/admin/page_pile.html", {"title": "À relire", "pages": pages, "empty": "Tout est relu."}
    )


def page_ids(states: Iterable[TaskState]) -> list[int]:
    """The pages of these reviews, in their order."""
    return [int(state.workflow_state.object_id) for state in states]


class PublishWithoutMenuItem(ActionMenuItem):
    """« Publier sans ce document pour l'instant »: the block waits, silent, until the piece is open."""

    label = "Publier sans ce document pour l'instant"
    name = "action-publish"
    icon_name = "view"
    template_name = "home/admin/publish_without.html"

    def is_shown(self, context: dict[str, Any]) -> bool:
        if not PublishMenuItem().is_shown(context):
            return False
        if context["view"] == "create":
            # Wagtail gives no page here; its form comes back only when publishing was refused.
            return "action-publish" in context["request"].POST
        page = context.get("page")
        return isinstance(page, BasePage) and bool(page.publication_blockers())


class ReviewMenuItem(SubmitForModerationMenuItem):
    """« Envoyer en relecture », where Wagtail would name the workflow."""

    def get_context_data(self, parent_context: dict[str, Any]) -> dict[str, Any]:
        context = super().get_context_data(parent_context)
        page = context.get("page")
        state = page.current_workflow_state if page else None
        came_back = state and state.status == state.STATUS_NEEDS_CHANGES
        return context | {"label": "Renvoyer en relecture" if came_back else "Envoyer en relecture"}


@hooks.register("construct_page_action_menu")
def say_review(menu_items: list[ActionMenuItem], request: HttpRequest, context: dict[str, Any]) -> None:
    """The house's words on the buttons that send a page to be read, and take it back."""
    for item in menu_items:
        if isinstance(item, CancelWorkflowMenuItem):
            item.label = "Reprendre la page (plus de relecture)"
    menu_items[:] = [
        ReviewMenuItem(order=item.order) if type(item) is SubmitForModerationMenuItem else item
        for item in menu_items
    ]


@hooks.register("register_page_action_menu_item")
def publish_without() -> PublishWithoutMenuItem:
    """Beside « Publier », only when a piece blocks it."""
    return PublishWithoutMenuItem(order=101)


@hooks.register("before_bulk_action")
def refuse_bulk_publication(
    request: HttpRequest, action_type: str, objects: list[Page], action: Any
) -> HttpResponse | None:
    """Publishing several pages at once names each page that may not be, and publishes none (wagtail#14253)."""
    if action_type != "publish":
        return None
    versions = [page.get_latest_revision_as_object() for page in objects]
    refused = [(page, problems) for page in versions if (problems := page.publication_problems(request.user))]
    for page, problems in refused:
        messages.error(request, f"« {page.title} » n'est pas publiée. {' '.join(problems)}")
    return redirect(action.next_url) if refused else None


@hooks.register("before_bulk_action")
def refuse_bulk_deletion(
    request: HttpRequest, action_type: str, objects: list[Any], action: Any
) -> HttpResponse | None:
    """Wagtail asks this of pages without their type, so it does not meet ``HousePermissionTester``."""
    if action_type != "delete" or action.model is not Page or request.user.is_superuser:
        return None
    messages.error(
        request, "Supprimer une page est réservé à l'administration. Dépubliez-la : elle ne se verra plus."
    )
    return redirect(action.next_url)
