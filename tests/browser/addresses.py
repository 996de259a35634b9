"""One address of the demonstration for each kind of page that somebody may meet."""

STORY = "/quartiers/pissevin/la-table-du-fond/"
FILM = "/archives/AMIS-V-0001/"

PAGES = (
    "/",
    "/qui-sommes-nous/",
    "/quartiers/",
    "/quartiers/pissevin/",
    STORY,
    "/luttes/",
    "/luttes/rouvrir-la-mediatheque-marc-bernard/",
    "/luttes/rouvrir-la-mediatheque-marc-bernard/une-table-une-lampe-des-livres/",
    "/dossiers/",
    "/dossiers/filmer-les-quartiers/",
    "/agenda/",
    "/agenda/lire-dehors/",
    "/mentions-legales/",
    "/vos-droits/",
    "/accessibilite/",
    "/demonstration/",
)
"""Every page type, and the plain pages the law asks for."""

VIEWS = (
    "/archives/",
    "/archives/?kind=film&decade=1980",
    "/archives/?q=introuvable",
    FILM,
    "/archives/AMIS-S-0001/",
    "/archives/AMIS-P-0001/",
    "/archives/AMIS-D-0011/",
    "/archives/AMIS-V-0008/",
    "/archives/AMIS-P-0023/",
    "/archives/AMIS-P-0023/?voir=1",
    "/recherche/",
    "/recherche/?q=mediatheque",
    "/recherche/?q=introuvable",
    "/nous-ecrire/",
    f"/nous-ecrire/?cote={FILM.split('/')[2]}",
    "/nous-ecrire/?langue=ar",
)
"""Listing, notices (film, sound, photograph, paper, tape, sensitive), search, letters."""

MISSING = "/une-page-qui-nexiste-pas/"

ADMIN = (
    ("membre", "/admin/"),
    ("membre", "/admin/ecrire/campagne/"),
    ("membre", "/admin/archives/ajouter/"),
    ("editrice", "/admin/a-relire/"),
    ("archiviste", "/admin/archives/"),
    ("archiviste", "/admin/archives/edit/{film}/"),
    ("archiviste", "/admin/archives/{film}/accords/"),
    ("archiviste", "/admin/archives/{film}/retirer/"),
    ("archiviste", "/admin/archives/lettres/"),
)
"""Our own screens of the admin, and who uses them; ``{film}`` is the key of a film."""
