"""Letters from the public, each with a receipt."""

import secrets

from django.conf import settings
from django.db import models
from django.utils import timezone

__all__ = ["Enquiry"]

RECEIPT_LETTERS = "ACDEFHJKLMNPRTUVWXY"


def new_receipt() -> str:
    """A number that is easy to say and hard to guess: « K7M4-2093-XR »."""
    letters = "".join(secrets.choice(RECEIPT_LETTERS) for _ in range(4))
    return f"{letters[:2]}{secrets.randbelow(100):02d}-{secrets.randbelow(10_000):04d}-{letters[2:]}"


class Enquiry(models.Model):
    """What someone asked or told us, about a piece or not. Nothing about the visitor is kept but what they typed."""

    class Reason(models.TextChoices):
        REMOVE = "retrait", "Je ne veux plus apparaître"
        CORRECT = "corriger", "Je veux corriger ou ajouter quelque chose"
        COPY = "copie", "Je voudrais une copie"
        TESTIFY = "temoigner", "Je veux témoigner ou prêter une archive"
        OTHER = "autre", "Autre"

    class State(models.TextChoices):
        RECEIVED = "received", "Reçue"
        ANSWERED = "answered", "Répondue"
        FILED = "filed", "Classée"

    reason = models.CharField("raison", max_length=10, choices=Reason.choices)
    name = models.CharField("nom", max_length=160)
    contact = models.CharField("comment vous joindre", max_length=200)
    message = models.TextField("message", max_length=5000, blank=True)
    item = models.ForeignKey(
        "media_lib.ArchiveItem",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="enquiries",
        verbose_name="document",
    )
    language = models.CharField(max_length=2, default="fr")
    receipt = models.CharField(
        "numéro de reçu", max_length=16, unique=True, default=new_receipt, editable=False
    )
    state = models.CharField("état", max_length=8, choices=State.choices, default=State.RECEIVED)
    answer = models.TextField("ce qui a été répondu ou fait", blank=True)
    written_down_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        editable=False,
        related_name="+",
        verbose_name="noté par",
    )
    created_at = models.DateTimeField("reçue le", default=timezone.now, editable=False, db_index=True)

    class Meta:
        verbose_name = "lettre"
        verbose_name_plural = "lettres"
        ordering = ["-created_at"]

    def __str__(self) -> str:
        return f"{self.get_reason_display()} — {self.name}"
