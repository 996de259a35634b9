"""Spreadsheets that carry words only: no cell is ever read as a formula."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from typing import Any

__all__ = ["GuardedExportMixin", "guarded"]

FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r", "\n")


def guarded(value: Any) -> Any:
    """Text that a spreadsheet shows as text (OWASP, « CSV injection »)."""
    return f"'{value}" if isinstance(value, str) and value.startswith(FORMULA_SIGNS) else value


class GuardedExportMixin:
    """An index view whose export has French headings and guarded cells."""

    export_columns: dict[str, Callable[[Any], Any]] = {}

    @property
    def list_export(self) -> list[str]:
        """The headings, which are also the keys of a row."""
        return list(self.export_columns)

    def get_heading(self, queryset: Any, field: str) -> str:
        return field

    def to_row_dict(self, item: Any) -> dict[str, Any]:
        return OrderedDict((name, guarded(read(item))) for name, read in self.export_columns.items())
