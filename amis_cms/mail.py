"""Mail is written down at once and sent by the worker: a slow server never holds a page, nor SQLite's write lock."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from functools import partial
from typing import Any

from django.conf import settings
from django.core.mail import EmailMessage, EmailMultiAlternatives, get_connection
from django.core.mail.backends.base import BaseEmailBackend
from django.db import transaction
from django.utils import timezone
from django_tasks import task

__all__ = ["QueuedEmailBackend", "send_mail_now"]


TRIES = 6
BEFORE_NEXT_TRY = timedelta(minutes=10)


@task(backend="media", queue_name="mail")
def send_mail_now(
    subject: str, body: str, sender: str, to: list[str], html: str = "", tries: int = 1
) -> None:
    """Deliver one message; a mail server that is away is asked again, for an hour."""
    connection = get_connection(settings.DELIVERY_EMAIL_BACKEND)
    message = EmailMultiAlternatives(subject, body, sender, to, connection=connection)
    if html:
        message.attach_alternative(html, "text/html")
    try:
        message.send()
    except OSError:
        # smtplib's errors are OSErrors too. Past the last try the queue keeps the failure, with its reason.
        if tries >= TRIES:
            raise
        later = send_mail_now.using(run_after=timezone.now() + BEFORE_NEXT_TRY)
        later.enqueue(subject, body, sender, to, html, tries + 1)


class QueuedEmailBackend(BaseEmailBackend):
    """Queues each message after the transaction that caused it commits."""

    def send_messages(self, email_messages: Sequence[EmailMessage]) -> int:
        for message in email_messages:
            transaction.on_commit(partial(self._queue, message))
        return len(email_messages)

    @staticmethod
    def _queue(message: EmailMessage) -> None:
        html: Any = next((a for a, mime in getattr(message, "alternatives", []) if mime == "text/html"), "")
        send_mail_now.enqueue(
            str(message.subject), str(message.body), message.from_email, message.recipients(), html
        )
