"""Facts about the Mas de Mingue."""

from amis_cms.demo.content.fact import Fact

FACTS = (
    Fact(
        "F029",
        "196X",
        "Mas de Mingue",
        "Une cité bâtie à la hâte",
        (
            "Le Mas de Mingue est construit rapidement dans les années 1960 pour loger notamment des "
            "harkis et des pieds-noirs."
        ),
        "Eko des quartiers",
        "http://www.ekodesquartiers.net/2018/02/22/le-projet-anru-du-mas-de-mingue/",
        ("mas-de-mingue",),
        ("logement",),
    ),
    Fact(
        "F031",
        "1962",
        "Mas de Mingue",
        "La Boule d’Or, doyenne des associations",
        (
            "Le cercle bouliste de la Boule d’Or est fondé en 1962 par des pieds-noirs et se présente "
            "comme la plus ancienne association du quartier."
        ),
        "Objectif Gard",
        (
            "https://www.objectifgard.com/a-la-une/fait-du-jour-le-mas-de-mingue-entre-renouvellement-u"
            "rbain-et-histoire-sociale-4577.php"
        ),
        ("mas-de-mingue",),
        ("culture", "memoire"),
    ),
    Fact(
        "F035",
        "1977",
        "Mas de Mingue",
        "Habitat et vie sociale au Mas de Mingue",
        "Le Mas de Mingue entre dès 1977 dans la procédure nationale Habitat et vie sociale.",
        "Controverses 30",
        "http://controverses30.fr/politique_ville.htm",
        ("mas-de-mingue",),
        ("logement",),
    ),
    Fact(
        "F047",
        "2011-12-09",
        "Mas de Mingue",
        "Le comité de quartier interpelle le maire",
        (
            "Lors d’une visite municipale, le comité de quartier du Mas de Mingue fait valoir l’état de "
            "l’habitat et du gymnase et réclame des précisions sur les logements et le collège annoncés."
        ),
        "Blog du Mas de Mingue, Midi Libre",
        "http://nimesmasdemingue.blogs.midilibre.com/blog/",
        ("mas-de-mingue",),
        ("logement", "education"),
    ),
    Fact(
        "F048",
        "2015-02-06",
        "centre Jean-Paulhan, Mas de Mingue",
        "L’ANRU 2 présentée aux habitants",
        (
            "Le comité de quartier réunit élus et habitants sur la future rénovation ; des responsables "
            "associatifs regrettent de ne pas avoir été associés à la préparation."
        ),
        "Blog de Christophe Cavard",
        "https://christophecavard.eelv.fr/lanru-2-presente-aux-habitants-du-mas-de-mingue/",
        ("mas-de-mingue",),
        ("logement",),
    ),
    Fact(
        "F074",
        "2018",
        "Mas de Mingue",
        "240 logements condamnés",
        (
            "Le projet de 2018 prévoit la démolition de 240 logements du Mas de Mingue, dont 80 à la "
            "Boule d’Or et 80 à Montaigne, et 50 reconstructions sociales sur place."
        ),
        "Eko des quartiers",
        "http://www.ekodesquartiers.net/2018/02/22/le-projet-anru-du-mas-de-mingue/",
        ("mas-de-mingue",),
        ("logement",),
    ),
    Fact(
        "F077",
        "2020-11-14",
        "secteur Aérodrome - Pont de Justice",
        "Des riverains contestent les futurs logements",
        (
            "Autour du Mas de Mingue, un comité de quartier voisin s’inquiète de la densification et de "
            "la perte de verdure liées au projet urbain."
        ),
        "Objectif Gard",
        (
            "https://www.objectifgard.com/2020/11/14/fait-du-soir-au-mas-de-mingue-on-ne-veut-pas-deven"
            "ir-dingue/"
        ),
        ("mas-de-mingue",),
        ("logement", "environnement"),
    ),
    Fact(
        "F078",
        "2021",
        "Mas de Mingue",
        "La barre de la Boule d’Or disparaît",
        ("L’immeuble Agrippa-d’Aubigné, dit la Boule d’Or, est démoli en 2021 au profit d’un futur parc."),
        "Objectif Gard",
        ("https://www.objectifgard.com/gard/nimes/nimes-le-mas-de-mingue-mutation-en-profondeur-104487.php"),
        ("mas-de-mingue",),
        ("logement",),
    ),
    Fact(
        "F079",
        "2022-02-24",
        "Mas de Mingue",
        "L’association de la Boule d’Or ne veut pas partir",
        (
            "Sommée de quitter ses murs avant avril 2022, l’association bouliste dit ne pas avoir été "
            "associée à la concertation."
        ),
        "Objectif Gard",
        (
            "https://www.objectifgard.com/a-la-une/fait-du-jour-le-mas-de-mingue-entre-renouvellement-u"
            "rbain-et-histoire-sociale-4577.php"
        ),
        ("mas-de-mingue",),
        ("logement", "culture"),
    ),
    Fact(
        "F080",
        "2021-06-09",
        "Mas de Mingue",
        "Sept totems pour expliquer les travaux",
        (
            "Une exposition itinérante de sept totems, à laquelle ont participé des jeunes, raconte la "
            "transformation du quartier."
        ),
        "France Bleu",
        (
            "https://www.francebleu.fr/infos/societe/nimes-une-exposition-itinerante-au-mas-de-mingue-p"
            "our-presenter-le-projet-de-renovation-urbaine-du-1623230325"
        ),
        ("mas-de-mingue",),
        ("culture", "memoire"),
    ),
    Fact(
        "F081",
        "2021-10-18",
        "Les Grillons, Mas de Mingue",
        "Les garages des Grillons",
        (
            "Trente des cinquante garages de la copropriété des Grillons sont abattus pour ouvrir "
            "l’entrée du quartier."
        ),
        "Objectif Gard",
        (
            "https://www.objectifgard.com/a-la-une/nimes-renovation-urbaine-bientot-un-nouveau-visage-p"
            "our-lentree-de-quartier-du-mas-de-mingue-8293.php"
        ),
        ("mas-de-mingue",),
        ("logement",),
    ),
    Fact(
        "F106",
        "2019-09",
        "Mas de Mingue",
        "Le collège Ada-Lovelace",
        (
            "À la rentrée 2019 un collège à énergie positive de 25 millions d’euros remplace Jules-"
            "Vallès, attendu depuis une trentaine d’années."
        ),
        "Objectif Gard",
        (
            "https://objectifgard.com/actualites/le-7h50-de-denis-bouad-au-mas-de-mingue-le-nouveau-col"
            "lege-ouvre-enfin-ses-portes-30484.php"
        ),
        ("mas-de-mingue",),
        ("education",),
    ),
    Fact(
        "F107",
        "2023-03-29",
        "Mas de Mingue",
        "Des souvenirs en bande dessinée",
        (
            "Cinq habitants livrent des souvenirs du quartier, transformés en planches par l’illustrateur"
            " Gilles Esparbet et présentés le 29 mars 2023."
        ),
        "Vivre Nîmes",
        "https://vivrenimes.fr/2023/03/mas-de-mingue-des-recits-dhabitants-en-bd/",
        ("mas-de-mingue",),
        ("memoire", "culture"),
    ),
    Fact(
        "F108",
        "2024-04-04",
        "centre Jean-Paulhan, Mas de Mingue",
        "« Mas en lumière »",
        (
            "Des associations du quartier présentent leurs actions lors d’une première matinée destinée à"
            " parler autrement du Mas de Mingue."
        ),
        "Objectif Gard",
        (
            "https://objectifgard.com/gard/nimes/nimes-mas-en-lumiere-un-autre-regard-sur-le-mas-de-min"
            "gue-126250.php"
        ),
        ("mas-de-mingue",),
        ("culture",),
    ),
    Fact(
        "F121",
        "2024-05",
        "vallat de Riquet, Mas de Mingue",
        "Ouvrir le quartier sur un vallon",
        (
            "Le projet du Mas de Mingue s’organise autour du vallat de Riquet pour mêler nature, habitat "
            "et protection contre l’inondation."
        ),
        "Vivre Nîmes",
        (
            "https://vivrenimes.fr/2024/05/chemin-bas-davignon-et-mas-de-mingue-a-nimes-la-mutation-est"
            "-en-marche/"
        ),
        ("mas-de-mingue",),
        ("environnement", "logement"),
    ),
)
