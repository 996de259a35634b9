"""The four demonstration accounts, one for each role."""

from dataclasses import dataclass

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group, User

from home.groups import ARCHIVISTS, EDITORS, MEMBERS

__all__ = ["ACCOUNTS", "Team", "load_team"]

ACCOUNTS = {
    "membre": ("Membre", MEMBERS),
    "editrice": ("Éditrice", EDITORS),
    "archiviste": ("Archiviste", ARCHIVISTS),
    "admin": ("Administratrice", None),
}


@dataclass(frozen=True)
class Team:
    """The people in whose name the demonstration is loaded."""

    membre: User
    editrice: User
    archiviste: User
    admin: User


def load_team(password: str) -> Team:
    """Create the accounts that are missing; an existing one keeps its password."""
    return Team(**{name: _account(name, password) for name in ACCOUNTS})


def _account(name: str, password: str) -> User:
    first_name, group = ACCOUNTS[name]
    user, created = get_user_model().objects.get_or_create(
        username=name,
        defaults={
            "first_name": first_name,
            "last_name": "de démonstration",
            "email": f"{name}@example.org",
            "is_superuser": group is None,
            "is_staff": group is None,
        },
    )
    if created:
        user.set_password(password)
        user.save()
    if group:
        user.groups.add(Group.objects.get(name=group))
    return user
