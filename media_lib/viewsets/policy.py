"""Permissions that also ask who may see what: an invisible piece answers as if it did not exist."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from wagtail.permission_policies import ModelPermissionPolicy

from media_lib.models import ArchiveItem
from media_lib.permissions import User

__all__ = ["AdministratorsDeletePolicy", "ItemPermissionPolicy"]


class AdministratorsDeletePolicy(ModelPermissionPolicy):
    """Final deletion is an administrator's act."""

    def user_has_permission(self, user: User, action: str) -> bool:
        if action == "delete":
            return bool(user and user.is_active and getattr(user, "is_superuser", False))
        return super().user_has_permission(user, action)

    def user_has_any_permission(self, user: User, actions: Collection[str]) -> bool:
        return any(self.user_has_permission(user, action) for action in actions)


class ItemPermissionPolicy(AdministratorsDeletePolicy):
    """A piece is only touched by those who may see it."""

    def user_has_permission_for_instance(self, user: User, action: str, instance: ArchiveItem) -> bool:
        return instance.is_visible_to(user) and super().user_has_permission_for_instance(
            user, action, instance
        )

    def instances_user_has_any_permission_for(self, user: User, actions: Collection[str]) -> Any:
        if not self.user_has_any_permission(user, actions):
            return ArchiveItem.objects.none()
        return ArchiveItem.objects.visible_to(user)
