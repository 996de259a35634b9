"""« Documents »: the listing, the form, the history of archive pieces."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import HttpResponse
from django.urls import path, reverse
from django.utils.functional import cached_property
from wagtail.admin.viewsets.model import ModelViewSet
from wagtail.admin.widgets.button import HeaderButton
from wagtail.snippets.views import snippets

from media_lib.admin_views import acts, adding, consents, files, withdrawals
from media_lib.forms.item import item_panels, receive_all
from media_lib.models import ArchiveItem, Fonds
from media_lib.querysets import ArchiveItemQuerySet
from media_lib.viewsets.columns import FACTS, ThumbnailColumn
from media_lib.viewsets.criteria import matching
from media_lib.viewsets.deletion import HeldRecordMixin
from media_lib.viewsets.export import GuardedExportMixin
from media_lib.viewsets.filters import ItemFilterSet
from media_lib.viewsets.policy import ItemPermissionPolicy
from media_lib.viewsets.states import file_state, state_words, summary_of

__all__ = ["ItemViewSet"]

SOMEONE_SAVED = (
    "Quelqu'un d'autre a enregistré ce document pendant que vous écriviez. Votre texte est toujours là, rien n'est perdu : "
    "regardez l'historique, puis enregistrez de nouveau pour garder votre version."
)


def loaded(items: ArchiveItemQuerySet) -> ArchiveItemQuerySet:
    """Load what a row shows, in a flat number of queries."""
    return items.with_card().prefetch_related("files__media", "files__document", "consents")


class VisibleFormMixin:
    """Forms of one piece: those who may not see it get the same 404 as for one that does not exist."""

    request: Any

    def get_queryset(self) -> QuerySet[ArchiveItem]:
        return ArchiveItem.objects.visible_to(self.request.user)


class VisibleObjectMixin:
    """Listings about one piece, under the same rule."""

    request: Any

    def get_base_object_queryset(self) -> QuerySet[ArchiveItem]:
        return ArchiveItem.objects.visible_to(self.request.user)


class ItemIndexView(GuardedExportMixin, snippets.IndexView):
    """Every piece this person may see."""

    export_columns = {
        "Cote": lambda item: item.reference_code,
        "Titre": lambda item: item.title,
        "Type": lambda item: item.get_kind_display(),
        "Date": lambda item: item.date_label,
        "Lieux": lambda item: ", ".join(place.name for place in item.places.all()),
        "Thèmes": lambda item: ", ".join(theme.name for theme in item.themes.all()),
        "Fonds": lambda item: item.fonds.name,
        "État": state_words,
        "Mention": lambda item: item.credit_line,
        "Présentation": lambda item: item.description,
    }
    export_filename = "archives"
    table_classname = "listing amis-stack"

    def get_base_queryset(self) -> ArchiveItemQuerySet:
        items = loaded(ArchiveItem.objects.visible_to(self.request.user)).select_related("fonds")
        return items.prefetch_related("themes")

    def search_queryset(self, queryset: ArchiveItemQuerySet) -> ArchiveItemQuerySet:
        return matching(queryset, self.search_query) if self.is_searching else queryset

    @cached_property
    def columns(self) -> list[Any]:
        thumbnail = ThumbnailColumn("thumbnail", label="", width="6rem")
        return [thumbnail, self._get_title_column("title"), *FACTS]

    @cached_property
    def add_item_label(self) -> str:
        return "Ajouter"


class ItemFormMixin:
    """What adding and editing share: files are received once the words are safe."""

    request: Any
    form: Any
    object: Any
    has_content_changes: bool

    def setup(self, request: Any, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)  # type: ignore[misc]
        # Saving writes the row that the public reads: it never happens by itself.
        self.autosave_enabled = False

    def save_action(self) -> HttpResponse:
        uploads = self.form.cleaned_data.get("uploads") or []
        for refusal in receive_all(self.object, uploads, self.request.user):
            messages.error(
                self.request, f"{refusal} Le reste est enregistré : envoyez ce fichier de nouveau."
            )
        return super().save_action()  # type: ignore[misc]

    def get_success_url(self) -> str:
        return reverse("archive_items:edit", args=[self.object.pk])

    def get_success_message(self, instance: Any = None) -> str:
        return f"« {self.object.title} » est enregistré."

    def get_success_buttons(self) -> list[Any]:
        return []

    def get_error_message(self) -> str:
        return "Ce n'est pas encore enregistré : voyez les lignes marquées plus bas."


class ItemCreateView(ItemFormMixin, snippets.CreateView):
    """A new piece, with its files inside."""

    page_title = "Ajouter un document"

    def get_page_subtitle(self) -> str:
        return ""

    def get_breadcrumbs_items(self) -> list[dict[str, str]]:
        listing = {"url": reverse("archive_items:list"), "label": "Documents"}
        return [*self.breadcrumbs_items, listing, {"url": "", "label": self.page_title}]

    def save_instance(self) -> ArchiveItem:
        self.form.instance.created_by = self.request.user
        item = super().save_instance()
        self.form.record_recognition(item, self.request.user)
        return item


class ItemEditView(VisibleFormMixin, ItemFormMixin, snippets.EditView):
    """A piece: where it stands, its files, its words."""

    template_name = "media_lib/admin/item_edit.html"

    def is_valid(self, form: Any) -> bool:
        if self.is_out_of_date:
            self.produced_error_code, self.produced_error_message = "invalid_revision", SOMEONE_SAVED
            form.add_error(None, SOMEONE_SAVED)
            return False
        return super().is_valid(form)

    @cached_property
    def header_buttons(self) -> list[HeaderButton]:
        public = self.object.get_absolute_url()
        return [HeaderButton("Voir sur le site", url=public, icon_name="view")]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        item = ArchiveItem.objects.get(pk=self.object.pk)
        return super().get_context_data(**kwargs) | {
            "summary": summary_of(item, self.request.user),
            "item": item,
            "files": [(file, file_state(file)) for file in item.loaded_files],
            "pages": item.pages_showing(self.request.user).specific(),
            "languages": files.LANGUAGES,
        }


class ItemDeleteView(VisibleFormMixin, HeldRecordMixin, snippets.DeleteView):
    """Final deletion: refused while anything shows the piece or hangs on it."""

    template_name = "media_lib/admin/item_delete.html"
    usage_url_name = None

    def get_usage_url(self) -> None:
        return None

    @cached_property
    def ties(self) -> list[tuple[str, str]]:
        """What holds this piece: words and address of each."""
        item: ArchiveItem = self.object
        pages = [(page.title, reverse("wagtailadmin_pages:edit", args=[page.pk])) for page in self._pages()]
        parts = [(str(part), reverse("archive_items:edit", args=[part.pk])) for part in item.parts.all()]
        covers = [
            (f"Fonds « {fonds} »", reverse("archive_fonds:edit", args=[fonds.pk]))
            for fonds in Fonds.objects.filter(cover=item)
        ]
        passages = [
            (f"Passage « {passage} »", reverse("archive_passages:edit", args=[passage.pk]))
            for file in item.loaded_files
            for passage in file.passages.all()
        ]
        return [*pages, *parts, *covers, *passages]

    def _pages(self) -> Any:
        return self.object.pages_showing(self.request.user)

    def form_valid(self, form: Any) -> HttpResponse:
        if self.ties:
            raise PermissionDenied
        return super().form_valid(form)


class ItemUsageView(VisibleObjectMixin, snippets.UsageView):
    """Where a piece is used."""


class ItemHistoryView(VisibleObjectMixin, snippets.HistoryView):
    """What happened to a piece."""


class ItemCompareView(snippets.RevisionsCompareView):
    """Two versions side by side."""

    def get_object(self, queryset: Any = None) -> ArchiveItem:
        return acts.visible_item(self.request.user, int(self.pk))


class ItemViewSet(snippets.SnippetViewSet):
    """Archive pieces. They are no « snippets »: no bulk deletion, no stock chooser."""

    model = ArchiveItem
    url_prefix = "archives"
    url_namespace = "archive_items"
    icon = "media"
    menu_label = "Documents"
    menu_name = "documents-archives"
    menu_icon = "media"
    menu_order = 10
    copy_view_enabled = False
    list_per_page = 30
    ordering = "-created_at"
    filterset_class = ItemFilterSet
    index_view_class = ItemIndexView
    add_view_class = ItemCreateView
    edit_view_class = ItemEditView
    delete_view_class = ItemDeleteView
    usage_view_class = ItemUsageView
    history_view_class = ItemHistoryView
    revisions_compare_view_class = ItemCompareView
    index_template_name = "wagtailadmin/generic/index.html"
    index_results_template_name = "media_lib/admin/item_index_results.html"
    edit_template_name = "media_lib/admin/item_edit.html"
    delete_template_name = "media_lib/admin/item_delete.html"
    edit_handler = item_panels()
    menu_item_is_registered = True

    @property
    def permission_policy(self) -> ItemPermissionPolicy:
        return ItemPermissionPolicy(ArchiveItem)

    @property
    def url_finder_class(self) -> type[Any]:
        # A snippet's own finder asks nothing of the piece: « where is it used » would give its title to anyone inside.
        return ModelViewSet.url_finder_class.fget(self)

    def get_index_view_kwargs(self, **kwargs: Any) -> dict[str, Any]:
        # The view finds its own queryset: it depends on who asks.
        return super().get_index_view_kwargs(**kwargs) | {"queryset": None}

    def on_register(self) -> None:
        ModelViewSet.on_register(self)
        ArchiveItem.snippet_viewset = self

    def get_urlpatterns(self) -> list[Any]:
        return [
            *super().get_urlpatterns(),
            path("date/", adding.read_date, name="read_date"),
            path("ajouter/", adding.quick_add, name="quick_add"),
            path("<int:pk>/acte/<slug:slug>/", acts.act, name="act"),
            path("<int:pk>/qui/", acts.recognition, name="recognition"),
            path("<int:pk>/accords/", consents.consents, name="consents"),
            path("<int:pk>/accords/nouveau/", consents.add_consent, name="add_consent"),
            path("accords/<int:pk>/", consents.edit_consent, name="edit_consent"),
            path("accords/<int:pk>/preuve/", consents.proof, name="consent_proof"),
            path("<int:pk>/decision/", consents.decide, name="decide"),
            path("<int:pk>/retirer/", withdrawals.withdraw_item, name="withdraw"),
            path("fichiers/<int:pk>/<slug:verb>/", files.file_act, name="file_act"),
            path("fichiers/<int:pk>/retirer-du-document", files.remove_file, name="remove_file"),
            path("fichiers/<int:pk>/sous-titres", files.add_track, name="add_track"),
            path("sous-titres/<int:pk>/retirer/", files.remove_track, name="remove_track"),
        ]
