"""Facts about Nîmes and several quartiers at once."""

from amis_cms.demo.content.fact import Fact

FACTS = (
    Fact(
        "F033",
        "1965",
        "Chemin-Bas d’Avignon",
        "Du Chemin-Bas à la ZUP",
        (
            "Le parcours d’élu et de militant de Bernard Auzon-Cape illustre la mobilité des premiers "
            "locataires : Chemin-Bas d’Avignon, puis Pissevin en 1965 et Valdegour en 1970."
        ),
        "Eko des quartiers",
        ("https://www.ekodesquartiers.net/2021/02/23/bernard-auzon-cape-combats-et-memoires-de-quartiers/"),
        ("chemin-bas-davignon", "pissevin", "valdegour"),
        ("logement", "memoire"),
    ),
    Fact(
        "F034",
        "196X",
        "Nîmes",
        "Une ville qui grandit de moitié",
        (
            "Les quartiers neufs de l’est et de l’ouest accueillent en quelques années près de 40 000 "
            "personnes alors que Nîmes en comptait un peu plus de 80 000."
        ),
        "Controverses 30",
        "http://controverses30.fr/politique_ville.htm",
        ("pissevin", "valdegour", "mas-de-mingue", "chemin-bas-davignon"),
        ("logement",),
    ),
    Fact(
        "F040",
        "1988-10-03",
        "Nîmes",
        "L’inondation du 3 octobre 1988",
        (
            "Un orage stationnaire gonfle les cadereaux et noie la ville : neuf noyés et deux morts dans "
            "un accident d’hélicoptère, quelque 45 000 sinistrés."
        ),
        "Pavillon orange",
        "https://www.pavillon-orange.org/blog/tag/3-octobre-1988/",
        ("valdegour", "pissevin", "nimes"),
        ("environnement", "memoire"),
    ),
    Fact(
        "F041",
        "1988-10-03",
        "Nîmes",
        "Logements et écoles sinistrés",
        (
            "Le bilan matériel de 1988 recense environ 2 000 logements endommagés, 41 écoles touchées et "
            "6 000 véhicules perdus."
        ),
        "Pavillon orange",
        "https://www.pavillon-orange.org/blog/tag/3-octobre-1988/",
        ("nimes",),
        ("environnement", "education"),
    ),
    Fact(
        "F049",
        "2015-07-13",
        "Nîmes",
        "Vers des conseils citoyens",
        (
            "La signature du contrat de ville de la métropole nîmoise, le 13 juillet 2015, ouvre la "
            "constitution de conseils citoyens où les habitants, en partie tirés au sort, sont "
            "majoritaires."
        ),
        "Eko des quartiers",
        "http://www.ekodesquartiers.net/2015/11/02/nimes-des-conseils-citoyens-dans-les-quartiers/",
        ("pissevin", "chemin-bas-davignon", "valdegour", "mas-de-mingue"),
        ("discriminations",),
    ),
    Fact(
        "F050",
        "2015-10-13/2015-10-27",
        "Pissevin et Chemin-Bas",
        "Réunions d’information sur les conseils citoyens",
        (
            "Deux réunions publiques, l’une à Pissevin et l’autre au centre André-Malraux, présentent aux"
            " habitants les conseils citoyens à venir."
        ),
        "Eko des quartiers",
        "http://www.ekodesquartiers.net/2015/11/02/nimes-des-conseils-citoyens-dans-les-quartiers/",
        ("pissevin", "chemin-bas-davignon"),
        ("discriminations",),
    ),
    Fact(
        "F067",
        "2005",
        "Nîmes",
        "Première rénovation urbaine",
        (
            "Nîmes entre en 2005 dans le programme national de rénovation urbaine, limité à Valdegour et "
            "au Chemin-Bas d’Avignon."
        ),
        "Ville de Nîmes",
        "https://www.nimes.fr/habitat/urbanisme-reglementation/renovation-urbaine.html",
        ("valdegour", "chemin-bas-davignon"),
        ("logement",),
    ),
    Fact(
        "F073",
        "2018-02-15",
        "Paris",
        "Le projet nîmois devant l’ANRU",
        (
            "La ville présente à Paris le 15 février 2018 son projet de renouvellement, qui concerne "
            "trois sites nîmois."
        ),
        "Eko des quartiers",
        "http://www.ekodesquartiers.net/2018/02/22/le-projet-anru-du-mas-de-mingue/",
        ("mas-de-mingue", "chemin-bas-davignon", "pissevin", "valdegour"),
        ("logement",),
    ),
    Fact(
        "F076",
        "2019-12",
        "Nîmes",
        "319, 79 et 71 millions",
        (
            "Fin 2019 l’enveloppe annoncée est de 319 millions d’euros pour Pissevin-Valdegour, 79 pour "
            "le Mas de Mingue et 71 pour le Chemin-Bas."
        ),
        "Objectif Gard",
        (
            "https://www.objectifgard.com/2019/12/17/fait-du-jour-a-nimes-la-renovation-urbaine-pour-le"
            "s-nuls-partie-3/?random-post=1"
        ),
        ("pissevin", "valdegour", "mas-de-mingue", "chemin-bas-davignon"),
        ("logement",),
    ),
    Fact(
        "F085",
        "2018/2024",
        "Nîmes",
        "Huit cents familles à reloger",
        (
            "Le programme prévoit la disparition de 1 055 logements sociaux dans 17 tours et barres et le"
            " relogement d’environ 800 familles entre 2018 et 2024."
        ),
        "Vivre Nîmes",
        "https://vivrenimes.fr/2022/03/reconstruire-sans-des-tours/",
        ("pissevin", "valdegour", "mas-de-mingue", "chemin-bas-davignon", "clos-dorville"),
        ("logement",),
    ),
    Fact(
        "F095",
        "2019-09",
        "rue Pierre-Sémard, Nîmes",
        "Réquisition rue Pierre-Sémard",
        (
            "Le DAL de Nîmes installe onze familles sans papiers dans deux immeubles vides de la rue "
            "Pierre-Sémard et rend l’action publique en novembre 2019."
        ),
        "France Bleu",
        (
            "https://www.francebleu.fr/infos/societe/le-dal-nimes-requisitionne-deux-immeubles-pour-des"
            "-sans-papiers-sans-abris-1573573086"
        ),
        ("nimes",),
        ("logement",),
    ),
    Fact(
        "F096",
        "2021-01-18",
        "tribunal, Nîmes",
        "Le procès des familles de Pierre-Sémard",
        (
            "Le propriétaire assigne familles et DAL, et plusieurs associations se mobilisent à "
            "l’approche de l’audience du 18 janvier 2021."
        ),
        "France Bleu",
        (
            "https://www.francebleu.fr/infos/societe/mobilisation-contre-l-expulsion-de-familles-sans-p"
            "apiers-a-nimes-1610473960"
        ),
        ("nimes",),
        ("logement",),
    ),
    Fact(
        "F097",
        "2022-11-24",
        "Les Genévriers, Courbessac",
        "Médiation aux Genévriers",
        (
            "Le DAL fait se rencontrer locataires et bailleur d’un lotissement de Courbessac inquiet de "
            "l’hiver et de la hausse de l’énergie."
        ),
        "Objectif Gard",
        (
            "https://objectifgard.com/gard/nimes/nimes-action-collective-en-vue-pour-les-locataires-du-"
            "lotissement-les-genevriers-95985.php"
        ),
        ("nimes",),
        ("logement",),
    ),
    Fact(
        "F099",
        "2018-07-13",
        "place Duguesclin, Nîmes",
        "Familles à la rue",
        (
            "Un rassemblement devant la préfecture demande l’hébergement durable et la régularisation de "
            "familles menacées de dormir dehors."
        ),
        "Cévennes sans frontières",
        (
            "https://cevennessansfrontieres.noblogs.org/post/2018/07/12/familles-a-la-rue-rassemblement"
            "-a-nimes-vendredi-13-juillet-a-14h"
        ),
        ("nimes",),
        ("logement",),
    ),
    Fact(
        "F102",
        "2022-01-28",
        "Beausoleil, Nîmes",
        "Le collectif postal nîmois",
        (
            "Un collectif d’habitants défend le bureau de Beausoleil et signale d’autres bureaux menacés,"
            " dont celui de Valdegour."
        ),
        "France Bleu",
        (
            "https://www.francebleu.fr/infos/faits-divers-justice/les-usagers-du-quartier-beausoleil-a-"
            "nimes-se-mobilisent-pour-defendre-leur-bureau-de-poste-1643390570"
        ),
        ("nimes", "valdegour"),
        ("discriminations",),
    ),
    Fact(
        "F126",
        "2018-03-19",
        "Nîmes",
        "« Les quartiers font leur cinéma »",
        (
            "Environ 400 personnes assistent à une soirée de films réalisés avec des associations et des "
            "collégiens des quartiers."
        ),
        "Objectif Gard",
        "http://www.objectifgard.com/2018/03/20/nimes-les-quartiers-font-leur-cinema/",
        ("valdegour", "pissevin", "mas-de-mingue"),
        ("culture", "education"),
    ),
)
