"""Where the pieces of the demonstration are said to come from."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Fonds:
    """All that came from one producer; the depositor stays private."""

    slug: str
    name: str
    entry_mode: str
    depositor: str
    terms: str
    history: str
    date: str
    cover: str = ""


FONDS: dict[str, Fonds] = {
    fonds.slug: fonds
    for fonds in (
        Fonds(
            "production-amis",
            "Production A.M.I.S.",
            "production",
            "",
            "L’association décide avec les personnes filmées.",
            (
                "Les images que l’association tourne et garde. Une caméra filme Valdegour depuis 1986 ; "
                "Espace Création Vidéo prend le relais en 1994, A.M.I.S. en 2006. "
                "Les pièces montrées ici sont des pièces de démonstration : les vraies bandes restent à l’abri."
            ),
            "depuis 1986",
            cover="cassettes",
        ),
        Fonds(
            "fonds-de-demonstration-papiers",
            "Fonds de démonstration : papiers de quartier",
            "don",
            "Personne inventée pour la démonstration",
            "Don sans condition (démonstration).",
            "Un fonds inventé pour montrer comment se rangent tracts, affiches et comptes rendus.",
            "années 1970",
            cover="affiche-repas",
        ),
        Fonds(
            "fonds-de-demonstration-photographies",
            "Fonds de démonstration : album de famille",
            "depot",
            "Personne inventée pour la démonstration",
            "Dépôt : la famille reste propriétaire et peut reprendre ses images (démonstration).",
            "Un fonds inventé, avec des images dessinées par programme à la place des photos d’un album.",
            "années 1980",
            cover="clos-dorville-linge",
        ),
        Fonds(
            "fonds-de-demonstration-sons",
            "Fonds de démonstration : cassettes",
            "depot",
            "Personne inventée pour la démonstration",
            "Dépôt, écoute sur le site seulement (démonstration).",
            "Un fonds inventé, avec des sons fabriqués par programme à la place des cassettes d’un voisin.",
            "fin des années 80",
            cover="plateau-the",
        ),
    )
}
