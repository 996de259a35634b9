"""The camp of Saint-Maurice-l’Ardoise, told with restraint."""

from amis_cms.demo.content.block import aside, chronology, entry, figure, pages, sources, src, text
from amis_cms.demo.content.dossier import Dossier, Section

DOSSIER = Dossier(
    slug="harkis-du-gard",
    cover="plateau-the",
    title="Harkis du Gard",
    summary=(
        "Un camp dans le Gard, de 1962 à 1976. Des familles, une révolte, une stèle. Et, à Nîmes, un quartier "
        "où des familles ont refait leur vie."
    ),
    curated_by="A.M.I.S., dossier de démonstration",
    themes=("memoire", "discriminations", "logement"),
    sections=(
        Section(
            "Un camp",
            (
                text(
                    f"Le 29 octobre 1962, le camp de Saint-Maurice-l’Ardoise ouvre aux familles de harkis. "
                    f"Jusqu’à 5 500 personnes y vivent, dans des conditions indignes ({src('F134')}). Les "
                    f"sources ne donnent pas toutes le même nombre : nous citons la plus haute et nous le disons.",
                ),
                figure("14 ans", "entre l’ouverture du camp et sa fermeture, en 1976", "F136"),
            ),
        ),
        Section(
            "1975, la révolte",
            (
                text(
                    f"En 1975, des hommes armés occupent la mairie du village voisin. Vingt-quatre heures plus "
                    f"tard, ils ont la promesse que le camp sera dissous ({src('F135')}). Il ferme l’année "
                    f"suivante ({src('F136')}). Une étude de Tom Charbit raconte cet été-là ({src('F137')}).",
                ),
            ),
        ),
        Section(
            "Se souvenir",
            (
                text(
                    f"Des fouilles retrouvent 27 tombes. Le 24 septembre 2024, une stèle est dévoilée "
                    f"({src('F139')}). Ici, nous n’ajoutons pas d’image. Il y a des silences qu’on respecte en "
                    f"les nommant.",
                ),
            ),
        ),
        Section(
            "Vivre à Nîmes",
            (
                text(
                    f"Au Mas de Mingue, construit vite dans les années 1960, des familles de harkis et de "
                    f"pieds-noirs deviennent voisines ({src('F029')}). Elles ont des choses à raconter. "
                    f"Certaines attendent qu’on le leur demande ; d’autres préfèrent se taire, et c’est leur "
                    f"droit.",
                ),
                aside(
                    "Si vous voulez parler",
                    "Avec votre nom, sans votre nom, devant une caméra ou seulement devant un thé. "
                    '<a href="/nous-ecrire/">Écrivez-nous</a>, ou demandez à quelqu’un de le faire pour vous.',
                ),
                pages("Une voix", "/quartiers/mas-de-mingue/le-cochonnet-de-mon-grand-pere/"),
                chronology(
                    "Repères",
                    entry("F134", "29 octobre 1962"),
                    entry("F029", "années 1960"),
                    entry("F135", "1975"),
                    entry("F136", "1976"),
                    entry("F137", "mai 2005"),
                    entry("F139", "24 septembre 2024"),
                ),
            ),
        ),
    ),
    sources=sources("F029", "F134", "F135", "F136", "F137", "F139"),
)
