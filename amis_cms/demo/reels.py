"""What the demonstration films say: every card rests on the facts named beside it."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Reel:
    """A title, cards each followed by a view, and the facts behind them."""

    slug: str
    title: str
    quartier: str
    spot: str
    sound: str
    facts: list[str]
    cards: list[str]
    views: list[str]
    arabic: list[str] = field(default_factory=list)


REELS = [
    Reel(
        "une-camera-a-valdegour",
        "Une caméra à Valdegour",
        "valdegour",
        "#7AA0FF",
        "projecteur",
        ["F006", "F007", "F008", "F010"],
        [
            "1986. Une caméra commence à garder les fêtes et les mobilisations de Valdegour.",
            "1988. L’association Espoir forme des jeunes à la vidéo.",
            "1994. Espace Création Vidéo naît dans le quartier, pour tourner et apprendre.",
            "2018. « S’hab la ZUP » : 47 minutes tirées de centaines d’heures d’images.",
        ],
        ["mains-camera", "valdegour-atelier-video", "cassettes", "valdegour-facade"],
    ),
    Reel(
        "avogadro-point-culminant",
        "Avogadro, point culminant",
        "valdegour",
        "#E9B45A",
        "garrigue",
        ["F024", "F125", "F014", "F088"],
        [
            "1970-1971. La tour Avogadro : dix-neuf étages au sommet de la colline.",
            "Août 2017. Portraits et récits d’exil sont projetés sur les façades.",
            "2022. Une caméra filme encore Nîmes depuis son toit.",
            "14 février 2024. La tour commence à descendre. Les images restent.",
        ],
        ["valdegour-colline", "valdegour-facade", "mains-camera", "cassettes"],
    ),
    Reel(
        "lire-place-debussy",
        "Lire place Debussy",
        "pissevin",
        "#FF7A5C",
        "luth",
        ["F110", "F111", "F114", "F115"],
        [
            "2020. Après vingt-deux mois de travaux, la médiathèque Marc-Bernard rouvre.",
            "6 juin 2023. Elle ferme.",
            "Juillet 2025. Une pétition réclame une solution de remplacement.",
            "Novembre 2025. La médiathèque provisoire projette un film pour le Mois du doc.",
        ],
        ["pissevin-trambus", "pissevin-lecture-place", "affiche-mediatheque", "affiche-cinema"],
    ),
    Reel(
        "la-boule-dor",
        "La Boule d’Or",
        "mas-de-mingue",
        "#7CCB97",
        "darbouka",
        ["F031", "F078", "F079", "F107"],
        [
            "1962. Le cercle bouliste de la Boule d’Or est fondé au Mas de Mingue.",
            "2021. L’immeuble qu’on appelle la Boule d’Or est démoli.",
            "Février 2022. L’association ne veut pas partir.",
            "Mars 2023. Cinq habitants racontent : leurs souvenirs deviennent des planches.",
        ],
        [
            "mas-de-mingue-boule-dor",
            "mas-de-mingue-totems",
            "mas-de-mingue-en-lumiere",
            "mas-de-mingue-mur-dessine",
        ],
    ),
    Reel(
        "les-deux-rives",
        "Les deux rives",
        "chemin-bas-davignon",
        "#C7A4FF",
        "luth",
        ["F026", "F038", "F039"],
        [
            "Milieu des années 1960. Les premiers logements du Chemin-Bas sont livrés.",
            "1982. L’Union citoyenne des deux rives : soutien scolaire et cours de français.",
            "2019. Après trente-sept ans, elle alerte : les aides publiques baissent.",
        ],
        ["chemin-bas-table-dans-la-rue", "chemin-bas-cours-du-soir", "chemin-bas-marche"],
    ),
    Reel(
        "la-poste-et-le-college",
        "La poste et le collège",
        "valdegour",
        "#E9B45A",
        "projecteur",
        ["F101", "F104", "F102"],
        [
            "28 avril 2015. Environ trois cents personnes manifestent pour leur poste.",
            "Février 2017. Parents et enseignants contestent la fermeture du collège Diderot.",
            "Janvier 2022. Un collectif d’usagers signale d’autres bureaux menacés.",
        ],
        ["valdegour-poste", "affiche-diderot", "affiche-poste"],
    ),
    Reel(
        "jardins-de-pissevin",
        "Jardins de Pissevin",
        "pissevin",
        "#7CCB97",
        "garrigue",
        ["F117", "F118"],
        [
            "Février 2016. Écoliers, habitants et associations plantent place Murillo.",
            "Juin 2019. Un jardin partagé ouvre place Jean-Calvin.",
            "Quelques familles le cultivent. Le mercredi, des enfants jardinent.",
        ],
        ["pissevin-jardin-ecureuils", "tract-jardin", "pissevin-jardin-partage"],
        [
            "حدائق بيسفان",
            "فبراير 2016. تلاميذ وسكان وجمعيات يغرسون حديقة في ساحة موريّو.",
            "يونيو 2019. افتتاح حديقة مشتركة في ساحة جان كالفان.",
            "تزرعها بضع عائلات. ويوم الأربعاء يزرعها الأطفال.",
            "فيلم توضيحي مبني على وقائع منشورة. المصادر مذكورة في البطاقة.",
        ],
    ),
]
