"""What a visitor reads first."""

from amis_cms.demo.content.block import aside, download, live, pages, passage, text
from amis_cms.demo.content.page import Page

HOME = Page(
    slug="",
    cover="valdegour-colline",
    title="Les habitantes et les habitants racontent leur histoire.",
    summary=(
        "Depuis 1986, une caméra filme les fêtes, les luttes et les gens des quartiers populaires de Nîmes. "
        "Entrez, regardez, écoutez. Et racontez la vôtre."
    ),
    body=(
        pages(
            "Pour commencer, une voix",
            "/quartiers/valdegour/le-dernier-ete-du-palier/",
            "/quartiers/chemin-bas-davignon/ecrire-son-nom/",
            "/quartiers/pissevin/la-table-du-fond/",
        ),
        live("En salle de projection", display="playlist", kinds=["film", "micro_reportage"], limit=3),
        passage("la-premiere-camera", "Cinq secondes, et tout commence."),
        text(
            "On a souvent parlé de nos quartiers sans nous. Ici, c’est l’inverse. Chaque date a sa source, "
            "aucune image n’est montrée contre quelqu’un, et chaque souvenir a le droit d’être "
            "imprécis : « vers 1985 » est une très bonne date."
        ),
        aside(
            "Une cassette dort chez vous ?",
            "Un film de mariage, une fête au pied de l’immeuble, la voix d’une grand-mère : nous copions, "
            'nous rendons, vous décidez qui regarde. <a href="/nous-ecrire/">Écrivez-nous</a>, ou passez.',
        ),
        download("livret-cinq-quartiers", "Le livret des cinq quartiers, à imprimer"),
    ),
)

MAIN_ACTION = "/luttes/rouvrir-la-mediatheque-marc-bernard/une-table-une-lampe-des-livres/"
MAIN_ACTION_LABEL = "La campagne : une table, une lampe, des livres"
