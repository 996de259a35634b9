"""Mail waits for the worker, and for a server that is away."""

import smtplib

import pytest
from django.core import mail
from django_tasks_db.models import DBTaskResult

from amis_cms.mail import TRIES, QueuedEmailBackend, send_mail_now

pytestmark = pytest.mark.django_db


def test_a_message_is_queued_after_the_commit_and_not_before(django_capture_on_commit_callbacks):
    message = mail.EmailMessage("Une lettre", "Bonjour", "amis@example.org", ["a@example.org"])
    with django_capture_on_commit_callbacks(execute=True):
        QueuedEmailBackend().send_messages([message])
        assert not DBTaskResult.objects.exists()
    assert DBTaskResult.objects.get().queue_name == "mail"


def test_the_worker_delivers_the_message(settings):
    settings.DELIVERY_EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    send_mail_now.call("Une lettre", "Bonjour", "amis@example.org", ["a@example.org"], "<p>Bonjour</p>")
    sent = mail.outbox[-1]
    assert (sent.subject, sent.to, sent.alternatives[0][0]) == (
        "Une lettre",
        ["a@example.org"],
        "<p>Bonjour</p>",
    )


def test_a_server_that_is_away_is_asked_again_then_the_failure_is_kept(monkeypatch):
    def away(self):
        raise smtplib.SMTPServerDisconnected("away")

    monkeypatch.setattr("django.core.mail.EmailMultiAlternatives.send", away)
    send_mail_now.call("Une lettre", "Bonjour", "amis@example.org", ["a@example.org"])
    again = DBTaskResult.objects.get()
    assert again.run_after is not None
    assert again.args_kwargs["args"][-1] == 2
    with pytest.raises(smtplib.SMTPServerDisconnected):
        send_mail_now.call("Une lettre", "Bonjour", "amis@example.org", ["a@example.org"], "", TRIES)
