"""One authority record for a person or a group."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Person:
    """Someone, or some group, that the archive credits; `is_public` false keeps the name to archivists."""

    slug: str
    name: str
    kind: str
    other_names: tuple[str, ...] = ()
    is_public: bool = True
    description: str = ""
    facts: tuple[str, ...] = ()
