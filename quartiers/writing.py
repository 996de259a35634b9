"""« Écrire un récit »: from the admin home to the form, in one question at most."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern, path, reverse
from wagtail import hooks

from home.writing import HomeTask, addable, choose_parent
from quartiers.models import QuartierPage, RecitPage

__all__ = ["story_tasks", "write_story", "writing_urls"]


@hooks.register("amis_home_tasks")
def story_tasks(request: HttpRequest) -> list[HomeTask]:
    """Writing down what a resident tells."""
    if not addable(QuartierPage.objects.all(), request.user):
        return []
    return [
        HomeTask(
            "Écrire un récit",
            "Ce qu'une habitante ou un habitant raconte, avec ses mots et son accord.",
            reverse("amis_write_story"),
            "openquote",
            order=20,
        )
    ]


def write_story(request: HttpRequest) -> HttpResponse:
    """Open the form of a new récit."""
    words = {
        "title": "Écrire un récit",
        "question": "Dans quel quartier cela se passe-t-il ?",
        "empty": "Aucun quartier n'a encore sa page : demandez à une éditrice ou un éditeur d'en créer une.",
    }
    parents = addable(QuartierPage.objects.order_by("title"), request.user)
    return choose_parent(request, page_class=RecitPage, parents=parents, words=words)


@hooks.register("register_admin_urls")
def writing_urls() -> list[URLPattern]:
    """The short address of this task."""
    return [path("ecrire/recit/", write_story, name="amis_write_story")]
