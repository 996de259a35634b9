"""Panels of the page form and of the admin home."""

from __future__ import annotations

from typing import Any

from django.utils import timezone
from wagtail.admin.panels import Panel
from wagtail.admin.ui.components import Component

from home.groups import EDITORS
from home.notices import people_in
from home.writing import piles_for, tasks_for

__all__ = ["ReviewStatusPanel", "TasksPanel"]


class TasksPanel(Component):
    """The top of the admin home: what to do, what waits."""

    order = 10
    template_name = "home/admin/tasks_panel.html"

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        request = parent_context["request"]
        return {
            "name": request.user.first_name or request.user.get_username(),
            "tasks": tasks_for(request),
            "piles": piles_for(request),
        }


class ReviewStatusPanel(Panel):
    """Where the review of this page stands: who was told, and when."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "home/admin/review_status.html"

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            state = self._state()
            return super().get_context_data(parent_context) | {
                "state": state,
                "told": [
                    person
                    for person in people_in(EDITORS)
                    if person.pk != getattr(state.workflow_state, "requested_by_id", None)
                ],
                "since": timezone.localtime(state.started_at),
            }

        def _state(self) -> Any:
            return self.instance.current_workflow_task_state

        def is_shown(self) -> bool:
            return super().is_shown() and bool(self.instance.pk) and self._state() is not None
