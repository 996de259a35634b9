"""The six themes the association names on its own page."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Theme:
    """A subject that pages and pieces share."""

    slug: str
    name: str
    description: str


THEMES: dict[str, Theme] = {
    theme.slug: theme
    for theme in (
        Theme("logement", "Logement", "Habiter, réparer, choisir où l’on vit : se loger dignement."),
        Theme("environnement", "Environnement", "L’eau, les jardins, la garrigue, l’air que l’on respire."),
        Theme("culture", "Culture", "Les films, la musique, la danse, les fêtes, les livres."),
        Theme("education", "Éducation", "L’école, le collège, l’entraide, tout ce qu’on apprend ensemble."),
        Theme(
            "discriminations", "Discriminations", "L’égalité des droits, et celles et ceux qui la réclament."
        ),
        Theme("memoire", "Mémoire", "Garder les traces, raconter soi-même, transmettre."),
    )
}
