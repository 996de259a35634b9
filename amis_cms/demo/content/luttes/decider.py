"""Having a say before the plan is drawn."""

from amis_cms.demo.content.block import download, entry, heading, item, pages, sources, src, text
from amis_cms.demo.content.lutte import Lutte, demand

LUTTES = (
    Lutte(
        slug="decider-avec-nous",
        cover="cahier-doleances",
        title="Décider avec nous",
        demand="Être là avant que le plan soit dessiné, pas après.",
        summary=(
            "Conseils citoyens, cahier de doléances, caravanes : les quartiers populaires veulent leur part "
            "dans les décisions. La loi a fait la moitié du chemin."
        ),
        quartiers=("pissevin", "valdegour", "mas-de-mingue", "chemin-bas-davignon"),
        other_places=("centre-jean-paulhan", "centre-andre-malraux", "petit-bard"),
        themes=("discriminations", "logement"),
        start="2009-09",
        state="gagnee_en_partie",
        state_date="2014-02-21",
        state_fact="F160",
        groups=("ac-le-feu", "pas-sans-nous-nimes", "les-mille-couleurs"),
        demands=(
            demand("Des conseils où siègent les habitants", "obtenue", "21 février 2014", "F160"),
            demand("Des tables de quartier", "refusee", "21 février 2014", "F159"),
            demand("Être associés dès la préparation des projets", "demandee", "6 février 2015", "F048"),
        ),
        turns=(
            entry("F158", "septembre 2009"),
            entry("F159", "8 juillet 2013"),
            entry("F160", "21 février 2014"),
            entry("F048", "6 février 2015"),
            entry("F049", "13 juillet 2015"),
            entry("F050", "du 13 au 27 octobre 2015"),
            entry("F051", "20 avril 2016"),
            entry("F052", "23 juin 2018"),
        ),
        body=(
            text(
                f"En septembre 2009, une quarantaine d’associations se retrouvent au Petit-Bard, à "
                f"Montpellier, pour la troisième édition du Forum social des quartiers populaires "
                f"({src('F158')}). En juillet 2013, un rapport le dit noir sur blanc : il faut un pouvoir "
                f"d’agir et des tables de quartier. La loi en fera des conseils citoyens ({src('F159')}), "
                f"obligatoires à partir de février 2014 ({src('F160')}).",
            ),
            item("tract-conseils-citoyens", "L’invitation, dans une bulle."),
            heading("À Nîmes, de la réunion au cahier"),
            text(
                f"En février 2015, au Mas de Mingue, des responsables associatifs regrettent de découvrir le "
                f"projet une fois préparé ({src('F048')}). En octobre, deux réunions publiques présentent les "
                f"conseils citoyens, l’une à Pissevin, l’autre au centre André-Malraux ({src('F050')}).",
                f"En avril 2016, la caravane d’AC Le Feu s’arrête place Debussy, accueillie par Les Mille "
                f"Couleurs. On y remplit un cahier de doléances ({src('F051')}). Deux ans après, une autre "
                f"caravane arrive du Mirail, à Toulouse, à l’invitation de Pas Sans Nous-Nîmes "
                f"({src('F052')}). Les quartiers se rendent visite.",
            ),
            download("compte-rendu-conseils-citoyens", "Un modèle de compte rendu"),
            pages("À lire", "/luttes/rester-dans-son-quartier/", "/dossiers/de-la-marche-au-mib/"),
            sources("F048", "F049", "F050", "F051", "F052", "F158", "F159", "F160"),
        ),
    ),
)
