"""« Lieux, personnes, thèmes, fonds, passages »: the records that documents and pages share."""

from __future__ import annotations

from typing import Any

from django.db.models import QuerySet
from django.urls import path, reverse
from django.utils.functional import cached_property
from wagtail.admin.panels import FieldPanel, FieldRowPanel, ObjectList
from wagtail.admin.ui.tables import BooleanColumn, Column
from wagtail.admin.views import generic
from wagtail.admin.viewsets.model import ModelViewSet
from wagtail.admin.widgets.button import HeaderButton

from media_lib.admin_views import withdrawals
from media_lib.forms.passage import passage_panels
from media_lib.french import fold
from media_lib.models import Fonds, Passage, Person, Place, Theme
from media_lib.permissions import is_archivist
from media_lib.querysets import PassageQuerySet
from media_lib.viewsets.criteria import passages_matching, passages_open_to
from media_lib.viewsets.deletion import HeldRecordMixin, RecordDeleteView
from media_lib.viewsets.export import GuardedExportMixin
from media_lib.viewsets.policy import AdministratorsDeletePolicy

__all__ = ["FondsViewSet", "PassageViewSet", "PersonViewSet", "PlaceViewSet", "ThemeViewSet"]


QUOTES = " \"'«»“”*"


def names_of(record: Any) -> list[str]:
    """Every name a record is found by."""
    return getattr(record, "names", None) or [str(record)]


class RecordIndexView(GuardedExportMixin, generic.IndexView):
    """A listing with a French « Ajouter » and a guarded export."""

    export_columns = {
        "Nom": lambda record: record.name,
        "Autres noms": lambda record: ", ".join(record.names[1:]),
        "Présentation": lambda record: record.description,
    }

    table_classname = "listing amis-stack"
    is_searchable = True

    def search_queryset(self, queryset: QuerySet[Any]) -> QuerySet[Any]:
        """Keep records one of whose names contains the words, accents aside; there are never more than some hundreds."""
        wanted = fold(self.search_query.strip(QUOTES))
        if not wanted:
            return queryset
        found = [record.pk for record in queryset if wanted in fold(" ".join(names_of(record)))]
        return queryset.filter(pk__in=found)

    @cached_property
    def add_item_label(self) -> str:
        return "Ajouter"


class RecordViewSet(ModelViewSet):
    """A record that any member completes and only an administrator deletes."""

    copy_view_enabled = False
    index_view_class = RecordIndexView
    delete_view_class = RecordDeleteView
    index_results_template_name = "media_lib/admin/record_index_results.html"
    ordering = "name"
    list_per_page = 50

    @property
    def permission_policy(self) -> AdministratorsDeletePolicy:
        return AdministratorsDeletePolicy(self.model)


class PlaceViewSet(RecordViewSet):
    """Quartiers, streets, buildings."""

    model = Place
    url_prefix = "archives/lieux"
    url_namespace = "archive_places"
    icon = "home"
    menu_order = 30
    list_display = ["name", "kind", "parent"]
    list_filter = ["kind"]
    edit_handler = ObjectList(
        [
            FieldPanel("name"),
            FieldRowPanel([FieldPanel("kind"), FieldPanel("parent")]),
            FieldPanel("other_names"),
            FieldPanel("description"),
            FieldRowPanel([FieldPanel("built_edtf"), FieldPanel("ended_edtf")]),
            FieldRowPanel([FieldPanel("latitude"), FieldPanel("longitude")]),
            FieldPanel("source"),
        ]
    )


class PersonEditView(generic.EditView):
    """A person; archivists withdraw her everywhere at once from here."""

    @cached_property
    def header_buttons(self) -> list[HeaderButton]:
        if not is_archivist(self.request.user):
            return []
        url = reverse("archive_people:withdraw", args=[self.object.pk])
        return [HeaderButton("Retirer cette personne partout", url=url, icon_name="no-view")]


