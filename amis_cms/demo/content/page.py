"""The content of a page that is neither a quartier, a struggle, a dossier nor an event."""

from dataclasses import dataclass

from amis_cms.demo.content.block import Block


@dataclass(frozen=True)
class Page:
    """A standard page; the home page has an empty slug and its headline as title."""

    slug: str
    title: str
    summary: str
    body: tuple[Block, ...]
    cover: str = ""
