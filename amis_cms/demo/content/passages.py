"""Some seconds worth quoting: where they are, what is said, why it matters."""

from dataclasses import dataclass

CARD_MS = 5000


@dataclass(frozen=True)
class Passage:
    """A passage of a film or a sound; `item` is the slug of its notice."""

    slug: str
    title: str
    item: str
    start_ms: int
    end_ms: int
    words: str
    why: str


def card(slug: str, title: str, item: str, start_s: int, words: str, why: str) -> Passage:
    """Return the passage that shows one intertitle, from the second it appears."""
    return Passage(slug, title, item, start_s * 1000, start_s * 1000 + CARD_MS, words, why)


PASSAGES: dict[str, Passage] = {
    passage.slug: passage
    for passage in (
        card(
            "la-premiere-camera",
            "La première caméra",
            "une-camera-a-valdegour",
            3,
            "1986. Une caméra commence à garder les fêtes et les mobilisations de Valdegour.",
            "Tout part de là : quelqu’un filme, et garde les bandes.",
        ),
        card(
            "centaines-d-heures",
            "Des centaines d’heures",
            "une-camera-a-valdegour",
            27,
            "2018. « S’hab la ZUP » : 47 minutes tirées de centaines d’heures d’images.",
            "Ce que l’on voit d’une archive n’est jamais que le sommet.",
        ),
        card(
            "la-tour-descend",
            "La tour descend",
            "avogadro-point-culminant",
            27,
            "14 février 2024. La tour commence à descendre. Les images restent.",
            "Les murs passent, les images restent : c’est la raison d’être de ce site.",
        ),
        card(
            "elle-ferme",
            "Elle ferme",
            "lire-place-debussy",
            11,
            "6 juin 2023. Elle ferme.",
            "Deux mots. Toute la campagne répond à ces deux mots.",
        ),
        card(
            "lassociation-ne-veut-pas-partir",
            "L’association ne veut pas partir",
            "la-boule-dor",
            19,
            "Février 2022. L’association ne veut pas partir.",
            "Le club est plus vieux que les murs.",
        ),
        card(
            "trois-cents-personnes",
            "Trois cents personnes",
            "la-poste-et-le-college",
            3,
            "28 avril 2015. Environ trois cents personnes manifestent pour leur poste.",
            "La poste n’est pas un détail : c’est un morceau du quartier.",
        ),
        card(
            "un-jardin-partage-ouvre",
            "Un jardin partagé ouvre",
            "jardins-de-pissevin",
            11,
            "Juin 2019. Un jardin partagé ouvre place Jean-Calvin.",
            "Un jardin, ce sont des légumes et des gens qui se parlent.",
        ),
        Passage(
            "midi-dans-la-garrigue",
            "Midi dans la garrigue",
            "fontaine-et-cigales",
            2000,
            9000,
            "(cigales, eau)",
            "La garrigue d’avant les immeubles s’entend encore.",
        ),
    )
}
