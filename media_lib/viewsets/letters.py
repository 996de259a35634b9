"""« Lettres reçues » and « Retraits »: the archivists' piles."""

from __future__ import annotations

from typing import Any

from django.urls import path, reverse
from django.utils.functional import cached_property
from wagtail.admin.ui.tables import Column, DateColumn, TitleColumn
from wagtail.admin.views import generic
from wagtail.admin.viewsets.model import ModelViewSet

from media_lib.admin_views import withdrawals
from media_lib.forms.rights import AnswerForm
from media_lib.models import Access, ArchiveItem, Enquiry, Withdrawal
from media_lib.viewsets.export import GuardedExportMixin

__all__ = ["EnquiryViewSet", "WithdrawalViewSet"]


NEITHER_ADDED_NOR_DELETED = {"add_url_name": None, "delete_url_name": None, "usage_url_name": None}


class PrivateIndexView(GuardedExportMixin, generic.IndexView):
    """A pile that only those who treat it may open."""

    any_permission_required = ["change"]
    table_classname = "listing amis-stack"

    def get_add_url(self) -> None:
        return None


class EnquiryIndexView(PrivateIndexView):
    """Letters, the latest first."""

    export_columns = {
        "Reçue le": lambda letter: letter.created_at,
        "Raison": lambda letter: letter.get_reason_display(),
        "Nom": lambda letter: letter.name,
        "Contact": lambda letter: letter.contact,
        "Document": lambda letter: letter.item.reference_code if letter.item else "",
        "État": lambda letter: letter.get_state_display(),
    }
    is_searchable = True
    search_fields = ["name", "contact", "message", "receipt"]

    def get_base_queryset(self) -> Any:
        return Enquiry.objects.select_related("item")

    @cached_property
    def columns(self) -> list[Any]:
        return [
            TitleColumn("reason", label="Raison", accessor="get_reason_display", get_url=self.get_edit_url),
            Column("name", label="De", sort_key="name"),
            Column("item", label="Document", accessor=lambda letter: letter.item or "—"),
            Column("state", label="État", accessor="get_state_display", sort_key="state"),
            DateColumn("created_at", label="Reçue", sort_key="created_at"),
        ]


class EnquiryEditView(generic.EditView):
    """One letter: what it says, the document it speaks of, what was answered."""

    template_name = "media_lib/admin/letter.html"
    page_title = "Lettre reçue"

    def get_success_url(self) -> str:
        return reverse("archive_letters:index")

    def get_success_message(self) -> str:
        return "La lettre est mise à jour."

    def get_success_buttons(self) -> list[Any]:
        return []

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        letter: Enquiry = self.object
        item = ArchiveItem.objects.filter(pk=letter.item_id).first()
        return super().get_context_data(**kwargs) | {
            "letter": letter,
            "wants_removal": letter.reason == Enquiry.Reason.REMOVE,
            "item": item,
            "may_shelter": item is not None and item.access != Access.CLOSED,
        }


class EnquiryViewSet(ModelViewSet):
    """Letters from the public. They are written at /nous-ecrire/, never here."""

    model = Enquiry
    url_prefix = "archives/lettres"
    url_namespace = "archive_letters"
    icon = "mail"
    menu_label = "Lettres reçues"
    menu_order = 70
    copy_view_enabled = False
    list_filter = ["state", "reason"]
    ordering = "-created_at"
    index_view_class = EnquiryIndexView
    edit_view_class = EnquiryEditView
    edit_template_name = "media_lib/admin/letter.html"
    index_results_template_name = "media_lib/admin/letter_index_results.html"

    def get_form_class(self, for_update: bool = False) -> type[AnswerForm]:
        return AnswerForm

    def get_common_view_kwargs(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_common_view_kwargs(**kwargs) | NEITHER_ADDED_NOR_DELETED

    def get_urlpatterns(self) -> list[Any]:
        kept = {"index", "index_results", "edit", "history", "history_results"}
        return [pattern for pattern in super().get_urlpatterns() if pattern.name in kept]


class WithdrawalIndexView(PrivateIndexView):
    """Every withdrawal, and what answered it."""

    export_columns = {
        "Numéro": lambda record: record.number,
        "Quoi": lambda record: str(record.item or record.person or ""),
        "Enregistré le": lambda record: record.created_at,
    }

    def get_base_queryset(self) -> Any:
        return Withdrawal.objects.select_related("item", "person", "lifted_by")

    @cached_property
    def columns(self) -> list[Any]:
        return [
            TitleColumn(
                "number",
                label="Numéro",
                get_url=lambda record: reverse("archive_withdrawals:receipt", args=[record.pk]),
            ),
            Column("what", label="Qui ou quoi", accessor=lambda record: record.item or record.person),
            DateColumn("created_at", label="Enregistré"),
            NewConsentColumn("lifted_by", label="Nouvel accord"),
        ]


class NewConsentColumn(Column):
    """The agreement that answered, or the way to record one."""

    cell_template_name = "media_lib/admin/new_consent_cell.html"


class WithdrawalViewSet(ModelViewSet):
    """Withdrawals are made from a document, a person or a letter; here they are read and answered."""

    model = Withdrawal
    url_prefix = "archives/retraits"
    url_namespace = "archive_withdrawals"
    icon = "no-view"
    menu_label = "Retraits"
    menu_order = 80
    copy_view_enabled = False
    index_view_class = WithdrawalIndexView
    index_results_template_name = "media_lib/admin/withdrawal_index_results.html"
    form_fields: list[str] = []

    def get_common_view_kwargs(self, **kwargs: Any) -> dict[str, Any]:
        return (
            super().get_common_view_kwargs(**kwargs) | NEITHER_ADDED_NOR_DELETED | {"history_url_name": None}
        )

    def get_urlpatterns(self) -> list[Any]:
        kept = {"index", "index_results"}
        return [
            *(pattern for pattern in super().get_urlpatterns() if pattern.name in kept),
            path("<int:pk>/", withdrawals.receipt, name="edit"),
            path("<int:pk>/recu/", withdrawals.receipt, name="receipt"),
            path("<int:pk>/nouvel-accord/", withdrawals.new_consent, name="new_consent"),
        ]
