"""One resident’s account; in the demonstration, always an invented voice that says so."""

from dataclasses import dataclass

from amis_cms.demo.content.block import Block, aside, text

DEMONSTRATION_NOTICE = aside(
    "Voix de démonstration",
    "Ce récit est inventé pour montrer le site. Il ne raconte la vie de personne. Les vrais récits "
    "viendront prendre sa place, avec l’accord de celles et ceux qui les racontent.",
)


@dataclass(frozen=True)
class Recit:
    """A récit: `read_back_in` is an offset in days from the load, `when` is French words."""

    slug: str
    title: str
    quartier: str
    narrator: str
    when: str
    place: str
    themes: tuple[str, ...]
    summary: str
    body: tuple[Block, ...]
    cover: str = ""
    agreement: str = "granted"
    read_back_in: int = -20


def told(*paragraphs: str) -> tuple[Block, ...]:
    """Return the body of a récit: the notice first, then the words."""
    return (DEMONSTRATION_NOTICE, text(*paragraphs))
