"""The four roles of the house, asked of a user once per request (Django keeps permissions on the user object)."""

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from django.contrib.auth.models import AnonymousUser
    from django.contrib.auth.models import User as Account

__all__ = ["Member", "User", "is_archivist", "is_editor", "is_member"]

Member: TypeAlias = "Account | AnonymousUser"
"""Whoever acts; an anonymous user is refused everything."""
User: TypeAlias = "Account | AnonymousUser | None"
"""Whoever reads; nobody when there is no request."""


def is_archivist(user: User) -> bool:
    """Whether this user records consents, opens, closes and withdraws."""
    return _may(user, "media_lib.manage_rights")


def is_editor(user: User) -> bool:
    """Whether this user opens pieces in which nobody can be recognised, and publishes."""
    return _may(user, "media_lib.open_unrecognisable") or is_archivist(user)


def is_member(user: User) -> bool:
    """Whether this user describes pieces and may put any of them under shelter."""
    return _may(user, "media_lib.shelter_item") or is_editor(user)


def _may(user: User, permission: str) -> bool:
    return user is not None and user.is_active and user.has_perm(permission)
