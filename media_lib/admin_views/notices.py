"""Messages to the archivists."""

from __future__ import annotations

from collections.abc import Iterable

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.mail import send_mail

__all__ = ["tell_archivists"]


def tell_archivists(subject: str, lines: Iterable[str], path: str) -> None:
    """Write to each archivist who has an e-mail address, or to administrators when there is none."""
    users = get_user_model().objects.with_perm("media_lib.manage_rights", include_superusers=False)
    people = list(users) or list(get_user_model().objects.filter(is_superuser=True, is_active=True))
    body = "\n\n".join([*lines, f"{settings.WAGTAILADMIN_BASE_URL}{path}", "— Le site de l'association"])
    for address in sorted({person.email for person in people if person.email}):
        send_mail(subject.replace("\n", " "), body, None, [address])
