"""Papers: minutes, leaflets, lists, as PDF documents whose text can be read."""

from typing import Any

from amis_cms.demo.content.facts import FACTS
from amis_cms.demo.content.item import MADE, Credit, Item


def paper(
    name: str,
    title: str,
    date: str,
    words: str,
    fact_ids: tuple[str, ...],
    places: tuple[str, ...],
    themes: tuple[str, ...],
    **more: Any,
) -> Item:
    """Return the notice of a paper made by code, named after it, with the sources of what it says."""
    given = {
        "kind": "document",
        "fonds": "fonds-de-demonstration-papiers",
        "credits": (Credit("atelier-de-demonstration", "texte"),),
        "carrier": "papier",
        "condition": "lisible",
        "licence": "cc-by-sa",
    }
    addresses = {FACTS[fact_id].source_url: FACTS[fact_id].source_label for fact_id in fact_ids}
    listed = " ; ".join(f"{label}, {address}" for address, label in addresses.items())
    return Item(
        slug=name,
        title=title,
        date=date,
        description=f"{words} {MADE}\n\nSources : {listed}",
        places=places,
        themes=themes,
        paper=name,
        **(given | more),
    )


ITEMS: tuple[Item, ...] = (
    paper(
        "tract-gardons-notre-poste",
        "Gardons notre poste, le tract",
        "depuis 2015",
        "Une page à plier en deux, à lire debout dans la file.",
        ("F101", "F102"),
        ("valdegour", "poste-de-valdegour"),
        ("discriminations",),
        kind="tract",
    ),
    paper(
        "affiche-rouvrez-la-mediatheque",
        "Rouvrez la médiathèque, l’affiche à imprimer",
        "juillet 2025",
        "La même affiche, en feuille, pour les portes et les vitrines.",
        ("F110", "F111", "F114"),
        ("pissevin", "mediatheque-marc-bernard"),
        ("culture", "education"),
        kind="affiche",
    ),
    paper(
        "compte-rendu-conseils-citoyens",
        "Compte rendu d’assemblée : les conseils citoyens",
        "octobre 2015",
        "Un modèle de compte rendu. Aucune parole n’y est attribuée à une personne réelle.",
        ("F049", "F050"),
        ("pissevin", "centre-andre-malraux"),
        ("discriminations",),
    ),
    paper(
        "programme-de-projection",
        "Programme de projection",
        "de 2017 à 2025",
        "Cinq rendez-vous, sur une page à punaiser.",
        ("F010", "F011", "F115", "F125", "F126"),
        ("valdegour", "pissevin"),
        ("culture", "memoire"),
    ),
    paper(
        "revue-de-presse-inventaire",
        "Revue de presse, inventaire",
        "entre 2015 et 2024",
        "Une liste d’articles, résumés sans être cités. Les articles restent à leurs éditeurs.",
        ("F101", "F049", "F117", "F104", "F125", "F126", "F118", "F106", "F107", "F111", "F108", "F113"),
        ("nimes",),
        ("memoire",),
        kind="presse",
        access="members",
    ),
    paper(
        "plan-schematique",
        "Plan schématique des quartiers",
        "sans date",
        "Où sont les quartiers, les uns par rapport aux autres. Sans échelle.",
        ("F018", "F023", "F027", "F083"),
        ("nimes",),
        ("logement", "memoire"),
    ),
    paper(
        "livret-cinq-quartiers",
        "Cinq quartiers, un livret",
        "2026",
        "Cinq pages à lire à voix haute, à plusieurs.",
        ("F007", "F008", "F024", "F031", "F038", "F083", "F117", "F118"),
        ("valdegour", "pissevin", "mas-de-mingue", "chemin-bas-davignon", "clos-dorville"),
        ("memoire", "culture"),
    ),
)
