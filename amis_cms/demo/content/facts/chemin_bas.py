"""Facts about the Chemin-Bas d’Avignon and the Clos d’Orville."""

from amis_cms.demo.content.fact import Fact

FACTS = (
    Fact(
        "F026",
        "196X",
        "Chemin-Bas d’Avignon",
        "Les premiers immeubles du Chemin-Bas",
        (
            "Les premiers logements du Chemin-Bas d’Avignon sont livrés au milieu des années 1960, au "
            "lendemain de l’arrivée des rapatriés d’Algérie."
        ),
        "Franco.wiki, d’après Wikipédia",
        "https://franco.wiki/fr/Chemin-Bas_d'Avignon.html",
        ("chemin-bas-davignon",),
        ("logement",),
    ),
    Fact(
        "F027",
        "",
        "43°50′38″N 4°23′19″E",
        "Situer le Chemin-Bas d’Avignon",
        (
            "Le Chemin-Bas d’Avignon se trouve à l’est de Nîmes, le long de la route d’Avignon, vers "
            "43°50′38″ N, 4°23′19″ E."
        ),
        "Franco.wiki, d’après Wikipédia",
        "https://franco.wiki/fr/Chemin-Bas_d'Avignon.html",
        ("chemin-bas-davignon",),
        ("logement",),
    ),
    Fact(
        "F028",
        "2018",
        "Nîmes Est",
        "Environ 7 200 habitants",
        "Le quartier du Chemin-Bas d’Avignon réunit près de 7 200 habitants en 2018.",
        "Franco.wiki, d’après Wikipédia",
        "https://franco.wiki/fr/Chemin-Bas_d'Avignon.html",
        ("chemin-bas-davignon", "clos-dorville"),
        ("logement",),
    ),
    Fact(
        "F038",
        "1982",
        "Chemin-Bas d’Avignon",
        "L’Union citoyenne des deux rives",
        (
            "Une association de soutien scolaire et de cours de français est créée en 1982 au Chemin-Bas "
            "d’Avignon."
        ),
        "Objectif Gard",
        (
            "https://www.objectifgard.com/2019/06/26/nimes-lunion-citoyenne-des-deux-rives-va-t-elle-pr"
            "endre-leau/?random-post=1"
        ),
        ("chemin-bas-davignon",),
        ("education",),
    ),
    Fact(
        "F039",
        "2019-06-25",
        "foyer Albert-Camus, Chemin-Bas",
        "Une association menacée de fermeture",
        (
            "Après trente-sept ans d’activité, l’Union citoyenne des deux rives alerte sur la baisse des "
            "aides publiques et la fin des contrats aidés."
        ),
        "Objectif Gard",
        (
            "https://www.objectifgard.com/2019/06/26/nimes-lunion-citoyenne-des-deux-rives-va-t-elle-pr"
            "endre-leau/?random-post=1"
        ),
        ("chemin-bas-davignon",),
        ("education",),
    ),
    Fact(
        "F058",
        "2020-06",
        "école Georges-Bruguier / mas Boulbon",
        "L’école déplacée",
        (
            "En juin 2020 les élèves de l’école Georges-Bruguier sont conduits chaque jour en bus vers le"
            " mas Boulbon pour finir l’année loin des violences du quartier."
        ),
        "France 3 Occitanie",
        (
            "https://france3-regions.francetvinfo.fr/occitanie/gard/nimes/nimes-rentree-au-vert-ecolier"
            "s-du-chemin-bas-avignon-delocalises-apres-violences-leur-quartier-1843192.html"
        ),
        ("chemin-bas-davignon",),
        ("education",),
    ),
    Fact(
        "F059",
        "2020-12-03",
        "Chemin-Bas d’Avignon",
        "L’école Bruguier dans la presse nationale",
        "Mediapart raconte le quotidien d’une école de 261 élèves prise entre pauvreté et trafic.",
        "Mediapart",
        (
            "https://www.mediapart.fr/journal/france/031220/nimes-une-ecole-prise-en-etau-entre-misere-"
            "et-trafic"
        ),
        ("chemin-bas-davignon",),
        ("education",),
    ),
    Fact(
        "F069",
        "2005/2015",
        "Chemin-Bas d’Avignon",
        "521 logements démolis",
        (
            "Au Chemin-Bas la première rénovation supprime 521 logements sociaux et trace une nouvelle "
            "voie autour de laquelle sont bâtis de petits immeubles."
        ),
        "Ville de Nîmes",
        "https://www.nimes.fr/habitat/urbanisme-reglementation/renovation-urbaine.html",
        ("chemin-bas-davignon",),
        ("logement",),
    ),
    Fact(
        "F070",
        "2005/2015",
        "secteur Félix-Éboué, Chemin-Bas",
        "160 logements d’Éboué",
        (
            "Dans le secteur Félix-Éboué, 160 logements disparaissent et laissent place notamment à une "
            "résidence de 36 logements."
        ),
        "Habitat du Gard",
        "http://habitat-du-gard.org/rubrique59.html",
        ("chemin-bas-davignon",),
        ("logement",),
    ),
    Fact(
        "F083",
        "2021/..",
        "Chemin-Bas et Clos d’Orville",
        "Un plan guide signé Tekhnê",
        (
            "L’agence Tekhnê, avec In Situ et Setec, conduit depuis 2021 le projet urbain : parc de sept "
            "hectares, 468 logements démolis et 218 reconstruits."
        ),
        "Lieux Fauves",
        "https://lieuxfauves.com/projets/architecte-chef-npnru-chemin-bas-avignon-clos-orville",
        ("chemin-bas-davignon", "clos-dorville"),
        ("logement", "environnement"),
    ),
    Fact(
        "F084",
        "2022-09-13",
        "Le Portal, Chemin-Bas",
        "Fin de copropriété au Portal",
        (
            "Troisième vague de démolition de garages au Portal, copropriété de 54 logements que la ville"
            " rachète lot par lot."
        ),
        "Objectif Gard",
        (
            "https://www.objectifgard.com/actualites/nimes-renovation-urbaine-cinq-nouveaux-garages-det"
            "ruits-au-chemin-bas-50405.php"
        ),
        ("chemin-bas-davignon",),
        ("logement",),
    ),
)
