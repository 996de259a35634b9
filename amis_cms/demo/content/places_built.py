"""Streets, buildings and facilities: what is built, renamed, and sometimes pulled down."""

from amis_cms.demo.content.place import Place

BUILDINGS: tuple[Place, ...] = (
    Place(
        "tour-avogadro",
        "Tour Avogadro",
        "batiment",
        "valdegour",
        date_built="1970/1971",
        description=(
            "Dix-neuf étages et 94 logements au sommet de la colline, longtemps le point le plus haut de "
            "Nîmes. Sa démolition visible a commencé le 14 février 2024."
        ),
        facts=("F024", "F087", "F088"),
    ),
    Place(
        "tour-jean-perrin",
        "Tour Jean-Perrin",
        "batiment",
        "valdegour",
        date_built="1975",
        date_end="2004-09-26",
        description="Dix-neuf étages et 140 logements, détruite le 26 septembre 2004.",
        facts=("F025", "F066"),
    ),
    Place(
        "residence-thales",
        "Résidence Thalès",
        "batiment",
        "valdegour",
        other_names=("Tour Thalès",),
        description="En décembre 2024, ses locataires demandent des réparations à leur bailleur.",
        facts=("F094",),
    ),
    Place(
        "le-pollux",
        "Le Pollux",
        "batiment",
        "pissevin",
        other_names=("Tour Pollux",),
        description="L’immeuble dont les derniers locataires ont dit « s’unir pour ne pas subir ».",
        facts=("F093",),
    ),
    Place(
        "tours-matisse",
        "Tours Matisse",
        "batiment",
        "pissevin",
        date_end="2025-04-06",
        description="Deux tours étudiantes de la rue Matisse, détruites le 6 avril 2025.",
        facts=("F092",),
    ),
    Place(
        "galerie-wagner",
        "Galerie Richard-Wagner",
        "batiment",
        "pissevin",
        other_names=("Galerie Wagner",),
        description="La galerie marchande de Pissevin. Les travaux qui l’effaceront débutent en juin 2024.",
        facts=("F075", "F090"),
    ),
    Place(
        "agrippa-daubigne",
        "Immeuble Agrippa-d’Aubigné",
        "batiment",
        "mas-de-mingue",
        other_names=("La Boule d’Or",),
        date_end="2021",
        description="La barre que tout le monde appelait la Boule d’Or, démolie en 2021.",
        facts=("F078",),
    ),
    Place(
        "les-grillons",
        "Les Grillons",
        "batiment",
        "mas-de-mingue",
        description="Une copropriété à l’entrée du quartier ; trente de ses garages sont abattus en 2021.",
        facts=("F081",),
    ),
    Place(
        "le-portal",
        "Le Portal",
        "batiment",
        "chemin-bas-davignon",
        description="Une copropriété de 54 logements que la ville rachète lot par lot.",
        facts=("F084",),
    ),
    Place(
        "felix-eboue",
        "Secteur Félix-Éboué",
        "batiment",
        "chemin-bas-davignon",
        description="160 logements y disparaissent pendant la première rénovation, entre 2005 et 2015.",
        facts=("F070",),
    ),
)

FACILITIES: tuple[Place, ...] = (
    Place(
        "mediatheque-marc-bernard",
        "Médiathèque Marc-Bernard",
        "equipement",
        "pissevin",
        description="Place Debussy. Remise à neuf en 2020, fermée depuis le 6 juin 2023.",
        facts=("F110", "F111"),
    ),
    Place(
        "mediatheque-provisoire",
        "Médiathèque provisoire Marc-Bernard",
        "equipement",
        "pissevin",
        description="Rue Edgar-Poe, le lieu provisoire où se tient en novembre 2025 le Mois du doc.",
        facts=("F115",),
    ),
    Place("college-condorcet", "Collège Condorcet", "equipement", "pissevin", facts=("F103", "F123")),
    Place(
        "bastide-des-garrigues",
        "Bastide des Garrigues",
        "equipement",
        "pissevin",
        other_names=("Ferme-école de Pissevin",),
        description="L’ancienne ferme-école, que la ville annonce convertie en éco-lab pour 2027.",
        facts=("F120",),
    ),
    Place("poste-de-valdegour", "La Poste de Valdegour", "equipement", "valdegour", facts=("F101", "F102")),
    Place(
        "maison-de-la-justice",
        "Maison de la justice et du droit",
        "equipement",
        "valdegour",
        description="Place Pythagore. Fermée mi-décembre 2011, rouverte au début de 2012.",
        facts=("F045",),
    ),
    Place(
        "college-diderot",
        "Collège Diderot",
        "equipement",
        "valdegour",
        description="270 élèves en 2017, l’année où parents et enseignants contestent sa fermeture annoncée.",
        facts=("F104",),
    ),
    Place("college-jean-rostand", "Collège Jean-Rostand", "equipement", "nimes", facts=("F105",)),
    Place(
        "college-ada-lovelace",
        "Collège Ada-Lovelace",
        "equipement",
        "mas-de-mingue",
        other_names=("Collège Jules-Vallès", "Jules-Valles"),
        date_built="2019-09",
        description="Ouvert à la rentrée 2019, à la place du collège Jules-Vallès.",
        facts=("F106",),
    ),
    Place(
        "centre-jean-paulhan", "Centre Jean-Paulhan", "equipement", "mas-de-mingue", facts=("F048", "F108")
    ),
    Place(
        "centre-andre-malraux", "Centre André-Malraux", "equipement", "chemin-bas-davignon", facts=("F050",)
    ),
    Place("foyer-albert-camus", "Foyer Albert-Camus", "equipement", "chemin-bas-davignon", facts=("F039",)),
    Place(
        "ecole-georges-bruguier",
        "École Georges-Bruguier",
        "equipement",
        "chemin-bas-davignon",
        facts=("F058", "F059"),
    ),
    Place(
        "archives-du-gard",
        "Archives départementales du Gard",
        "equipement",
        "nimes",
        facts=("F011",),
    ),
    Place("cinema-le-semaphore", "Cinéma Le Sémaphore", "equipement", "nimes", facts=("F123", "F133")),
    Place("lavoir-du-puits-couchoux", "Lavoir du Puits-Couchoux", "equipement", "nimes", facts=("F129",)),
)

STREETS: tuple[Place, ...] = (
    Place("place-pythagore", "Place Pythagore", "rue", "valdegour", facts=("F045",)),
    Place("place-avogadro", "Place Avogadro", "rue", "valdegour", facts=("F125",)),
    Place(
        "place-debussy", "Place Debussy", "rue", "pissevin", other_names=("Dalle Debussy",), facts=("F091",)
    ),
    Place("place-murillo", "Place Murillo", "rue", "pissevin", facts=("F117",)),
    Place("place-jean-calvin", "Place Jean-Calvin", "rue", "pissevin", facts=("F118",)),
    Place("place-leonard-de-vinci", "Place Léonard-de-Vinci", "rue", "pissevin", facts=("F043",)),
    Place("rue-matisse", "Rue Matisse", "rue", "pissevin", facts=("F092",)),
    Place("avenue-kennedy", "Avenue Kennedy", "rue", "nimes-ouest", facts=("F018",)),
    Place("rue-pierre-semard", "Rue Pierre-Sémard", "rue", "nimes", facts=("F095",)),
    Place("vallat-de-riquet", "Vallat de Riquet", "rue", "mas-de-mingue", facts=("F121",)),
)

BUILT_PLACES: tuple[Place, ...] = BUILDINGS + FACILITIES + STREETS
