"""The windows in which a document, a passage or an authority record is chosen, or added on the spot."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import ForeignKey, QuerySet
from wagtail.admin.compare import ForeignObjectComparison, register_comparison_class
from wagtail.admin.forms.choosers import BaseFilterForm
from wagtail.admin.ui.tables import Column
from wagtail.admin.views.generic import chooser as views
from wagtail.admin.viewsets.chooser import ChooserViewSet
from wagtail.admin.widgets import BaseChooser

from media_lib.models import Access, ArchiveItem, Passage
from media_lib.querysets import ArchiveItemQuerySet, PassageQuerySet
from media_lib.viewsets.columns import FACTS, ThumbnailColumn
from media_lib.viewsets.criteria import ItemFilterForm, passages_matching, passages_open_to

__all__ = [
    "fonds_chooser",
    "item_chooser",
    "passage_chooser",
    "person_chooser",
    "place_chooser",
    "theme_chooser",
]


class AuthorityChooser(ChooserViewSet):
    """Chooses a place, a person or a theme, and adds one on the spot."""

    choose_another_text = "En choisir un autre"
    edit_item_text = "Modifier"
    search_tab_label = "Chercher"
    creation_tab_label = "Ajouter"
    create_action_label = "Ajouter"


class PlaceChooser(AuthorityChooser):
    """Chooses a place."""

    model = "media_lib.Place"
    icon = "home"
    choose_one_text = "Choisir un lieu"
    form_fields = ["name", "kind", "parent"]


class PersonChooser(AuthorityChooser):
    """Chooses a person or a group."""

    model = "media_lib.Person"
    icon = "user"
    choose_one_text = "Choisir une personne ou un groupe"
    form_fields = ["name", "kind"]


class ThemeChooser(AuthorityChooser):
    """Chooses a theme."""

    model = "media_lib.Theme"
    icon = "tag"
    choose_one_text = "Choisir un thème"
    form_fields = ["name"]


class FondsChooser(AuthorityChooser):
    """Chooses a fonds."""

    model = "media_lib.Fonds"
    icon = "folder-open-1"
    choose_one_text = "Choisir un fonds"


# --- Documents --------------------------------------------------------------------------------------------------------
class VisibleItems:
    """Only what this person may see; the rest answers as if it did not exist."""

    request: Any
    filter_form_class = ItemFilterForm
    results_template_name = "media_lib/admin/item_chooser_results.html"

    def get_object_list(self) -> ArchiveItemQuerySet:
        items = ArchiveItem.objects.visible_to(self.request.user).with_card()
        return items.prefetch_related("files__media", "files__document", "consents")

    def get_object(self, pk: str) -> ArchiveItem:
        if not pk.isdigit():
            raise ArchiveItem.DoesNotExist
        return self.get_object_list().get(pk=pk)

    def get_objects(self, pks: list[str]) -> QuerySet[ArchiveItem]:
        return self.get_object_list().filter(pk__in=[pk for pk in pks if pk.isdigit()])

    @property
    def columns(self) -> list[Column]:
        facts = [column for column in FACTS if column.name != "reference_code"]
        return [ThumbnailColumn("thumbnail", label="", width="6rem"), self.title_column, *_unsorted(facts)]  # type: ignore[attr-defined]


def _unsorted(columns: list[Any]) -> list[Any]:
    return [type(column)(column.name, label=column.label) for column in columns]


class ItemChooseView(VisibleItems, views.ChooseView):
    """The window: filters, documents, « Ajouter »."""

    template_name = "media_lib/admin/item_chooser.html"


class ItemResultsView(VisibleItems, views.ChooseResultsView):
    """The documents left by the filters."""


class ItemChosenView(VisibleItems, views.ChosenView):
    """The document chosen."""


class ItemsChosenView(VisibleItems, views.ChosenMultipleView):
    """The documents chosen."""


class ItemCreateView(views.CreateView):
    """Adds a document in four fields and chooses it."""

    form: Any

    def post(self, request: Any) -> Any:
        self.form = self.get_creation_form()
        if self.form.is_valid():
            try:
                return self.get_chosen_response(self.form.save(request.user))
            except ValidationError as refusal:
                self.form.add_error("file", refusal)
        return self.get_reshow_creation_form_response()


class ItemWidget(BaseChooser):
    """A document chosen in a form. The box does not know who reads it: what the team may not see keeps its title to itself."""

    def get_display_title(self, instance: ArchiveItem) -> str:
        return _discreet(instance, str(instance))


def _discreet(item: ArchiveItem, words: str) -> str:
    is_kept_from_the_team = item.withdrawn_at is not None or item.access == Access.CLOSED
    return f"Document qui n'est plus montré ({item.reference_code})" if is_kept_from_the_team else words


class PieceComparison(ForeignObjectComparison):
    """Two versions of a page side by side name a piece as its form does."""

    def get_objects(self) -> tuple[str, str]:
        first, second = (_discreet(item, str(item)) if item else "" for item in super().get_objects())
        return first, second


register_comparison_class(ForeignKey, to=ArchiveItem, comparison_class=PieceComparison)


class ItemChooser(AuthorityChooser):
    """Chooses a document."""

    base_widget_class = ItemWidget
    model = "media_lib.ArchiveItem"
    icon = "media"
    choose_one_text = "Choisir un document d'archive"
    per_page = 12
    choose_view_class = ItemChooseView
    choose_results_view_class = ItemResultsView
    chosen_view_class = ItemChosenView
    chosen_multiple_view_class = ItemsChosenView
    create_view_class = ItemCreateView
    # By its path: the form is made once every model is known.
    creation_form_class = "media_lib.forms.quick.QuickItemForm"
    create_action_clicked_label = "Envoi en cours…"


# --- Passages ---------------------------------------------------------------------------------------------------------
class PassageFilterForm(BaseFilterForm):
    """Words of a passage, or of its film."""

    q = forms.CharField(
        label="Mots du passage ou du film",
        required=False,
        max_length=200,
        widget=forms.TextInput(attrs={"placeholder": "Un mot du passage, le titre du film…"}),
    )

    def filter(self, objects: PassageQuerySet) -> PassageQuerySet:
        """Keep what contains the words, or what is cut from a film that answers them."""
        words = self.cleaned_data.get("q")
        if not words:
            return objects
        self.is_searching, self.search_query = True, words
        return passages_matching(objects, words)


class VisiblePassages:
    """Passages of the films this person may see."""

    request: Any
    filter_form_class = PassageFilterForm

    def get_object_list(self) -> PassageQuerySet:
        return passages_open_to(self.request.user)

    def get_object(self, pk: str) -> Passage:
        if not pk.isdigit():
            raise Passage.DoesNotExist
        return self.get_object_list().get(pk=pk)

    def get_objects(self, pks: list[str]) -> QuerySet[Passage]:
        return self.get_object_list().filter(pk__in=[pk for pk in pks if pk.isdigit()])

    @property
    def columns(self) -> list[Column]:
        film = Column("film", label="Film ou son", accessor="file.item.title")
        return [self.title_column, Column("span", label="Moment"), film]  # type: ignore[attr-defined]


class PassageChooseView(VisiblePassages, views.ChooseView):
    """The window: words, passages."""


class PassageResultsView(VisiblePassages, views.ChooseResultsView):
    """The passages left."""


class PassageChosenView(VisiblePassages, views.ChosenView):
    """The passage chosen."""


class PassagesChosenView(VisiblePassages, views.ChosenMultipleView):
    """The passages chosen."""


class PassageWidget(BaseChooser):
    """A passage chosen in a form, under the same rule as its film."""

    def get_display_title(self, instance: Passage) -> str:
        return _discreet(instance.file.item, str(instance))


class PassageChooser(AuthorityChooser):
    """Chooses a passage."""

    base_widget_class = PassageWidget
    model = "media_lib.Passage"
    icon = "cut"
    choose_one_text = "Choisir un passage"
    choose_view_class = PassageChooseView
    choose_results_view_class = PassageResultsView
    chosen_view_class = PassageChosenView
    chosen_multiple_view_class = PassagesChosenView


place_chooser = PlaceChooser("place_chooser")
person_chooser = PersonChooser("person_chooser")
theme_chooser = ThemeChooser("theme_chooser")
fonds_chooser = FondsChooser("fonds_chooser")
item_chooser = ItemChooser("item_chooser")
passage_chooser = PassageChooser("passage_chooser")
