"""From the Marche pour l’égalité to the MIB, and what it taught here."""

from amis_cms.demo.content.block import aside, chronology, entry, figure, item, pages, sources, src, text
from amis_cms.demo.content.dossier import Dossier, Section

DOSSIER = Dossier(
    slug="de-la-marche-au-mib",
    cover="micro-radio",
    title="De la Marche au MIB",
    summary=(
        "1983, une trentaine de marcheurs partent de Marseille. Douze ans plus tard naît le MIB. Une histoire "
        "nationale, avec des gens d’ici dedans."
    ),
    curated_by="A.M.I.S., dossier de démonstration",
    themes=("discriminations", "memoire"),
    sections=(
        Section(
            "Avant la Marche, les foyers",
            (
                text(
                    f"En 1956, une loi crée la Sonacotral pour loger les travailleurs algériens ({src('F143')}). "
                    f"Vingt ans après, dans ses foyers devenus Sonacotra, jusqu’à vingt mille résidents ne "
                    f"paient plus leur loyer. La grève, partie de Saint-Denis, s’organise toute seule, en "
                    f"dehors des appareils ({src('F145')}).",
                ),
            ),
        ),
        Section(
            "1983 : marcher",
            (
                text(
                    f"Le 15 octobre 1983, une trentaine de personnes quittent Marseille. Le 3 décembre, à Paris, "
                    f"elles sont environ 100 000 ({src('F149')}). Le tracé passe tout près : Tarascon, puis "
                    f"Avignon. Nîmes n’est pas sur la liste des étapes ({src('F150')}).",
                ),
                figure("100 000", "personnes environ à l’arrivée de la Marche, à Paris", "F149"),
                aside(
                    "Vous y étiez ?",
                    "Vous êtes allées à Avignon, à Tarascon, à Paris ? Vous avez une photo, un foulard, un "
                    'billet de train ? <a href="/nous-ecrire/">Racontez-nous.</a>',
                ),
            ),
        ),
        Section(
            "Contre la double peine, puis le MIB",
            (
                text(
                    f"En juin 1990, des militants des cités créent un comité national contre la double peine, "
                    f"cette expulsion qui s’ajoute à la prison ({src('F151')}). En 1995, des comités de cité "
                    f"fondent le Mouvement de l’immigration et des banlieues. Parmi eux, Tarek Kawtari "
                    f"({src('F152')}), qui écrira plus tard « S’hab la ZUP » avec Madani Marzuk ({src('F010')}).",
                ),
            ),
        ),
        Section(
            "La route du Petit-Bard",
            (
                text(
                    f"À Montpellier, après un incendie mortel en juin 2004, des habitants du Petit-Bard occupent "
                    f"un gymnase et créent leur association ({src('F155')}). Un an plus tard, deux jours de "
                    f"débats, de repas, de concert et de films : « Le Petit-Bard résiste ! » ({src('F163')}). "
                    f"Le Forum social des quartiers populaires s’y réunit en 2009 ({src('F158')}), une agora en "
                    f"2015, dix ans après les révoltes ({src('F164')}, {src('F156')}).",
                    "Un repas, un film, un débat : la recette n’a pas vieilli. Nous l’utilisons encore.",
                ),
                item("chorale", "Un repas, un film, un débat, et souvent une chanson."),
                pages("La suite à Nîmes", "/luttes/decider-avec-nous/"),
            ),
        ),
        Section(
            "Repères",
            (
                chronology(
                    "D’une lutte à l’autre",
                    entry("F143", "4 août 1956"),
                    entry("F145", "de 1975 à 1980"),
                    entry("F149", "du 15 octobre 1983 au 3 décembre 1983"),
                    entry("F150", "du 18 au 20 octobre 1983"),
                    entry("F151", "juin 1990"),
                    entry("F152", "1995"),
                    entry("F155", "13 juin 2004"),
                    entry("F163", "du 25 au 26 juin 2005"),
                    entry("F156", "novembre 2005"),
                    entry("F158", "septembre 2009"),
                    entry("F133", "21 novembre 2011"),
                    entry("F164", "du 24 au 25 octobre 2015"),
                    entry("F015", "2023"),
                ),
            ),
        ),
    ),
    sources=sources(
        "F010", "F133", "F143", "F145", "F149", "F150", "F151", "F152", "F155", "F156", "F158", "F163", "F164",
    ),
)  # fmt: skip
