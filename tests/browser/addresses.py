"""The addresses that checks on every page visit: each page type, each plain view, each state of a notice."""

from wagtail.models import Page

from media_lib.models import ArchiveItem

PAGES = (
    "/",
    "/quartiers/",
    "/quartiers/pissevin/",
    "/quartiers/pissevin/la-table-du-fond/",
    "/luttes/",
    "/luttes/rouvrir-la-mediatheque-marc-bernard/",
    "/luttes/rouvrir-la-mediatheque-marc-bernard/une-table-une-lampe-des-livres/",
    "/dossiers/",
    "/dossiers/leau-et-les-jardins/",
    "/agenda/",
    "/agenda/lire-dehors/",
    "/agenda/cinquante-ans-apres-octobre-1961/",
    "/qui-sommes-nous/",
    "/vos-droits/",
    "/mentions-legales/",
    "/accessibilite/",
)
VIEWS = (
    "/archives/",
    "/archives/?decennie=1980&kind=photographie",
    "/archives/?q=introuvable-partout",
    "/recherche/?q=mediatheque",
    "/recherche/?q=introuvable-partout",
    "/nous-ecrire/",
    "/nous-ecrire/?langue=ar",
    "/cette-page-n-existe-pas/",
)
KINDS = ("film", "photographie", "son", "affiche", "tract", "document")


def notices() -> list[str]:
    """One notice of each kind, one undigitised tape, one protected piece."""
    listed = ArchiveItem.objects.listed().order_by("pk")
    plain = listed.filter(sensitive=False)
    found = [plain.filter(kind=kind, files__isnull=False).first() for kind in KINDS]
    found += [listed.filter(access="on_request").first(), listed.filter(sensitive=True).first()]
    return [item.get_absolute_url() for item in found if item]


def public_addresses() -> list[str]:
    """Every public address to check."""
    return [*PAGES, *VIEWS, *notices()]


def admin_addresses() -> list[str]:
    """Our own screens of the admin, as an archivist sees them."""
    item = ArchiveItem.objects.cleared().filter(kind="film").first()
    lutte = Page.objects.get(slug="rouvrir-la-mediatheque-marc-bernard")
    return [
        "/admin/",
        "/admin/ecrire/campagne/",
        "/admin/mes-brouillons/",
        f"/admin/pages/add/luttes/campagnepage/{lutte.pk}/",
        "/admin/archives/",
        "/admin/archives/ajouter/",
        f"/admin/archives/edit/{item.pk}/",
        f"/admin/archives/{item.pk}/accords/",
        f"/admin/archives/{item.pk}/retirer/",
        "/admin/archives/lettres/",
    ]
