"""Reading a version written before something it names was deleted: rows are protected, drafts and old versions are not."""

from __future__ import annotations

from typing import Any

from django.db.models import PROTECT, ForeignKey, Model
from modelcluster.models import get_all_child_relations

__all__ = ["without_deleted"]


def without_deleted(model: type[Model], data: dict[str, Any]) -> dict[str, Any]:
    """The stored form of a version, less what no longer exists; a listed row that cannot do without it goes too.

    modelcluster reads a version whose protected relation is gone as an error, so the page could not be opened again.
    """
    gone = _deleted(model, data)
    kept = data | dict.fromkeys(gone)
    for relation in get_all_child_relations(model):
        name, child = relation.get_accessor_name(), relation.related_model
        rows = [
            row
            for row in data.get(name, ())
            if all(child._meta.get_field(f).null for f in _deleted(child, row))
        ]
        kept[name] = [without_deleted(child, row) for row in rows]
    return kept


def _deleted(model: type[Model], data: dict[str, Any]) -> list[str]:
    protected = [
        field
        for field in model._meta.concrete_fields
        if isinstance(field, ForeignKey) and field.remote_field.on_delete is PROTECT and data.get(field.name)
    ]
    return [
        field.name
        for field in protected
        if not field.related_model._default_manager.filter(pk=data[field.name]).exists()
    ]
