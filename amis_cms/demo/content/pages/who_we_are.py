"""The association’s own words, as published on its site, with typing slips mended and nothing else."""

from amis_cms.demo.content.block import quote, text
from amis_cms.demo.content.facts import FACTS
from amis_cms.demo.content.page import Page

OWN_PAGE = FACTS["F002"].source_url

WHO_WE_ARE = Page(
    slug="qui-sommes-nous",
    cover="micro-radio",
    title="Qui sommes-nous ?",
    summary=(
        "A.M.I.S. (Association Mémoire en Images et en Son) promeut la mémoire des quartiers populaires et ses "
        "luttes."
    ),
    body=(
        text(
            "A.M.I.S. (Association Mémoire en Images et en Son) promeut la mémoire des quartiers populaires et "
            "ses luttes.",
            "Notre association est basée sur Nîmes et touche l’ensemble de la région gardoise. Et porte sa "
            "solidarité à l’ensemble des quartiers populaires de France.",
            "À travers des thèmes fondamentaux comme le logement, l’environnement, la culture, l’éducation, nos "
            "actions s’inscrivent dans une dynamique collective de lutte contre les discriminations de tout "
            "type, d’exclusion sociale, d’inégalités et d’injustice.",
            "Le champ de la mémoire est un outil de réflexion indispensable et constructif lorsqu’elle est "
            "enrichie et portée par les principaux.ales concerné/e/s, acteurs et actrices de l’histoire sociale "
            "des quartiers populaires.",
            "Nous envisageons la vidéo comme un outil pédagogique formidable qui permet de croiser différents "
            "regards. À travers la réalisation collective de films, les habitant.e.s des quartiers se "
            "réapproprient leur histoire, leurs parcours et trajectoires de vie ainsi que leur environnement.",
        ),
        quote(
            "S’il y a aujourd’hui un enjeu majeur de lutte contre les discriminations dans les quartiers, c’est "
            "celui d’une reconquête de leur propre récit par les principaux concernés : les habitants, une "
            "reconquête de leurs moyens d’expression et de narration",
            "Ahmed BOUBAKEUR",
            "cité par A.M.I.S., « Qui sommes-nous ? »",
            OWN_PAGE,
        ),
        text(
            "A.M.I.S. dispose déjà de plus de trente années d’archives, vidéos, documentaires, reportages, "
            "photos autour des moments forts de Valdegour, Pissevin, Mas de Mingue, Chemin Bas-d’Avignon.",
            "Que nous continuons d’enrichir.",
            "Afin de stimuler la solidarité, le débat politique et se fédérer autour de projets communs, nous "
            "organisons avec les habitant.e.s, les camarades et les associations partenaires des événements "
            "culturels, des chantiers collectifs, des rassemblements…",
            "Nous réalisons également des micro-reportages sur le vif, avec les habitant.e.s, ainsi nous "
            "disposons d’archives vidéos sur la vie des quartiers, ses luttes, ses revendications, ses débats, "
            "les démarches entreprises par ses citoyens afin d’améliorer leur environnement.",
            "Pour de meilleures conditions de vie !",
            "Pour que les habitant/e/s de quartier populaire ne soient plus des cobayes des projets de "
            "rénovation urbaine et de toute autre récupération politique !",
        ),
        quote(
            "Selon nous, tout ce qui tend à détruire l’oppression économique et politique, tout ce qui sert à "
            "élever le niveau moral et intellectuel des hommes, à leur donner conscience de leurs droits et de "
            "leurs forces et à les persuader d’en faire usage eux-mêmes, tout ce qui provoque la haine contre "
            "l’oppression et suscite l’amour entre les hommes, nous approche de notre but (…)",
            "Errico Malatesta",
            "cité par A.M.I.S., « Qui sommes-nous ? »",
            OWN_PAGE,
        ),
        text("A.M.I.S."),
    ),
)
