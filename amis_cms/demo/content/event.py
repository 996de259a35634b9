"""The content of one event page."""

from dataclasses import dataclass

from amis_cms.demo.content.block import Block


@dataclass(frozen=True)
class Event:
    """An event: past ones carry `first_day` and `last_day` (ISO), invented ones carry `starts_in` (days) and `hour`."""

    slug: str
    title: str
    kind: str
    summary: str
    place: str
    themes: tuple[str, ...]
    body: tuple[Block, ...]
    partners: tuple[str, ...] = ()
    shown: tuple[str, ...] = ()
    quartiers: tuple[str, ...] = ()
    first_day: str = ""
    last_day: str = ""
    starts_in: int | None = None
    hour: str = ""
    minutes: int = 120
    fact: str = ""
    cover: str = ""
