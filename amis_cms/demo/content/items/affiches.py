"""Posters and leaflets."""

from typing import Any

from amis_cms.demo.content.item import Item, drawn

PAPERS = {"kind": "affiche", "fonds": "fonds-de-demonstration-papiers", "carrier": "papier"}


def poster(
    scene: str,
    title: str,
    date: str,
    words: str,
    places: tuple[str, ...],
    themes: tuple[str, ...],
    **more: Any,
) -> Item:
    """Return the notice of a drawn poster."""
    return drawn(scene, title, date, words, places, themes, **({"languages": "français"} | PAPERS | more))


ITEMS: tuple[Item, ...] = (
    poster(
        "affiche-mediatheque",
        "Rouvrez la médiathèque",
        "vers 2024",
        "Une page de livre s’ouvre comme une porte.",
        ("pissevin", "mediatheque-marc-bernard"),
        ("culture", "education"),
    ),
    poster(
        "affiche-on-reste-ici",
        "On reste ici",
        "vers 2022",
        "Une clé si grande qu’il faut la tenir à plusieurs.",
        ("nimes",),
        ("logement",),
    ),
    poster(
        "affiche-poste",
        "Gardons notre poste",
        "avril 2015",
        "Un pigeon apporte une lettre. Il n’a pas d’horaires réduits.",
        ("valdegour", "poste-de-valdegour"),
        ("discriminations",),
    ),
    poster(
        "affiche-cinema",
        "Les quartiers font leur cinéma",
        "mars 2018",
        "Un projecteur, un faisceau, et trois personnages qui s’en échappent.",
        ("nimes",),
        ("culture",),
    ),
    poster(
        "affiche-repas",
        "Repas de quartier",
        "sans date",
        "Cinq mains, un seul plat.",
        ("chemin-bas-davignon",),
        ("culture",),
    ),
    poster(
        "affiche-diderot",
        "Diderot, notre collège",
        "début 2017",
        "Un crayon haut comme une tour, avec des fenêtres.",
        ("valdegour", "college-diderot"),
        ("education",),
    ),
    poster(
        "affiche-reparations",
        "Des réparations, maintenant",
        "décembre 2024",
        "Une clé plate, trois balcons, trois poings levés.",
        ("valdegour", "residence-thales"),
        ("logement",),
    ),
    poster(
        "tract-jardin",
        "Venez planter !",
        "février 2016",
        "Rendez-vous place Murillo, avec ou sans pelle.",
        ("pissevin", "place-murillo"),
        ("environnement",),
        kind="tract",
    ),
    poster(
        "tract-conseils-citoyens",
        "Conseils citoyens, on en parle",
        "octobre 2015",
        "Quatre personnes discutent dans la même bulle.",
        ("chemin-bas-davignon", "centre-andre-malraux"),
        ("discriminations",),
        kind="tract",
    ),
)
