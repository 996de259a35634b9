"""Scheduled publication that refuses page by page, loses no schedule, and goes on."""

from __future__ import annotations

import logging

from django.core.cache import cache
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from wagtail.models import Page, Revision

from home.models import BasePage, PublicationRefused
from home.notices import tell_of_refused_schedule

__all__ = ["publish_due"]

logger = logging.getLogger(__name__)
DAY = 24 * 3600


def publish_due() -> tuple[int, int]:
    """Publish every revision whose hour has come and take down expired pages; return how many (published, refused)."""
    published = refused = 0
    for page in Page.objects.filter(live=True, expire_at__lt=timezone.now()).specific():
        page.unpublish(set_expired=True, log_action="wagtail.unpublish.scheduled")
    for revision in Revision.objects.filter(approved_go_live_at__lt=timezone.now()).order_by(
        "approved_go_live_at"
    ):
        if _publish(revision):
            published += 1
        else:
            refused += 1
    return published, refused


def _publish(revision: Revision) -> bool:
    page = revision.as_object()
    try:
        with transaction.atomic():
            revision.publish(log_action="wagtail.publish.scheduled")
    except PublicationRefused as refusal:
        _tell_once(revision, page, refusal.problems)
    except ValidationError as error:
        _tell_once(revision, page, error.messages)
    else:
        return True
    return False


def _tell_once(revision: Revision, page: BasePage, problems: list[str]) -> None:
    logger.warning("Publication en attente : %s — %s", page, " ".join(problems))
    if cache.add(f"refused-schedule-{revision.pk}", True, DAY):
        tell_of_refused_schedule(page, problems)
