"""Intertitle films: each tells facts, and its notice lists their sources."""

from typing import Any

from amis_cms.demo.content.facts import FACTS
from amis_cms.demo.content.item import MADE, Credit, Item


def film(
    name: str,
    title: str,
    words: str,
    fact_ids: tuple[str, ...],
    places: tuple[str, ...],
    themes: tuple[str, ...],
    **more: Any,
) -> Item:
    """Return the notice of a film made by code, named after it, with the sources of what it says."""
    given = {
        "kind": "film",
        "date": "2026",
        "fonds": "production-amis",
        "credits": (
            Credit("atelier-de-demonstration", "realisation"),
            Credit("atelier-de-demonstration", "dessin"),
        ),
        "carrier": "numerique",
        "licence": "cc-by-sa",
    }
    addresses = {FACTS[fact_id].source_url: FACTS[fact_id].source_label for fact_id in fact_ids}
    listed = " ; ".join(f"{label}, {address}" for address, label in addresses.items())
    return Item(
        slug=name,
        title=title,
        description=f"{words} {MADE}\n\nSources : {listed}",
        places=places,
        themes=themes,
        film=name,
        **(given | more),
    )


ITEMS: tuple[Item, ...] = (
    film(
        "une-camera-a-valdegour",
        "Une caméra à Valdegour",
        "De 1986 à 2018, comment un quartier s’est mis à se filmer.",
        ("F006", "F007", "F008", "F010"),
        ("valdegour",),
        ("culture", "memoire"),
    ),
    film(
        "avogadro-point-culminant",
        "Avogadro, point culminant",
        "La tour qui voyait toute la ville, de son chantier à sa descente.",
        ("F024", "F125", "F014", "F088"),
        ("valdegour", "tour-avogadro"),
        ("logement", "memoire"),
    ),
    film(
        "lire-place-debussy",
        "Lire place Debussy",
        "Une médiathèque ouvre, ferme, manque.",
        ("F110", "F111", "F114", "F115"),
        ("pissevin", "mediatheque-marc-bernard"),
        ("culture", "education"),
        kind="micro_reportage",
    ),
    film(
        "la-boule-dor",
        "La Boule d’Or",
        "Soixante ans de parties, et une association qui ne veut pas partir.",
        ("F031", "F078", "F079", "F107"),
        ("mas-de-mingue", "agrippa-daubigne"),
        ("memoire", "culture"),
    ),
    film(
        "les-deux-rives",
        "Les deux rives",
        "Au Chemin-Bas, on apprend le français et l’on fait réviser les petits depuis 1982.",
        ("F026", "F038", "F039"),
        ("chemin-bas-davignon",),
        ("education",),
    ),
    film(
        "la-poste-et-le-college",
        "La poste et le collège",
        "Deux guichets, deux réponses. Une colline qui ne lâche pas.",
        ("F101", "F104", "F102"),
        ("valdegour", "poste-de-valdegour", "college-diderot"),
        ("discriminations", "education"),
        kind="micro_reportage",
    ),
    film(
        "jardins-de-pissevin",
        "Jardins de Pissevin",
        "Deux jardins, des écureuils, des enfants le mercredi. Sous-titres en français et en arabe.",
        ("F117", "F118"),
        ("pissevin", "place-murillo", "place-jean-calvin"),
        ("environnement",),
        languages="français, arabe",
    ),
)
