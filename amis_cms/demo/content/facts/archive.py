"""Facts about A.M.I.S. and those who filmed before it."""

from amis_cms.demo.content.fact import Fact

FACTS = (
    Fact(
        "F001",
        "2006/..",
        "Nîmes",
        "L’association A.M.I.S.",
        (
            "Association nîmoise dont l’objet est de porter la mémoire des quartiers populaires et de "
            "leurs luttes, dans le Gard d’abord, en solidarité avec les quartiers populaires du pays."
        ),
        "A.M.I.S., « Qui sommes-nous ? »",
        "http://assoamis.fr/accueil/accueil/qui-sommes-nous/",
        ("valdegour", "pissevin", "mas-de-mingue", "chemin-bas-davignon"),
        ("memoire", "logement", "environnement", "culture", "education", "discriminations"),
    ),
    Fact(
        "F002",
        "",
        "Nîmes",
        "Les thèmes affichés par A.M.I.S.",
        (
            "La page de présentation énumère quatre champs (logement, environnement, culture, éducation) "
            "et les rattache à un combat commun contre les discriminations, l’exclusion sociale et les "
            "inégalités."
        ),
        "A.M.I.S., « Qui sommes-nous ? »",
        "http://assoamis.fr/accueil/accueil/qui-sommes-nous/",
        ("valdegour", "pissevin", "mas-de-mingue", "chemin-bas-davignon"),
        ("logement", "environnement", "culture", "education", "discriminations", "memoire"),
    ),
    Fact(
        "F006",
        "1986/..",
        "Valdegour",
        "Une caméra dans le quartier dès 1986",
        (
            "Le réalisateur Madani Marzuk commence en 1986 à filmer fêtes, mobilisations, témoignages et "
            "démolitions de Valdegour et garde les bandes."
        ),
        "France 3 Occitanie",
        (
            "https://france3-regions.francetvinfo.fr/occitanie/gard/nimes/video-nimes-madani-marzuk-fil"
            "me-le-quartier-valdegour-pour-memoire-2661292.html"
        ),
        ("valdegour",),
        ("memoire", "culture"),
    ),
    Fact(
        "F007",
        "1988",
        "Valdegour",
        "Création de l’association Espoir",
        (
            "À la fin des années 1980, un groupe de responsables associatifs de Valdegour fonde "
            "l’association Espoir, qui organise débats et festivals et forme des jeunes à la vidéo."
        ),
        "France 3 Occitanie",
        (
            "https://france3-regions.francetvinfo.fr/occitanie/gard/nimes/video-nimes-madani-marzuk-fil"
            "me-le-quartier-valdegour-pour-memoire-2661292.html"
        ),
        ("valdegour",),
        ("culture", "education"),
    ),
    Fact(
        "F008",
        "1994",
        "Valdegour",
        "Espace Création Vidéo",
        (
            "Une structure vidéo de quartier, Espace Création Vidéo, naît en 1994 et sert de cadre aux "
            "tournages et aux ateliers menés à Valdegour."
        ),
        "Eko des quartiers",
        "http://www.ekodesquartiers.net/2018/10/25/shab-la-zup-une-histoire-de-valdegour/",
        ("valdegour",),
        ("culture", "memoire"),
    ),
    Fact(
        "F009",
        "2006",
        "Valdegour",
        "Fondation d’A.M.I.S.",
        (
            "L’Association Mémoire en Images et en Son est créée en 2006 par le vidéaste et militant "
            "associatif Madani Marzuk, qui la préside."
        ),
        "Eko des quartiers",
        "http://www.ekodesquartiers.net/2018/10/25/shab-la-zup-une-histoire-de-valdegour/",
        ("valdegour",),
        ("memoire",),
    ),
    Fact(
        "F010",
        "2018",
        "Valdegour",
        "« S’hab la ZUP »",
        (
            "Documentaire de 47 minutes de Madani Marzuk, écrit avec Tarek Kawtari, monté à partir de "
            "centaines d’heures d’images de Valdegour et de témoignages d’habitants et d’acteurs "
            "associatifs."
        ),
        "La Carmagnole",
        "https://lacarmagnole.fr/event-pro/projection-du-film-shab-la-zup/",
        ("valdegour",),
        ("memoire", "culture", "discriminations"),
    ),
    Fact(
        "F011",
        "2018-11-21",
        "Archives départementales du Gard, Nîmes",
        "« S’hab la ZUP » aux Archives du Gard",
        (
            "Le film est montré en présence du réalisateur aux Archives départementales, dans le cadre "
            "d’un panorama de films consacrés à l’Algérie."
        ),
        "Blog de Bernard Deschamps",
        ("http://www.bernard-deschamps.net/2018/11/mercredi-et-jeudi-au-panorama-du-film-algerien.html"),
        ("valdegour", "gard"),
        ("memoire", "culture"),
    ),
    Fact(
        "F012",
        "2019-12-26/2019-12-29",
        "Tunis",
        "Sélection à Tunis",
        (
            "« S’hab la ZUP » figure dans la sélection du festival « Mon premier film documentaire » "
            "organisé à Tunis."
        ),
        "La Carmagnole",
        "https://lacarmagnole.fr/event-pro/projection-du-film-shab-la-zup/",
        ("valdegour",),
        ("memoire", "culture"),
    ),
    Fact(
        "F014",
        "2022-10-26",
        "Valdegour",
        "Filmer Avogadro avant sa chute",
        (
            "Un magazine suit Madani Marzuk filmant depuis le toit de la tour Avogadro promise à la "
            "démolition, image d’une mémoire construite au rythme des destructions."
        ),
        "Bastille Magazine",
        "https://bastillemagazine.com/2022/10/26/memoire-dhomme",
        ("valdegour",),
        ("logement", "memoire"),
    ),
    Fact(
        "F015",
        "2023",
        "Valdegour",
        "Valdegour, quarante ans après la Marche",
        (
            "Le média Blast consacre une émission aux images de Valdegour à l’occasion des quarante ans "
            "de la Marche pour l’égalité."
        ),
        "Blast",
        (
            "https://blast-info.fr/emissions/2023/40-ans-apres-la-marche-madani-ses-images-et-le-mepris"
            "-asHcgOS9TS6jZTT3Mn_P-g"
        ),
        ("valdegour",),
        ("memoire", "discriminations"),
    ),
)
