"""Panels of the page form and of the admin home."""

from __future__ import annotations

from typing import Any

from wagtail.admin.mail import GroupApprovalTaskStateSubmissionEmailNotifier
from wagtail.admin.panels import Panel, TitleFieldPanel
from wagtail.admin.ui.components import Component
from wagtail.models import TaskState, WorkflowState

from home.writing import piles_for, tasks_for

__all__ = ["ReviewStatusPanel", "TasksPanel", "TitlePanel"]


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


class TitlePanel(TitleFieldPanel):
    """The title, from which the address is written as one types, for whoever sees the address."""

    class BoundPanel(TitleFieldPanel.BoundPanel):
        def get_attrs(self) -> dict[str, Any]:
            # Where the form has no address, Wagtail's script would look for nothing and fail at every key.
            return (
                super().get_attrs() if "slug" in self.form.fields else {"placeholder": self.get_placeholder()}
            )


class ReviewStatusPanel(Panel):
    """Where the review of this page stands: who was told, and when."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "home/admin/review_status.html"

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            review = self.instance.current_workflow_state
            step = review.current_task_state.specific
            return super().get_context_data(parent_context) | {
                "is_author": review.requested_by_id == self.request.user.pk,
                "is_returned": review.status == WorkflowState.STATUS_NEEDS_CHANGES,
                "step": step,
                "told": told_of(step),
            }

        def is_shown(self) -> bool:
            return (
                super().is_shown()
                and bool(self.instance.pk)
                and self.instance.current_workflow_state is not None
            )


def told_of(step: TaskState) -> list[Any]:
    """Whoever Wagtail wrote to when this review began."""
    notifier = GroupApprovalTaskStateSubmissionEmailNotifier()
    people = notifier.get_valid_recipients(step, user=step.workflow_state.requested_by)
    return sorted(people, key=lambda person: person.get_full_name() or person.get_username())
