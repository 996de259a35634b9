"""Struggles of the Gard that taught the others."""

from amis_cms.demo.content.block import entry, figure, sources, src, text
from amis_cms.demo.content.lutte import Lutte, demand

LUTTES = (
    Lutte(
        slug="treize-mois-a-ladrecht",
        title="Treize mois à Ladrecht",
        demand="Garder la mine ouverte et embaucher.",
        summary=(
            "De mai 1980 à juin 1981, près d’Alès, des mineurs occupent leur puits. Ils obtiennent la "
            "poursuite de l’exploitation et des embauches."
        ),
        quartiers=(),
        other_places=("ladrecht",),
        themes=("memoire", "discriminations"),
        start="1980-05-05",
        end="1981-06-12",
        state="gagnee",
        state_date="1981-06-12",
        state_fact="F140",
        demands=(
            demand("La poursuite de l’exploitation", "obtenue", "12 juin 1981", "F140"),
            demand("Des embauches", "obtenue", "12 juin 1981", "F140"),
        ),
        turns=(
            entry(
                "F140",
                "5 mai 1980",
                "L’occupation commence",
                "Les mineurs cévenols occupent le puits Destival.",
            ),
            entry(
                "F140",
                "12 juin 1981",
                "Treize mois plus tard",
                "Ils obtiennent la poursuite de l’exploitation et des embauches.",
            ),
        ),
        body=(
            text(
                f"Treize mois. C’est le temps que les mineurs cévenols ont passé à occuper le puits Destival, "
                f"à Ladrecht, près d’Alès. Au bout, ils gagnent : l’exploitation continue, et l’on embauche "
                f"({src('F140')}).",
                "Pourquoi raconter la mine sur un site des quartiers populaires ? Parce que nos histoires se "
                "tiennent par la main. Le travail, le logement, la dignité : dans le Gard, on a appris les "
                "uns des autres à ne pas lâcher.",
            ),
            figure("13 mois", "d’occupation du puits Destival", "F140"),
            sources("F140"),
        ),
    ),
)
