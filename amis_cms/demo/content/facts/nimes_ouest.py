"""Facts about Pissevin and Valdegour together."""

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
