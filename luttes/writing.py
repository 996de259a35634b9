"""« Écrire une campagne », « Réunir un dossier »: from the admin home to the form, in one question at most."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern, path, reverse
from wagtail import hooks

from home.writing import HomeTask, addable, choose_parent
from luttes.models import CampagnePage, DossierIndexPage, DossierPage, LuttePage
from media_lib.permissions import is_editor

__all__ = ["campaign_tasks", "write_campaign", "write_dossier", "writing_urls"]


@hooks.register("amis_home_tasks")
def campaign_tasks(request: HttpRequest) -> list[HomeTask]:
    """Writing a campaign; for editors, gathering a dossier."""
    found = []
    if addable(LuttePage.objects.all(), request.user):
        found.append(
            HomeTask(
                "Écrire une campagne",
                "Ce qu'on demande, pourquoi, et ce que chacune et chacun peut faire.",
                reverse("amis_write_campaign"),
                "edit",
                order=10,
            )
        )
    if is_editor(request.user) and addable(DossierIndexPage.objects.all(), request.user):
        found.append(
            HomeTask(
                "Réunir un dossier",
                "Des documents et des pages mis en ordre autour d'une question, avec leurs sources.",
                reverse("amis_write_dossier"),
                "folder-open-1",
                order=60,
            )
        )
    return found


def write_campaign(request: HttpRequest) -> HttpResponse:
    """Open the form of a new campaign."""
    words = {
        "title": "Écrire une campagne",
        "question": "Pour quelle lutte ?",
        "empty": "Aucune lutte n'a encore sa page : demandez à une éditrice ou un éditeur d'en créer une.",
    }
    parents = addable(LuttePage.objects.order_by("title"), request.user)
    return choose_parent(request, page_class=CampagnePage, parents=parents, words=words)


def write_dossier(request: HttpRequest) -> HttpResponse:
    """Open the form of a new dossier."""
    words = {
        "title": "Réunir un dossier",
        "question": "Où le ranger ?",
        "empty": "La page « Dossiers » n'existe pas encore.",
    }
    parents = addable(DossierIndexPage.objects.all(), request.user)
    return choose_parent(request, page_class=DossierPage, parents=parents, words=words)


@hooks.register("register_admin_urls")
def writing_urls() -> list[URLPattern]:
    """The short addresses of these tasks."""
    return [
        path("ecrire/campagne/", write_campaign, name="amis_write_campaign"),
        path("ecrire/dossier/", write_dossier, name="amis_write_dossier"),
    ]
