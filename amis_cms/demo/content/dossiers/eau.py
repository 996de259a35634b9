"""Water and gardens: what runs under the streets and grows at the foot of the buildings."""

from amis_cms.demo.content.block import (
    aside,
    chronology,
    entry,
    figure,
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
    slug="leau-et-les-jardins",
    cover="mas-de-mingue-vallat",
    title="L’eau et les jardins",
    summary=(
        "Un orage en 1988, des jardins au pied des immeubles, un vallon à rouvrir : l’environnement, ici, se "
        "cultive à la main."
    ),
    curated_by="A.M.I.S., dossier de démonstration",
    themes=("environnement", "memoire"),
    sections=(
        Section(
            "Le 3 octobre 1988",
            (
                text(
                    f"Un orage s’arrête au-dessus de Nîmes et ne repart pas. Les cadereaux débordent, la ville "
                    f"est noyée. Onze personnes meurent : neuf dans les eaux, deux dans un accident "
                    f"d’hélicoptère. On compte quelque 45 000 sinistrés ({src('F040')}).",
                    f"Environ 2 000 logements sont abîmés, 41 écoles touchées ({src('F041')}). Ici, chacun "
                    f"peut dire où il était ce jour-là. Nous recueillons ces récits avec précaution : "
                    f"certains n’ont pas fini de faire mal.",
                ),
                figure("41", "écoles touchées par l’inondation", "F041"),
            ),
        ),
        Section(
            "Planter au pied des tours",
            (
                text(
                    f"Février 2016, place Murillo : des écoliers, des habitants et des associations plantent et "
                    f"meublent un pied d’immeuble. Ils l’appellent le jardin des écureuils ({src('F117')}). "
                    f"Juin 2019, place Jean-Calvin : Paseo ouvre un jardin partagé ({src('F118')}).",
                    "Un jardin, ce sont des légumes. C’est aussi un endroit où l’on s’arrête, où l’on demande "
                    "des nouvelles, où l’on apprend qu’une carotte pousse dans la terre.",
                ),
                picked(
                    "Au jardin",
                    ("pissevin-jardin-ecureuils", "Place Murillo."),
                    ("pissevin-jardin-partage", "Place Jean-Calvin."),
                    ("jardins-de-pissevin", "Le film, en français et en arabe."),
                ),
                passage("un-jardin-partage-ouvre"),
                pages("Une voix", "/quartiers/pissevin/des-tomates-et-un-proces-verbal/"),
            ),
        ),
        Section(
            "Rouvrir le vallon",
            (
                text(
                    f"Au Mas de Mingue, le projet urbain s’organise autour du vallat de Riquet. Il veut tenir "
                    f"ensemble la nature, les logements et la protection contre l’inondation ({src('F121')}). "
                    f"Tout près, un comité de quartier craint de perdre de la verdure ({src('F077')}). Les deux "
                    f"disent la même chose : l’herbe compte.",
                    f"À Pissevin, l’ancienne ferme-école devient la Bastide des Garrigues ; l’ouverture d’un "
                    f"éco-lab y est annoncée pour 2027 ({src('F120')}).",
                ),
                item("mas-de-mingue-vallat", "Le chemin du vallat."),
                passage("midi-dans-la-garrigue", "Fermez les yeux."),
                aside(
                    "Vous cultivez, nous gardons",
                    "Un carnet de semis, un procès-verbal d’arrosage, une photo de la première récolte : les "
                    'jardins ont leurs archives. <a href="/nous-ecrire/">Prêtez-nous les vôtres.</a>',
                ),
            ),
        ),
        Section(
            "Repères",
            (
                chronology(
                    "L’eau, la terre",
                    entry("F040", "3 octobre 1988"),
                    entry("F041", "3 octobre 1988"),
                    entry("F117", "du 19 au 21 février 2016"),
                    entry("F118", "juin 2019"),
                    entry("F077", "14 novembre 2020"),
                    entry("F121", "mai 2024"),
                    entry("F120", "27 septembre 2025"),
                ),
                live("Dans l’archive", theme="environnement", limit=8),
            ),
        ),
    ),
    sources=sources("F040", "F041", "F077", "F117", "F118", "F120", "F121"),
)
