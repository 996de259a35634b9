"""Places named by the demonstration; coordinates are given only where a source gives them."""

from amis_cms.demo.content.place import Place
from amis_cms.demo.content.places_built import BUILT_PLACES

TOWNS_AND_QUARTIERS: tuple[Place, ...] = (
    Place(
        "nimes",
        "Nîmes",
        "ville",
        description="La ville où A.M.I.S. est née. L’association y travaille, et dans tout le Gard.",
        facts=("F001",),
    ),
    Place(
        "nimes-ouest",
        "Pissevin-Valdegour",
        "quartier",
        "nimes",
        other_names=("La ZUP", "ZUP de Nîmes", "Nîmes Ouest"),
        date_built="1961/1975",
        latitude=43.8278,
        longitude=4.3347,
        description=(
            "Les deux quartiers de l’ouest, nés du même arrêté : Pissevin au sud de l’avenue Kennedy, "
            "Valdegour au nord."
        ),
        facts=("F023", "F018"),
    ),
    Place(
        "valdegour",
        "Valdegour",
        "quartier",
        "nimes-ouest",
        other_names=("Val de Gour", "ZUP Nord"),
        date_built="1961/1975",
        description="Le quartier de la colline, au nord de l’avenue Kennedy.",
        facts=("F018",),
    ),
    Place(
        "pissevin",
        "Pissevin",
        "quartier",
        "nimes-ouest",
        other_names=("ZUP Sud",),
        date_built="1961/1975",
        description="Le secteur sud de la ZUP, entre l’avenue Kennedy et la nationale 106.",
        facts=("F018", "F023"),
    ),
    Place(
        "mas-de-mingue",
        "Mas de Mingue",
        "quartier",
        "nimes",
        other_names=("Mas de Mingues", "mas de Mingue"),
        date_built="196X",
        description="Un quartier de l’est, bâti vite dans les années 1960, le long du vallat de Riquet.",
        facts=("F029", "F121"),
    ),
    Place(
        "chemin-bas-davignon",
        "Chemin-Bas d’Avignon",
        "quartier",
        "nimes",
        other_names=("Chemin-bas d’Avignon", "Chemin Bas-d’Avignon", "Chemin Bas d’Avignon"),
        date_built="196X",
        latitude=43.8439,
        longitude=4.3886,
        description="Un quartier de l’est, le long de la route d’Avignon.",
        facts=("F026", "F027"),
    ),
    Place(
        "clos-dorville",
        "Clos d’Orville",
        "quartier",
        "nimes",
        description="Le voisin du Chemin-Bas d’Avignon, réuni à lui par le même projet urbain depuis 2021.",
        facts=("F083",),
    ),
    Place(
        "courbessac",
        "Courbessac",
        "quartier",
        "nimes",
        description="Un quartier de l’est de Nîmes, où se trouve le lotissement des Genévriers.",
        facts=("F097",),
    ),
    Place(
        "montpellier",
        "Montpellier",
        "ville",
        description="La ville voisine : les luttes du Petit-Bard répondent à celles de Nîmes.",
        facts=("F155",),
    ),
    Place(
        "petit-bard",
        "Petit-Bard",
        "quartier",
        "montpellier",
        description="Un quartier populaire de Montpellier, celui de l’association Justice pour le Petit-Bard.",
        facts=("F155", "F158", "F163", "F164"),
    ),
    Place(
        "camp-de-saint-maurice-lardoise",
        "Camp de Saint-Maurice-l’Ardoise",
        "equipement",
        other_names=("Saint-Maurice-l’Ardoise", "Laudun-l’Ardoise"),
        date_built="1962-10-29",
        date_end="1976",
        description="Dans le Gard, un camp ouvert aux familles de harkis en 1962 et fermé en 1976.",
        facts=("F134", "F136", "F139"),
    ),
    Place(
        "ladrecht",
        "Ladrecht",
        "equipement",
        other_names=("Puits Destival",),
        description="Près d’Alès, la mine que les mineurs cévenols ont occupée treize mois.",
        facts=("F140",),
    ),
)

PLACES: dict[str, Place] = {place.slug: place for place in TOWNS_AND_QUARTIERS + BUILT_PLACES}
