"""Public services on the hill."""

from amis_cms.demo.content.block import (
    download,
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
        slug="garder-nos-services-publics",
        cover="valdegour-poste",
        title="Garder nos services publics",
        demand="Une poste, un guichet, une justice de proximité : sur la colline aussi.",
        summary=(
            "Quand les guichets ferment, on marche plus loin. À Valdegour, des habitantes et des habitants "
            "défendent leur poste depuis des années."
        ),
        quartiers=("valdegour",),
        other_places=("place-pythagore", "maison-de-la-justice", "poste-de-valdegour"),
        themes=("discriminations",),
        start="2011-12-14",
        groups=("collectif-postal-nimois",),
        demands=(
            demand("Une maison de la justice et du droit ouverte", "obtenue", "2012", "F045"),
            demand("Garder les horaires du bureau de poste", "demandee", "28 avril 2015", "F101"),
            demand("Garder les bureaux de poste menacés", "demandee", "28 janvier 2022", "F102"),
        ),
        turns=(
            entry(
                "F045",
                "14 décembre 2011",
                words="La maison de la justice et du droit ferme mi-décembre 2011. Elle rouvre début 2012.",
            ),
            entry("F101", "28 avril 2015"),
            entry("F102", "28 janvier 2022"),
        ),
        body=(
            text(
                "Une lettre recommandée, un mandat, une question de droit. Pour les gens qui ont une "
                "voiture et le temps, c’est un détour. Pour les autres, c’est une demi-journée.",
                f"Place Pythagore, la maison de la justice et du droit ferme en décembre 2011 et rouvre au "
                f"début de l’année suivante ({src('F045')}). Ce qui ferme peut rouvrir.",
            ),
            figure("300", "habitantes, habitants et élus devant la poste, fin avril 2015", "F101"),
            heading("La poste n’est pas un détail"),
            text(
                f"En avril 2015, on veut réduire les horaires du bureau. Environ 300 personnes se "
                f"rassemblent ({src('F101')}). Sept ans plus tard, un collectif défend le bureau de "
                f"Beausoleil et signale que celui de Valdegour est menacé à son tour ({src('F102')}). "
                f"L’affaire n’est pas close.",
            ),
            passage("trois-cents-personnes", "Le film raconte aussi le collège."),
            item("affiche-poste", "Le pigeon de la colline."),
            download("tract-gardons-notre-poste", "Le tract, à imprimer et à plier"),
            pages(
                "Agir et lire",
                "/luttes/garder-nos-services-publics/la-carte-de-nos-trajets/",
                "/quartiers/valdegour/",
            ),
            sources("F045", "F101", "F102"),
        ),
    ),
)
