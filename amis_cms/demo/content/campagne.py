"""The content of one campaign page; its days are offsets from the load, so the demonstration never ages."""

from dataclasses import dataclass

from amis_cms.demo.content.block import Block, aside

DEMONSTRATION_NOTICE = aside(
    "Campagne de démonstration",
    "Cette campagne est inventée pour montrer le site. Aucune association ne l’organise, et vos "
    "réponses ne seront pas utilisées.",
)


@dataclass(frozen=True)
class Call:
    """Something a reader may do, between two days; `after_text` replaces it once closed."""

    kind: str
    title: str
    text: str
    opens_in: int
    closes_in: int
    after_text: str
    link_url: str = ""
    link_label: str = ""


@dataclass(frozen=True)
class Update:
    """A piece of news in a campaign, `in_days` from the load (negative: already told)."""

    in_days: int
    title: str
    text: str


@dataclass(frozen=True)
class Campagne:
    """A campaign page under a lutte."""

    slug: str
    lutte: str
    title: str
    summary: str
    aim: str
    opens_in: int
    closes_in: int
    calls: tuple[Call, ...]
    updates: tuple[Update, ...]
    body: tuple[Block, ...]
    themes: tuple[str, ...]
    after_text: str
    cover: str = ""
