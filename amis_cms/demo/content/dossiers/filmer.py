"""Filming the quartiers, by those who live there."""

from amis_cms.demo.content.block import (
    aside,
    chronology,
    download,
    entry,
    heading,
    item,
    live,
    pages,
    passage,
    picked,
    sources,
    src,
    text,
)
from amis_cms.demo.content.dossier import Dossier, Section

DOSSIER = Dossier(
    slug="filmer-les-quartiers",
    cover="valdegour-atelier-video",
    title="Filmer les quartiers",
    summary=(
        "D’une caméra sur l’épaule en 1986 aux façades qui s’allument en 2017 : comment des habitantes et "
        "des habitants ont pris l’image en main."
    ),
    curated_by="A.M.I.S., dossier de démonstration",
    themes=("culture", "memoire"),
    sections=(
        Section(
            "Prendre la caméra",
            (
                text(
                    f"En 1983, des enfants de l’immigration fondent l’agence IM’média. "
                    f"Ils filment les quartiers populaires eux-mêmes. Leurs archives sont aujourd’hui à La "
                    f"contemporaine ({src('F148')}).",
                    f"À Nîmes, Madani Marzuk commence en 1986 ({src('F006')}). Deux ans plus tard, "
                    f"l’association Espoir forme des jeunes à la vidéo ({src('F007')}). En 1994, Espace "
                    f"Création Vidéo ouvre à Valdegour ({src('F008')}).",
                ),
                item("valdegour-atelier-video", "L’une filme, l’autre tend la perche."),
                passage("la-premiere-camera", "Le premier carton du film."),
                pages("Une voix", "/quartiers/valdegour/la-camera-pesait-trois-kilos/"),
            ),
        ),
        Section(
            "« S’hab la ZUP »",
            (
                text(
                    f"Des centaines d’heures d’images, et 47 minutes à la fin. « S’hab la ZUP », de Madani "
                    f"Marzuk, écrit avec Tarek Kawtari, est terminé en 2018 ({src('F010')}). Le 21 novembre, "
                    f"on le voit aux Archives départementales du Gard ({src('F011')}). L’année suivante, il "
                    f"est sélectionné à Tunis ({src('F012')}).",
                    f"En 2023, pour les quarante ans de la Marche pour l’égalité, le média Blast consacre une "
                    f"émission à ces images ({src('F015')}).",
                ),
                passage("centaines-d-heures", "Une phrase du film de démonstration."),
                aside(
                    "Lire le titre",
                    "« S’hab la ZUP », ce sont les gens de la ZUP, en arabe maghrébin écrit comme on "
                    "l’entend. Le film n’est pas sur ce site : demandez-le-nous.",
                ),
            ),
        ),
        Section(
            "Des fenêtres à Pissevin",
            (
                text(
                    f"En 2012, Gilles Nivet et Kinou Lefèvre filment six mois dans la ZUP, avec une association "
                    f"du quartier ({src('F122')}). « Fenêtres sur ZUP » est d’abord montré au collège "
                    f"Condorcet, en septembre 2013 : chez celles et ceux qu’il raconte ({src('F123')}).",
                ),
            ),
        ),
        Section(
            "L’écran, c’est la façade",
            (
                text(
                    f"En août 2017, à Valdegour, des portraits filmés et des récits d’exil s’affichent en grand "
                    f"sur les immeubles de la place Avogadro ({src('F125')}). La même année, l’exposition "
                    f"« ZN/ZS, l’origine » mêle photos anonymes, vues aériennes et clichés d’Hervé Collignon "
                    f"({src('F127')}).",
                    f"En mars 2018, environ 400 personnes viennent voir des films réalisés avec des "
                    f"associations et des collégiens : « Les quartiers font leur cinéma » ({src('F126')}).",
                ),
                picked(
                    "Trois façons de montrer",
                    ("valdegour-facade", "Sur un immeuble, pour tout le voisinage."),
                    ("affiche-cinema", "En salle, avec une affiche."),
                    ("une-camera-a-valdegour", "Ici, quand vous voulez."),
                    display="list",
                ),
                heading("Et après ?"),
                text(
                    f"En novembre 2025, la médiathèque provisoire de Pissevin projette un film sur les grands "
                    f"ensembles filmés par leurs habitants ({src('F115')}). La boucle n’est pas bouclée : elle "
                    f"recommence chaque fois qu’une main se tend vers la caméra.",
                ),
            ),
        ),
        Section(
            "Repères",
            (
                chronology(
                    "Quarante ans d’images",
                    entry("F148", "1983"),
                    entry("F006", "depuis 1986"),
                    entry("F007", "1988"),
                    entry("F008", "1994"),
                    entry("F009", "2006"),
                    entry("F122", "2012"),
                    entry("F125", "août 2017"),
                    entry("F126", "19 mars 2018"),
                    entry("F011", "21 novembre 2018"),
                    entry("F015", "2023"),
                ),
                download("programme-de-projection", "Le programme, sur une page"),
                live("À regarder", display="playlist", kinds=["film", "micro_reportage"], limit=6),
            ),
        ),
    ),
    sources=sources(
        "F006", "F007", "F008", "F010", "F011", "F012", "F015", "F115", "F122", "F123", "F125", "F126",
        "F127", "F148",
    ),
)  # fmt: skip
