"""Events of the demonstration: those that took place, with their sources, and invented ones still to come."""

from amis_cms.demo.content.block import pages, sources, src, text
from amis_cms.demo.content.event import Event
from amis_cms.demo.content.events_to_come import TO_COME

PAST: tuple[Event, ...] = (
    Event(
        slug="cinquante-ans-apres-octobre-1961",
        title="Cinquante ans après octobre 1961",
        kind="projection",
        summary="Au cinéma Le Sémaphore, une projection-débat pour ne pas laisser le 17 octobre au silence.",
        place="cinema-le-semaphore",
        themes=("discriminations", "memoire"),
        partners=("dailleurs-nous-sommes-dici",),
        first_day="2011-11-21",
        fact="F133",
        body=(
            text(
                f"Le collectif gardois D’ailleurs nous sommes d’ici organise une projection-débat pour les "
                f"cinquante ans des massacres du 17 octobre 1961 ({src('F133')})."
            ),
            sources("F133"),
        ),
    ),
    Event(
        slug="fenetres-sur-zup-au-college-condorcet",
        cover="mains-camera",
        title="« Fenêtres sur ZUP » au collège Condorcet",
        kind="projection",
        summary="Un documentaire de 55 minutes, montré d’abord à celles et ceux qu’il raconte.",
        place="college-condorcet",
        themes=("culture", "memoire"),
        quartiers=("pissevin",),
        partners=("gilles-nivet", "kinou-lefevre"),
        first_day="2013-09-17",
        fact="F123",
        body=(
            text(
                f"Six mois de tournage en 2012 ({src('F122')}), une première au collège. Le film passe ensuite "
                f"à la télévision locale et au cinéma Le Sémaphore ({src('F123')})."
            ),
            pages("Le dossier", "/dossiers/filmer-les-quartiers/"),
            sources("F122", "F123"),
        ),
    ),
    Event(
        slug="une-journee-antiraciste-a-valdegour",
        title="Une journée antiraciste à Valdegour",
        kind="fete",
        summary="Emancip’Actions fête ses trois ans : une journée multiculturelle et des témoignages de réfugiés.",
        place="valdegour",
        themes=("discriminations", "culture"),
        quartiers=("valdegour",),
        partners=("emancip-actions",),
        first_day="2015-10-03",
        fact="F132",
        body=(
            text(
                f"Installée depuis 2012 dans un rez-de-chaussée HLM ({src('F131')}), l’association ouvre grand "
                f"sa porte. Des personnes réfugiées y racontent leur route ({src('F132')})."
            ),
            sources("F131", "F132"),
        ),
    ),
    Event(
        slug="le-jardin-des-ecureuils",
        cover="pissevin-jardin-ecureuils",
        title="Le jardin des écureuils",
        kind="chantier",
        summary="Trois jours de février pour planter et meubler un pied d’immeuble, place Murillo.",
        place="place-murillo",
        themes=("environnement",),
        quartiers=("pissevin",),
        first_day="2016-02-19",
        last_day="2016-02-21",
        fact="F117",
        body=(
            text(
                f"Écoliers, habitants et associations bêchent, plantent, vissent des bancs. À la fin, le pied "
                f"d’immeuble a un nom ({src('F117')})."
            ),
            pages("Le dossier", "/dossiers/leau-et-les-jardins/"),
            sources("F117"),
        ),
    ),
    Event(
        slug="les-quartiers-font-leur-cinema",
        cover="affiche-cinema",
        title="Les quartiers font leur cinéma",
        kind="projection",
        summary="Environ 400 personnes pour une soirée de films faits avec des associations et des collégiens.",
        place="nimes",
        themes=("culture", "education"),
        quartiers=("valdegour", "pissevin", "mas-de-mingue"),
        first_day="2018-03-19",
        fact="F126",
        body=(
            text(
                f"Une salle pleine, et sur l’écran les quartiers, filmés par celles et ceux qui y vivent "
                f"({src('F126')})."
            ),
            sources("F126"),
        ),
    ),
    Event(
        slug="toulouse-rencontre-nimes",
        title="Toulouse rencontre Nîmes",
        kind="autre",
        summary="Une caravane culturelle du Mirail passe la journée à Pissevin. Près de 70 personnes.",
        place="pissevin",
        themes=("culture", "discriminations"),
        quartiers=("pissevin",),
        partners=("pas-sans-nous-nimes",),
        first_day="2018-06-23",
        fact="F052",
        body=(
            text(
                f"À l’invitation de Pas Sans Nous-Nîmes, des gens du Mirail et des gens de Pissevin passent un "
                f"samedi ensemble ({src('F052')})."
            ),
            sources("F052"),
        ),
    ),
    Event(
        slug="shab-la-zup-aux-archives-du-gard",
        title="« S’hab la ZUP » aux Archives du Gard",
        kind="projection",
        summary="Le film de Valdegour entre aux Archives départementales, en présence du réalisateur.",
        place="archives-du-gard",
        themes=("memoire", "culture"),
        quartiers=("valdegour",),
        partners=("madani-marzuk",),
        shown=("shab-la-zup",),
        first_day="2018-11-21",
        fact="F011",
        body=(
            text(
                f"La projection fait partie d’un panorama de films consacrés à l’Algérie ({src('F011')}). Le "
                f"film dure 47 minutes ; il vient de centaines d’heures d’images ({src('F010')})."
            ),
            pages("Le dossier", "/dossiers/filmer-les-quartiers/"),
            sources("F010", "F011"),
        ),
    ),
    Event(
        slug="mas-en-lumiere",
        cover="mas-de-mingue-en-lumiere",
        title="Mas en lumière",
        kind="autre",
        summary="Au centre Jean-Paulhan, les associations racontent le Mas de Mingue autrement.",
        place="centre-jean-paulhan",
        themes=("culture",),
        quartiers=("mas-de-mingue",),
        first_day="2024-04-04",
        fact="F108",
        body=(
            text(
                f"Une première matinée pour montrer ce qui se fait, ce qui s’apprend, ce qui se partage au Mas "
                f"de Mingue ({src('F108')})."
            ),
            sources("F108"),
        ),
    ),
    Event(
        slug="festival-et-hop",
        cover="pissevin-danse",
        title="Festival ET HOP, deuxième édition",
        kind="fete",
        summary="Une centaine de danseurs du sud de la France au lavoir du Puits-Couchoux.",
        place="lavoir-du-puits-couchoux",
        themes=("culture",),
        quartiers=("pissevin",),
        partners=("stand-hop",),
        first_day="2025-07-19",
        fact="F129",
        body=(
            text(
                f"Stand’Hop, née à Pissevin en 2017 ({src('F128')}), invite la danse au bord de l’eau "
                f"({src('F129')})."
            ),
            sources("F128", "F129"),
        ),
    ),
    Event(
        slug="le-quartier-au-mois-du-doc",
        cover="pissevin-lecture-place",
        title="Le quartier au Mois du doc",
        kind="projection",
        summary="À la médiathèque provisoire, un film sur les grands ensembles filmés par leurs habitants.",
        place="mediatheque-provisoire",
        themes=("culture", "memoire"),
        quartiers=("pissevin",),
        first_day="2025-11-26",
        fact="F115",
        body=(
            text(
                f"La soirée restitue aussi des ateliers photo, menés à partir du fonds Collignon des archives "
                f"municipales ({src('F115')})."
            ),
            pages("La lutte", "/luttes/rouvrir-la-mediatheque-marc-bernard/"),
            sources("F115"),
        ),
    ),
)

EVENTS: dict[str, Event] = {event.slug: event for event in PAST + TO_COME}
