"""Scheduled publication that refuses page by page, loses no schedule, and goes on."""

from __future__ import annotations

import hashlib
import logging

from django.core.cache import cache
from django.utils import timezone
from wagtail.models import Page, Revision

from home.models import PublicationRefused
from home.notices import tell_of_refused_schedule

__all__ = ["publish_due"]

logger = logging.getLogger(__name__)


def publish_due() -> tuple[int, int]:
    """Publish every revision whose hour has come and take down expired pages; return how many (published, refused)."""
    published = refused = 0
    for page in Page.objects.filter(live=True, expire_at__lt=timezone.now()).specific():
        page.unpublish(set_expired=True, log_action="wagtail.unpublish.scheduled")
    for revision in Revision.objects.filter(approved_go_live_at__lt=timezone.now()).order_by(
        "approved_go_live_at"
    ):
        is_published = _publish(revision)
        published += is_published
        refused += not is_published
    return published, refused


def _publish(revision: Revision) -> bool:
    try:
        revision.publish(log_action="wagtail.publish.scheduled")
    except PublicationRefused as refusal:
        _tell_once(revision, refusal)
        return False
    return True


def _tell_once(revision: Revision, refusal: PublicationRefused) -> None:
    # The clock comes back every half minute: the same reasons are told once, new ones again.
    reasons = hashlib.sha256("".join(refusal.problems).encode()).hexdigest()[:16]
    if cache.add(f"refused-schedule-{revision.pk}-{reasons}", True, timeout=None):
        logger.warning("Publication en attente : %s", refusal)
        tell_of_refused_schedule(refusal.page, refusal.problems)
