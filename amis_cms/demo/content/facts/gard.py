"""Facts about the Gard."""

from amis_cms.demo.content.fact import Fact

FACTS = (
    Fact(
        "F130",
        "2006",
        "Nîmes",
        "Tout Simplement Hip-hop",
        (
            "L’association Da Storm lance au milieu des années 2000 un festival hip-hop devenu rendez-"
            "vous gardois."
        ),
        "Objectif Gard",
        ("http://www.objectifgard.com/2016/09/23/vendredi-culture-festival-simplement-hip-hop-fete-dix-ans/"),
        ("nimes", "gard"),
        ("culture",),
    ),
    Fact(
        "F133",
        "2011-11-21",
        "cinéma Le Sémaphore, Nîmes",
        "Cinquante ans après octobre 1961",
        (
            "Le collectif gardois D’ailleurs nous sommes d’ici organise une projection-débat pour "
            "l’anniversaire des massacres du 17 octobre 1961."
        ),
        "D’ailleurs nous sommes d’ici",
        ("http://dailleursnoussommesdici.org/2011/03/collectif-gardois-dailleurs-nous-sommes-dici-nimes/"),
        ("nimes", "gard"),
        ("discriminations", "memoire"),
    ),
    Fact(
        "F134",
        "1962-10-29",
        "Saint-Maurice-l’Ardoise (Gard)",
        "Un camp pour les harkis",
        (
            "Le camp de Saint-Maurice-l’Ardoise ouvre aux familles de harkis le 29 octobre 1962 et abrite"
            " jusqu’à 5 500 personnes dans des conditions indignes."
        ),
        "TV Sud",
        (
            "https://tvsudmagazine.fr/2024/09/laudun-lardoise-une-stele-devoilee-au-cimetiere-du-camp-d"
            "e-saint-maurice-en-hommage-aux-31-enfants-harkis-retrouves-enterres-sur-place"
        ),
        ("gard",),
        ("discriminations", "memoire", "logement"),
    ),
    Fact(
        "F135",
        "1975",
        "Saint-Laurent-des-Arbres (Gard)",
        "La révolte de 1975",
        (
            "Des hommes armés occupent la mairie du village voisin et obtiennent après vingt-quatre "
            "heures la promesse de dissolution du camp."
        ),
        "Wikipédia",
        "http://fr.wikipedia.org/wiki/Saint-Maurice-l%27Ardoise",
        ("gard",),
        ("discriminations", "memoire"),
    ),
    Fact(
        "F136",
        "1976",
        "Saint-Maurice-l’Ardoise (Gard)",
        "Fermeture du camp",
        "Le camp de harkis ferme en 1976, quatorze ans après son ouverture.",
        "Wikipédia",
        "http://fr.wikipedia.org/wiki/Saint-Maurice-l%27Ardoise",
        ("gard",),
        ("discriminations", "memoire"),
    ),
    Fact(
        "F137",
        "2005-05",
        "Saint-Maurice-l’Ardoise (Gard)",
        "Une enquête universitaire",
        "Une étude de Tom Charbit retrace l’histoire du camp et la crise de l’été 1975.",
        "Musée de l’histoire de l’immigration",
        "https://histoire-immigration.fr/actualites/saint-maurice-l-ardoise",
        ("gard",),
        ("memoire",),
    ),
    Fact(
        "F139",
        "2024-09-24",
        "Laudun-l’Ardoise (Gard)",
        "Une stèle pour les enfants du camp",
        (
            "Après les fouilles de l’Inrap et la découverte de 27 tombes, une stèle est dévoilée le 24 "
            "septembre 2024."
        ),
        "harkis.gouv.fr",
        (
            "https://www.harkis.gouv.fr/actualites/inauguration-de-la-stele-commemorative-du-cimetiere-"
            "pour-enfants-de-saint-maurice"
        ),
        ("gard",),
        ("memoire", "discriminations"),
    ),
    Fact(
        "F140",
        "1980-05-05/1981-06-12",
        "Ladrecht, près d’Alès (Gard)",
        "Treize mois à Ladrecht",
        (
            "Les mineurs cévenols occupent le puits Destival pendant treize mois et obtiennent la "
            "poursuite de l’exploitation et des embauches."
        ),
        "France Bleu",
        (
            "https://www.francebleu.fr/infos/economie-social/les-quarante-ans-de-la-victoire-de-ladrech"
            "t-au-nom-de-tous-les-mineurs-1634291405"
        ),
        ("gard",),
        ("discriminations", "memoire"),
    ),
)
