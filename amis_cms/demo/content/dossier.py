"""The content of one dossier: an ordered path of sections."""

from dataclasses import dataclass

from amis_cms.demo.content.block import Block


@dataclass(frozen=True)
class Section:
    """One step of a dossier; its number is its rank."""

    title: str
    body: tuple[Block, ...]


@dataclass(frozen=True)
class Dossier:
    """A dossier page."""

    slug: str
    title: str
    summary: str
    curated_by: str
    themes: tuple[str, ...]
    sections: tuple[Section, ...]
    sources: Block
    cover: str = ""