class PersonViewSet(RecordViewSet):
    """People and groups."""

    model = Person
    url_prefix = "archives/personnes"
    url_namespace = "archive_people"
    icon = "user"
    menu_label = "Personnes"
    menu_order = 40
    edit_view_class = PersonEditView
    list_display = [
        "name",
        "kind",
        BooleanColumn("is_public", label="Nom montré"),
        BooleanColumn("withdrawn_at", label="A retiré son accord"),
    ]
    list_filter = ["kind", "is_public"]
    edit_handler = ObjectList(
        [FieldPanel(name) for name in ("name", "kind", "is_public", "other_names", "description")]
    )

    def get_urlpatterns(self) -> list[Any]:
        return [
            *super().get_urlpatterns(),
            path("<int:pk>/retirer/", withdrawals.withdraw_person, name="withdraw"),
        ]


class ThemeViewSet(RecordViewSet):
    """What documents and pages are about."""

    model = Theme
    url_prefix = "archives/themes"
    url_namespace = "archive_themes"
    icon = "tag"
    menu_order = 50
    list_display = ["name"]
    edit_handler = ObjectList([FieldPanel(name) for name in ("name", "other_names", "description")])


class FondsIndexView(RecordIndexView):
    """Fonds: what is private of them is not exported."""

    any_permission_required = ["add", "change"]
    export_columns = {
        "Nom": lambda fonds: fonds.name,
        "Présentation": lambda fonds: fonds.description,
        "Mode d'entrée": lambda fonds: fonds.get_entry_mode_display(),
    }


class FondsViewSet(RecordViewSet):
    """What one producer gave, lent or made."""

    model = Fonds
    url_prefix = "archives/fonds"
    url_namespace = "archive_fonds"
    icon = "folder-open-1"
    menu_order = 60
    index_view_class = FondsIndexView
    list_display = ["name", "entry_mode", "date_edtf"]
    edit_handler = ObjectList(
        [
            FieldPanel("name"),
            FieldPanel("description"),
            FieldRowPanel([FieldPanel("entry_mode"), FieldPanel("date_edtf")]),
            FieldPanel("history"),
            FieldPanel("cover"),
            FieldPanel("depositor"),
            FieldPanel("terms"),
        ]
    )


class VisibleFormMixin:
    """A passage shows to those who may see its film; to others it does not exist."""

    request: Any

    def get_queryset(self) -> QuerySet[Passage]:
        return passages_open_to(self.request.user)


class VisibleObjectMixin:
    """Listings about one passage, under the same rule."""

    request: Any

    def get_base_object_queryset(self) -> QuerySet[Passage]:
        return passages_open_to(self.request.user)


class PassageIndexView(RecordIndexView):
    """Passages of the films this person may see."""

    export_columns = {
        "Titre": lambda passage: passage.title,
        "Film": lambda passage: str(passage.file.item),
        "Moment": lambda passage: passage.span,
        "Paroles": lambda passage: passage.words,
    }

    def get_base_queryset(self) -> PassageQuerySet:
        return passages_open_to(self.request.user)

    def search_queryset(self, queryset: Any) -> Any:
        return passages_matching(queryset, self.search_query) if self.is_searching else queryset


class PassageEditView(VisibleFormMixin, generic.EditView):
    """A passage."""


class PassageDeleteView(VisibleFormMixin, HeldRecordMixin, generic.DeleteView):
    """Final deletion."""


class PassageUsageView(VisibleObjectMixin, generic.UsageView):
    """Where a passage is used."""


class PassageHistoryView(VisibleObjectMixin, generic.HistoryView):
    """What happened to a passage."""


class PassageViewSet(RecordViewSet):
    """Some seconds of a film or a sound."""

    model = Passage
    url_prefix = "archives/passages"
    url_namespace = "archive_passages"
    icon = "cut"
    menu_order = 20
    ordering = "title"
    index_view_class = PassageIndexView
    edit_view_class = PassageEditView
    delete_view_class = PassageDeleteView
    usage_view_class = PassageUsageView
    history_view_class = PassageHistoryView
    list_display = [
        "title",
        Column("film", label="Film", accessor="file.item"),
        Column("span", label="Moment"),
    ]
    edit_handler = passage_panels()
