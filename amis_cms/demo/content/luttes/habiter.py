"""Housing: staying in one’s quartier, keeping one’s club, having a roof."""

from amis_cms.demo.content.block import (
    aside,
    entry,
    figure,
    heading,
    item,
    pages,
    passage,
    sources,
    src,
    text,
)
from amis_cms.demo.content.lutte import Lutte, demand

LUTTES = (
    Lutte(
        slug="rester-dans-son-quartier",
        cover="pissevin-pollux",
        title="Rester dans son quartier",
        demand="Un relogement choisi, des immeubles entretenus jusqu’au dernier jour.",
        summary=(
            "Quand une tour tombe, où vont les gens ? De Pissevin à Valdegour, des locataires veulent "
            "choisir où vivre et vivre dignement en attendant."
        ),
        quartiers=("pissevin", "valdegour", "mas-de-mingue", "chemin-bas-davignon", "clos-dorville"),
        other_places=("le-pollux", "residence-thales"),
        themes=("logement",),
        start="2018",
        groups=("dal-nimes",),
        demands=(
            demand(
                "Un relogement choisi pour les locataires du Pollux", "demandee", "19 janvier 2022", "F093"
            ),
            demand("L’entretien de l’immeuble jusqu’au départ", "demandee", "19 janvier 2022", "F093"),
            demand("Des réparations à la résidence Thalès", "demandee", "18 décembre 2024", "F094"),
        ),
        turns=(
            entry("F074", "2018"),
            entry("F085", "de 2018 à 2024"),
            entry("F083", "depuis 2021"),
            entry("F093", "19 janvier 2022"),
            entry("F086", "mars 2022"),
            entry("F094", "18 décembre 2024"),
        ),
        body=(
            text(
                "Un appartement, ce n’est pas seulement des murs. C’est l’école à côté, la voisine qui a "
                "les clés, le médecin qui connaît la famille. On ne déménage pas tout cela dans un camion.",
                f"À Nîmes, le programme prévoit la disparition de 1 055 logements sociaux, dans 17 tours et "
                f"barres. Environ 800 familles devaient être relogées entre 2018 et 2024 ({src('F085')}).",
            ),
            figure("800", "familles à reloger environ, entre 2018 et 2024", "F085"),
            heading("« S’unir pour ne pas subir »"),
            text(
                f"En janvier 2022, les derniers locataires du Pollux défilent avec le DAL. Ils demandent à "
                f"choisir leur relogement et à vivre, en attendant, dans un immeuble entretenu "
                f"({src('F093')}). En décembre 2024, une vingtaine d’habitants de la résidence Thalès vont "
                f"devant l’antenne de leur bailleur réclamer des réparations ({src('F094')}).",
            ),
            item("affiche-reparations", "Trois balcons, une clé, une demande."),
            heading("Compter juste"),
            text(
                f"Au Mas de Mingue, le projet de 2018 prévoit 240 démolitions et 50 reconstructions "
                f"sociales sur place ({src('F074')}). Entre le Chemin-Bas et le Clos d’Orville, 468 "
                f"logements doivent disparaître et 218 revenir ({src('F083')}). La différence, ce sont des "
                f"gens. Nous demandons où ils iront.",
            ),
            pages(
                "Agir et lire",
                "/luttes/rester-dans-son-quartier/des-images-pour-le-clos-dorville/",
                "/quartiers/valdegour/le-dernier-ete-du-palier/",
                "/dossiers/demolir-reloger/",
            ),
            sources("F074", "F083", "F085", "F086", "F093", "F094"),
        ),
    ),
    Lutte(
        slug="garder-la-boule-dor",
        cover="mas-de-mingue-boule-dor",
        title="Garder la Boule d’Or",
        demand="Un lieu pour la plus ancienne association du Mas de Mingue.",
        summary=(
            "Fondée en 1962, la Boule d’Or a vu naître le quartier. En 2022, on lui demande de partir. "
            "Elle répond qu’on ne l’a pas écoutée."
        ),
        quartiers=("mas-de-mingue",),
        other_places=("agrippa-daubigne",),
        themes=("memoire", "culture", "logement"),
        start="2022-02-24",
        groups=("la-boule-dor",),
        demands=(
            demand("Être associée aux décisions qui la concernent", "demandee", "24 février 2022", "F079"),
            demand("Rester dans ses murs", "demandee", "24 février 2022", "F079"),
        ),
        turns=(
            entry("F031", "1962"),
            entry("F074", "2018"),
            entry("F078", "2021"),
            entry("F079", "24 février 2022"),
        ),
        body=(
            text(
                f"Des pieds-noirs la fondent en 1962, et le quartier grandit autour d’elle "
                f"({src('F031')}). Soixante ans plus tard, l’immeuble qui portait son nom a disparu "
                f"({src('F078')}), et l’association bouliste doit quitter ses murs avant avril 2022. Elle "
                f"dit n’avoir pas été associée à la concertation ({src('F079')}).",
                "Un club de boules, ça ne pèse pas lourd sur un plan. Ça tient pourtant un quartier : des "
                "gens qui savent quel jour on joue, qui a gagné, et qui n’est pas venu depuis deux semaines.",
            ),
            passage("lassociation-ne-veut-pas-partir"),
            aside(
                "Ce que nous ne savons pas",
                "Nos sources s’arrêtent en février 2022. Vous connaissez la suite ? "
                '<a href="/nous-ecrire/">Écrivez-nous</a> : nous la raconterons avec vous.',
            ),
            pages(
                "À lire",
                "/quartiers/mas-de-mingue/le-cochonnet-de-mon-grand-pere/",
                "/luttes/garder-la-boule-dor/cent-parties-cent-souvenirs/",
            ),
            sources("F031", "F074", "F078", "F079"),
        ),
    ),
    Lutte(
        slug="un-toit-pour-tout-le-monde",
        cover="affiche-on-reste-ici",
        title="Un toit pour tout le monde",
        demand="Des immeubles vides pour celles et ceux qui dorment dehors.",
        summary=(
            "Un rassemblement devant la préfecture, une réquisition, un procès, une médiation : à Nîmes, le "
            "droit au logement se défend rue par rue."
        ),
        quartiers=(),
        other_places=("nimes", "rue-pierre-semard", "courbessac"),
        themes=("logement", "discriminations"),
        start="2018-07-13",
        groups=("dal-nimes",),
        demands=(
            demand("Un hébergement durable pour les familles", "demandee", "13 juillet 2018", "F099"),
            demand("La régularisation des familles", "demandee", "13 juillet 2018", "F099"),
            demand("Une rencontre entre locataires et bailleur", "obtenue", "24 novembre 2022", "F097"),
        ),
        turns=(
            entry("F099", "13 juillet 2018"),
            entry("F095", "septembre 2019"),
            entry("F096", "18 janvier 2021"),
            entry("F097", "24 novembre 2022"),
        ),
        body=(
            text(
                f"En juillet 2018, un rassemblement demande un toit durable pour des familles menacées de "
                f"dormir dehors ({src('F099')}). En septembre 2019, le DAL de Nîmes installe onze familles "
                f"dans deux immeubles vides de la rue Pierre-Sémard. L’action est rendue publique en "
                f"novembre ({src('F095')}).",
                f"Le propriétaire va en justice. Plusieurs associations se mobilisent avant l’audience du 18 "
                f"janvier 2021 ({src('F096')}). En novembre 2022, à Courbessac, le DAL obtient que des "
                f"locataires et leur bailleur se parlent, à l’approche de l’hiver ({src('F097')}).",
            ),
            aside(
                "Pourquoi aucun nom ici",
                "Des familles ont vécu cela. Leur vie leur appartient. Nous ne publions ni nom, ni visage, "
                "ni adresse d’aujourd’hui sans qu’elles l’aient voulu.",
            ),
            sources("F095", "F096", "F097", "F099"),
        ),
    ),
)
