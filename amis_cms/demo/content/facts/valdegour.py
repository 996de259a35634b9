"""Facts about Valdegour."""

from amis_cms.demo.content.fact import Fact

FACTS = (
    Fact(
        "F024",
        "1970/1971",
        "Valdegour",
        "La tour Avogadro",
        (
            "Haute d’une soixantaine de mètres sur 19 étages et forte de 94 logements, la tour Avogadro "
            "est bâtie en 1970-1971 au sommet de la colline et devient le point culminant de Nîmes."
        ),
        "Objectif Gard",
        (
            "https://www.objectifgard.com/gard/nimes/fait-du-soir-destruction-de-la-tour-avogadro-on-ne"
            "-croit-que-ce-que-lon-voit-123192.php"
        ),
        ("valdegour",),
        ("logement",),
    ),
    Fact(
        "F025",
        "1975",
        "Valdegour",
        "La tour Jean-Perrin",
        "L’office départemental HLM élève en 1975 la tour Jean-Perrin, 19 étages et 140 logements.",
        "Batiweb, dépêche AFP",
        (
            "https://test.batiweb.com/actualites/dernieres-depeches-afp/operation-de-demolition-la-deux"
            "ieme-plus-haute-tour-de-nimes-disparait-1418"
        ),
        ("valdegour",),
        ("logement",),
    ),
    Fact(
        "F045",
        "2011-12-14",
        "place Pythagore, Valdegour",
        "Le service public ferme, puis rouvre",
        (
            "Après l’agression d’un agent, la maison de la justice et du droit ferme mi-décembre 2011 et "
            "ne rouvre qu’au début de 2012 avec un dispositif de sécurité."
        ),
        "Objectif Gard",
        ("http://www.objectifgard.com/2012/03/02/valdegour-le-droit-est-partout-chez-lui/?random-post=1"),
        ("valdegour",),
        ("discriminations",),
    ),
    Fact(
        "F066",
        "2004-09-26",
        "Valdegour",
        "La tour Jean-Perrin tombe",
        (
            "La tour Jean-Perrin est détruite en quelques secondes devant des centaines d’habitants, "
            "après l’évacuation d’environ 2 800 personnes."
        ),
        "Batiweb, dépêche AFP",
        (
            "https://test.batiweb.com/actualites/dernieres-depeches-afp/operation-de-demolition-la-deux"
            "ieme-plus-haute-tour-de-nimes-disparait-1418"
        ),
        ("valdegour",),
        ("logement", "memoire"),
    ),
    Fact(
        "F087",
        "2022-09",
        "Avogadro, Valdegour",
        "Un chantier stoppé par l’amiante",
        (
            "Commencée en septembre 2022 après le relogement des familles, la démolition d’Avogadro est "
            "suspendue par la découverte d’amiante."
        ),
        "France 3 Occitanie",
        (
            "https://france3-regions.francetvinfo.fr/occitanie/gard/nimes/cette-verticalite-n-a-pas-per"
            "mis-d-avoir-de-la-mixite-sociale-la-tour-avogadro-point-de-culminant-de-nimes-sera-detruit"
            "e-d-ici-fin-juin-2924367.html"
        ),
        ("valdegour",),
        ("logement",),
    ),
    Fact(
        "F088",
        "2024-02-14",
        "Avogadro, Valdegour",
        "Avogadro écrêtée étage par étage",
        ("La phase visible de la démolition débute le 14 février 2024, avec une fin annoncée pour l’été."),
        "Vivre Nîmes",
        (
            "https://vivrenimes.fr/2024/02/renovation-urbaine-a-nimes-loperation-de-demolition-de-la-to"
            "ur-avogadro-est-en-cours-a-valdegour/"
        ),
        ("valdegour",),
        ("logement", "memoire"),
    ),
    Fact(
        "F094",
        "2024-12-18",
        "résidence Thalès, Valdegour",
        "Les locataires de Thalès devant leur bailleur",
        (
            "Une vingtaine d’habitants de la résidence Thalès manifestent avec le DAL devant l’antenne de"
            " Grand Delta Habitat contre le manque de réparations."
        ),
        "France 3 Occitanie",
        (
            "https://france3-regions.francetvinfo.fr/occitanie/gard/nimes/ca-fait-14-ans-que-ca-dure-da"
            "ns-ce-quartier-les-habitants-abandonnes-par-leur-bailleur-se-mobilisent-3078700.html"
        ),
        ("valdegour",),
        ("logement",),
    ),
    Fact(
        "F101",
        "2015-04-28",
        "La Poste, Valdegour",
        "Valdegour défend sa poste",
        (
            "Environ 300 habitants et élus manifestent contre la réduction des horaires du bureau de "
            "poste, vécue comme un pas de plus vers la disparition des services."
        ),
        "Objectif Gard",
        (
            "http://objectifgard.com/2015/04/28/nimes-les-habitants-de-valdegour-defendent-leur-bureau-"
            "de-poste"
        ),
        ("valdegour",),
        ("discriminations",),
    ),
    Fact(
        "F104",
        "2017-02-21",
        "collège Diderot, Valdegour",
        "Sauver le collège Diderot",
        (
            "Parents et enseignants contestent la fermeture annoncée pour 2018 d’un collège de 270 élèves"
            " qu’ils jugent en bonne santé."
        ),
        "France Bleu",
        (
            "https://www.francebleu.fr/infos/education/parents-d-eleves-et-enseignants-s-inquietent-de-"
            "la-fermeture-du-college-diderot-nimes-1487682350"
        ),
        ("valdegour",),
        ("education", "discriminations"),
    ),
    Fact(
        "F105",
        "2017-11-27",
        "collège Jean-Rostand, Nîmes",
        "Opération collège mort",
        (
            "La nouvelle carte scolaire issue de la fermeture de Diderot provoque le blocage du collège "
            "Jean-Rostand par des parents."
        ),
        "Objectif Gard",
        ("http://objectifgard.com/2017/11/27/carte-scolaire-les-parents-de-jean-rostand-bloquent-le-college"),
        ("valdegour", "nimes"),
        ("education",),
    ),
    Fact(
        "F125",
        "2017-08",
        "place Avogadro, Valdegour",
        "Projections géantes sur les façades",
        (
            "Portraits filmés d’habitants et récits d’exil sont projetés sur les immeubles de la place "
            "Avogadro par Colorité bonheur."
        ),
        "Eko des quartiers",
        "http://www.ekodesquartiers.net/2017/08/11/colorite-a-valdegour/",
        ("valdegour",),
        ("culture", "memoire"),
    ),
    Fact(
        "F131",
        "2012",
        "Valdegour",
        "Emancip’Actions",
        (
            "L’association Emancip’Actions s’installe en 2012 dans un rez-de-chaussée HLM de Valdegour "
            "pour former gratuitement à l’informatique et lutter contre les exclusions."
        ),
        "Union communiste libertaire",
        (
            "https://www.unioncommunistelibertaire.org/?Mohamed-Amami-Briser-le-repli-identitaire-et-l-"
            "exclusion"
        ),
        ("valdegour",),
        ("discriminations", "education"),
    ),
    Fact(
        "F132",
        "2015-10-03",
        "Valdegour",
        "Une journée antiraciste à Valdegour",
        (
            "Emancip’Actions fête ses trois ans par une journée multiculturelle et antiraciste ponctuée "
            "de témoignages de réfugiés."
        ),
        "Union communiste libertaire",
        (
            "https://www.unioncommunistelibertaire.org/?Mohamed-Amami-Briser-le-repli-identitaire-et-l-"
            "exclusion"
        ),
        ("valdegour",),
        ("discriminations", "culture"),
    ),
)
