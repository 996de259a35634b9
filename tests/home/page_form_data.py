"""What the page form of the admin sends, and the addresses it is sent to."""

from django.urls import reverse
from wagtail.models import Page
from wagtail.test.utils.form_data import inline_formset, nested_form_data, streamfield

from media_lib.acts import ACTS, perform
from media_lib.models import ConsentBasis
from tests.factories import make_user

EVERY_PAGE = {
    "seo_title": "",
    "search_description": "",
    "summary": "Deux phrases.",
    "cover": "",
    "listing_title": "",
    "language": "fr",
    "go_live_at": "",
    "expire_at": "",
}


def page_data(*, blocks=(), rows=(), **fields):
    """The fields of a page form; ``blocks`` fill its body, ``rows`` name its empty lists (pieces, updates…)."""
    fields = {"title": "La place", "slug": "la-place"} | fields
    lists = {name: inline_formset([]) for name in ("footnotes", "comments", *rows)}
    return nested_form_data(EVERY_PAGE | {"body": streamfield(list(blocks))} | lists | fields)


def shows(item, caption="Une légende."):
    """A block that shows a piece."""
    return ("item", {"item": item.pk, "caption": caption})


def stored(item, caption="Une légende."):
    """The same block as a page keeps it."""
    return [{"type": "item", "value": {"item": item.pk, "caption": caption}}]


def edit(page):
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def add(parent, model):
    return reverse("wagtailadmin_pages:add", args=[model._meta.app_label, model._meta.model_name, parent.pk])


def draft_showing(page, item, **fields):
    """A new draft of a page, showing a piece."""
    page.body = stored(item)
    for name, value in fields.items():
        setattr(page, name, value)
    return page.save_revision(clean=False)


def text_of(response):
    """What a screen says, quotes as people see them."""
    return response.content.decode().replace("&#x27;", "'").replace("&nbsp;", " ")


def is_live(page):
    return Page.objects.get(pk=page.pk).live


def says_what_and_why(text):
    return all(
        words in text
        for words in (
            "« La bande fermée »",
            "AMIS-V-",
            "n'est pas ouvert",
            "Demandez à un·e archiviste",
            "Publier sans ce document pour l'instant",
        )
    )


def approval(page):
    step = page.current_workflow_task_state
    return reverse("wagtailadmin_pages:workflow_action", args=[page.pk, "approve", step.pk])


def bulk(action, *pages):
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", action])
    return f"{address}?{'&'.join(f'id={page.pk}' for page in pages)}&next=/admin/pages/"


def open_up(item):
    item.consent_basis = ConsentBasis.NOT_NEEDED
    item.save(update_fields=["consent_basis"])
    perform(ACTS["ouvrir"], item, make_user("archivist"))
