"""Reopening the Marc-Bernard library."""

from amis_cms.demo.content.block import aside, entry, heading, item, pages, passage, sources, src, text
from amis_cms.demo.content.lutte import Lutte, demand

LUTTES = (
    Lutte(
        slug="rouvrir-la-mediatheque-marc-bernard",
        cover="pissevin-lecture-place",
        title="Rouvrir la médiathèque Marc-Bernard",
        demand="Une médiathèque ouverte, pour de bon, dans les quartiers Ouest.",
        summary=(
            "Remise à neuf en 2020, fermée en 2023 : la médiathèque de la place Debussy manque. Le "
            "quartier demande des livres, des tables et une porte ouverte."
        ),
        quartiers=("pissevin",),
        other_places=("mediatheque-marc-bernard", "mediatheque-provisoire", "place-debussy", "valdegour"),
        themes=("culture", "education", "discriminations"),
        start="2023-06-06",
        demands=(
            demand("Une solution de remplacement, tout de suite", "demandee", "juillet 2025", "F114"),
            demand("Un lieu provisoire où l’on se retrouve", "obtenue", "26 novembre 2025", "F115"),
            demand(
                "Ne pas gâcher un bâtiment rénové quatre ans plus tôt", "demandee", "6 avril 2024", "F113"
            ),
        ),
        turns=(
            entry("F110", "2020"),
            entry("F111", "6 juin 2023"),
            entry("F113", "6 avril 2024"),
            entry("F114", "juillet 2025"),
            entry("F115", "26 novembre 2025"),
        ),
        body=(
            text(
                "Une médiathèque, c’est le seul endroit où l’on peut entrer sans rien acheter, s’asseoir "
                "sans rien expliquer, et repartir avec un livre. Quand elle ferme, tout cela ferme.",
                f"Celle de Pissevin venait de renaître. Vingt-deux mois de travaux, davantage de services "
                f"numériques, une réouverture en 2020 ({src('F110')}). Moins de trois ans après, le 6 juin "
                f"2023, la Ville la ferme. Les agents ont exercé leur droit de retrait ; un syndicat et des "
                f"associations contestent la réponse apportée ({src('F111')}).",
            ),
            passage("elle-ferme", "Tout commence ici."),
            heading("Protéger les agents et garder les livres"),
            text(
                "On voudrait nous faire choisir : la sécurité de celles et ceux qui y travaillent, ou le "
                "droit de lire de celles et ceux qui y vivent. Nous ne choisissons pas. Les deux se "
                "défendent ensemble.",
                f"En avril 2024, le conseil municipal débat de la démolition. L’opposition parle de gâchis "
                f"({src('F113')}). L’été suivant, une pétition dit les choses autrement : une double peine "
                f"pour les quartiers Ouest ({src('F114')}).",
            ),
            item("affiche-mediatheque", "À coller sur votre porte, si le cœur vous en dit."),
            aside(
                "Où en est-on ?",
                f"En novembre 2025, une médiathèque provisoire, rue Edgar-Poe, accueille le Mois du doc et "
                f"restitue des ateliers photo menés à partir du fonds Collignon, aux archives municipales "
                f"({src('F115')}). La lutte pour un vrai lieu continue.",
            ),
            pages(
                "Agir et lire",
                "/luttes/rouvrir-la-mediatheque-marc-bernard/une-table-une-lampe-des-livres/",
                "/quartiers/pissevin/la-table-du-fond/",
            ),
            sources("F110", "F111", "F113", "F114", "F115"),
        ),
    ),
)
