"""Facts about Nîmes and several quartiers at once."""

from amis_cms.demo.content.fact import Fact

FACTS = (
    Fact(
        "F016",
        "1961-03-02",
        "Nîmes Ouest",
        "L’arrêté qui crée la ZUP",
        (
            "Un arrêté ministériel crée à l’ouest de Nîmes une zone à urbaniser en priorité de 336 "
            "hectares, prévue pour 12 000 logements dont la moitié en accession."
        ),
        "Ville de Nîmes",
        (
            "https://www.nimes.fr/viemunicipale/histoire-et-avenir-de-pissevin-sexposent-a-la-chapelle-"
            "des-jesuites.html"
        ),
        ("pissevin", "valdegour"),
        ("logement",),
    ),
    Fact(
        "F017",
        "196X",
        "Nîmes Ouest",
        "Xavier Arsène-Henry, architecte-urbaniste",
        (
            "Le plan de la ZUP est confié à l’architecte Xavier Arsène-Henry, qui sépare piétons et "
            "voitures par pilotis et tranchées et répartit des immeubles de 6 à 20 niveaux sur la "
            "garrigue."
        ),
        "Ville de Nîmes",
        (
            "https://www.nimes.fr/viemunicipale/histoire-et-avenir-de-pissevin-sexposent-a-la-chapelle-"
            "des-jesuites.html"
        ),
        ("pissevin", "valdegour"),
        ("logement",),
    ),
    Fact(
        "F018",
        "1961/1975",
        "Nîmes Ouest",
        "Quinze ans d’urbanisation",
        (
            "Les deux secteurs, Pissevin au sud et Valdegour au nord de l’avenue Kennedy, sont bâtis pour"
            " l’essentiel entre 1961 et 1975."
        ),
        "Wikizero, d’après Wikipédia",
        "https://wikizero.com/fr/Pissevin-Valdegour",
        ("pissevin", "valdegour"),
        ("logement",),
    ),
    Fact(
        "F022",
        "2018",
        "Nîmes Ouest",
        "16 389 habitants",
        (
            "Pissevin-Valdegour compte 16 389 habitants en 2018 sur 93 hectares, pour près de 7 000 "
            "logements dont les deux tiers sociaux."
        ),
        "Wikizero, d’après Wikipédia",
        "https://wikizero.com/fr/Pissevin-Valdegour",
        ("pissevin", "valdegour"),
        ("logement",),
    ),
    Fact(
        "F023",
        "",
        "43°49′40″N 4°20′05″E",
        "Situer Pissevin-Valdegour",
        (
            "Le quartier prioritaire s’étend au sud-ouest de la ville, entre la nationale 106, l’avenue "
            "Dayan et le chemin de Valdegour, autour du point 43°49′40″ N, 4°20′05″ E."
        ),
        "Wikizero, d’après Wikipédia",
        "https://wikizero.com/fr/Pissevin-Valdegour",
        ("pissevin", "valdegour"),
        ("logement",),
    ),
    Fact(
        "F032",
        "1965",
        "Valdegour",
        "Un comité de quartier dès 1965",
        (
            "La naissance du comité de quartier de Valdegour ouvre en 1965 un cycle de défense des droits"
            " des locataires, raconté plus tard par Bernard Auzon-Cape, longtemps président de la CNL du "
            "Gard."
        ),
        "Eko des quartiers",
        ("https://www.ekodesquartiers.net/2021/02/23/bernard-auzon-cape-combats-et-memoires-de-quartiers/"),
        ("valdegour", "pissevin"),
        ("logement", "memoire"),
    ),
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
        "F036",
        "1982",
        "Nîmes Ouest",
        "Développement social des quartiers",
        ("Valdegour et Pissevin sont retenus en 1982 dans le dispositif Développement social des quartiers."),
        "Controverses 30",
        "http://controverses30.fr/politique_ville.htm",
        ("valdegour", "pissevin"),
        ("logement",),
    ),
    Fact(
        "F037",
        "1981",
        "Nîmes Ouest",
        "Deux plans d’urgence après l’émotion",
        (
            "Après deux meurtres, les habitants de la ZUP dénoncent l’insécurité en 1981 et la secrétaire"
            " d’État Georgina Dufoix annonce deux plans d’urgence."
        ),
        "INA",
        "https://ina.fr/ina-eclaire-actu/pissevin-nimes-quartier-60-ans-cite",
        ("pissevin", "valdegour"),
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
        "F044",
        "1995",
        "Nîmes Ouest",
        "Les personnels HLM protestent",
        (
            "En 1995 les agents des HLM de Pissevin et Valdegour dénoncent les violences, l’année même où"
            " un plan de rénovation est lancé."
        ),
        "INA",
        "https://ina.fr/ina-eclaire-actu/pissevin-nimes-quartier-60-ans-cite",
        ("pissevin", "valdegour"),
        ("logement",),
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
        "F071",
        "2014",
        "Nîmes Ouest",
        "Pissevin et Valdegour retenus par l’ANRU",
        (
            "Les deux quartiers, qui couvrent 180 hectares, sont intégrés en 2014 au nouveau programme "
            "national de rénovation."
        ),
        "Objectif Gard",
        (
            "http://objectifgard.com/2016/07/05/nimes-pissevin-valdegour-premiers-contours-de-renovatio"
            "n-urbaine-devoiles"
        ),
        ("pissevin", "valdegour"),
        ("logement",),
    ),
    Fact(
        "F072",
        "2016-07-04",
        "Nîmes",
        "Le projet Marguerit",
        (
            "Le paysagiste Alain Marguerit est retenu pour recomposer Pissevin et Valdegour en supprimant"
            " dalles et viaducs et en reliant les espaces verts."
        ),
        "Le Moniteur",
        "http://www.lemoniteur.fr/articles/un-projet-urbain-pour-pissevin-et-valdegour-33250029",
        ("pissevin", "valdegour"),
        ("logement", "environnement"),
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
        "F109",
        "2020-01-07",
        "Nîmes Ouest",
        "Le trambus T2 arrive",
        (
            "La ligne T2 ouvre le 7 janvier 2020 entre la gare et le CHU par Pissevin et Valdegour, un "
            "passage par ces quartiers conditionnant l’aide de l’État."
        ),
        "Objectif Gard",
        ("https://objectifgard.com/politique/nimes-le-trambus-de-la-t2-officiellement-en-service-26548.php"),
        ("pissevin", "valdegour"),
        ("logement", "discriminations"),
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
    Fact(
        "F127",
        "2017",
        "Nîmes",
        "« ZN/ZS, l’origine »",
        (
            "Une exposition rassemble photos anonymes, vues aériennes et clichés d’Hervé Collignon sur la"
            " naissance de la ZUP nord et de la ZUP sud."
        ),
        "bip2019.free.fr",
        "http://bip2019.free.fr/archives/site_2017/ville_passe.html",
        ("pissevin", "valdegour"),
        ("culture", "memoire"),
    ),
)
