"""Makes what tests talk about: people, pieces in every state, files, pages. Everything is valid unless told otherwise."""

import datetime
from itertools import count

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group, Permission
from django.utils import timezone
from wagtail.models import Page, Site

from home.models import AgendaPage, EvenementPage, HomePage, StandardPage
from luttes.models import CampagnePage, DossierIndexPage, DossierPage, LutteIndexPage, LuttePage
from media_lib.models import (
    Access,
    ArchiveItem,
    Consent,
    ConsentBasis,
    Credit,
    Decision,
    Fonds,
    Person,
    Place,
    Theme,
    Withdrawal,
)
from quartiers.models import QuartierIndexPage, QuartierPage, RecitPage
from tests.file_factories import (
    add_copy,
    attach_film,
    attach_pdf,
    attach_photo,
    attach_sound,
    film_bytes,
    own_disk,
    pdf_bytes,
    picture_bytes,
    sound_bytes,
    upload,
)

__all__ = [
    "CLEARED_STATES", "STATES", "add_copy", "attach_film", "attach_pdf", "attach_photo", "attach_sound",
    "film_bytes", "give_role", "make_campagne", "make_consent", "make_decision", "make_dossier",
    "make_event", "make_fonds", "make_item", "make_item_with", "make_lutte", "make_open_item",
    "make_person", "make_place", "make_quartier", "make_recit", "make_site", "make_standard",
    "make_theme", "make_user", "own_disk", "pdf_bytes", "picture_bytes", "sound_bytes", "upload",
]  # fmt: skip

numbers = count(1)

GROUPS = {"member": "Membres", "editor": "Éditrices et éditeurs", "archivist": "Archivistes"}
PERMISSIONS = {
    "member": ["shelter_item"],
    "editor": ["shelter_item", "open_unrecognisable"],
    "archivist": ["shelter_item", "open_unrecognisable", "manage_rights"],
}


# --- People -----------------------------------------------------------------------------------------------------------
def make_user(role="member", **fields):
    """A member, an editor, an archivist, an admin, or "visitor": an account that may do nothing."""
    number = next(numbers)
    fields = {"username": f"{role}-{number}", "email": f"{role}-{number}@example.org"} | fields
    user = get_user_model().objects.create_user(
        password="demo-amis", is_superuser=role == "admin", is_staff=role == "admin", **fields
    )
    if role in GROUPS:
        give_role(user, role)
    return user


def give_role(user, role):
    """Put someone in the group of a role, and give the permissions of the role even where the group has none."""
    user.groups.add(Group.objects.get_or_create(name=GROUPS[role])[0])
    own = Permission.objects.filter(content_type__app_label="media_lib", codename__in=PERMISSIONS[role])
    door = Permission.objects.filter(codename="access_admin", content_type__app_label="wagtailadmin")
    user.user_permissions.add(*own, *door)


# --- Vocabulary --------------------------------------------------------------------------------------------------------
def make_fonds(**fields):
    return Fonds.objects.create(**{"name": f"Fonds n° {next(numbers)}"} | fields)


def make_place(**fields):
    return Place.objects.create(**{"name": f"Quartier n° {next(numbers)}", "kind": "quartier"} | fields)


def make_person(**fields):
    return Person.objects.create(**{"name": f"Personne n° {next(numbers)}", "is_public": True} | fields)


def make_theme(**fields):
    return Theme.objects.create(**{"name": f"Thème n° {next(numbers)}"} | fields)


# --- Pieces ---------------------------------------------------------------------------------------------------------------
def make_item(*, places=(), themes=(), people=(), **fields):
    """A described piece that nothing opens; ``people`` are credited as witnesses. Rights fields may be given."""
    fields.setdefault("fonds", Fonds.objects.first() or make_fonds())
    defaults = {
        "title": f"La fête de la place, bande {next(numbers)}",
        "kind": "film",
        "date_edtf": "1985~",
        "description": "Une table dans la rue, des voisines, de la musique.",
        "credit_line": "© A.M.I.S.",
    }
    item = ArchiveItem.objects.create(**defaults | fields)
    for links, chosen in ((item.places, places), (item.themes, themes)):
        links.set(chosen)
        links.commit()
    for person in people:
        Credit.objects.create(item=item, person=person, role=Credit.Role.TEMOIN)
    item.refresh_window()
    return ArchiveItem.objects.get(pk=item.pk)


def make_open_item(**fields):
    """A piece anybody may see: nobody can be recognised in it."""
    return make_item(**{"access": Access.PUBLIC, "consent_basis": ConsentBasis.NOT_NEEDED} | fields)


def make_item_with(state, **fields):
    """A piece in one of the ``STATES``."""
    return STATES[state](**fields)


def _recorded(consent, **fields):
    item = make_item(**{"access": Access.PUBLIC, "consent_basis": ConsentBasis.RECORDED} | fields)
    make_consent(item, **consent)
    return ArchiveItem.objects.get(pk=item.pk)


def _decided(**fields):
    item = make_item(**{"access": Access.PUBLIC, "consent_basis": ConsentBasis.DECIDED} | fields)
    make_decision(item)
    return ArchiveItem.objects.get(pk=item.pk)


def _withdrawn(**fields):
    closed = {
        "access": Access.CLOSED,
        "withdrawn_at": timezone.now(),
        "consent_basis": ConsentBasis.NOT_NEEDED,
    }
    item = make_item(**closed | fields)
    Withdrawal.objects.create(item=item, number=f"2026-{next(numbers):05d}")
    return ArchiveItem.objects.get(pk=item.pk)


def _sensitive(**fields):
    fields.setdefault("approved_by", make_user("archivist"))
    return make_open_item(sensitive=True, content_notice="On y parle d'un deuil.", **fields)


TODAY = timezone.localdate
DAY = datetime.timedelta(days=1)
STATES = {
    "public": make_open_item,
    "on_request": lambda **f: make_item(access=Access.ON_REQUEST, **f),
    "members": lambda **f: make_item(access=Access.MEMBERS, **f),
    "pending": make_item,
    "closed": lambda **f: make_item(access=Access.CLOSED, **f),
    "embargoed": lambda **f: make_open_item(embargo_until=TODAY() + 30 * DAY, **f),
    "embargo_over": lambda **f: make_open_item(embargo_until=TODAY() - DAY, **f),
    "unknown_consent": lambda **f: make_item(access=Access.PUBLIC, consent_basis=ConsentBasis.UNKNOWN, **f),
    "recorded": lambda **f: _recorded({"state": "granted", "on_site": True}, **f),
    "recorded_for_now": lambda **f: _recorded(
        {"state": "granted", "on_site": True, "valid_until": TODAY() + 30 * DAY}, **f
    ),
    "recorded_ended": lambda **f: _recorded(
        {"state": "granted", "on_site": True, "valid_until": TODAY() - DAY}, **f
    ),
    "asked": lambda **f: _recorded({"state": "asked"}, **f),
    "refused": lambda **f: _recorded({"state": "refused"}, **f),
    "decided": _decided,
    "sensitive": _sensitive,
    "sensitive_alone": lambda **f: _sensitive(approved_by=None, **f),
    "without_credit": lambda **f: make_open_item(credit_line="", **f),
    "withdrawn": _withdrawn,
}
CLEARED_STATES = ("public", "embargo_over", "recorded", "recorded_for_now", "decided", "sensitive")


def make_consent(item, **fields):
    return Consent.objects.create(
        **{"item": item, "name": "Une voisine", "state": "granted", "on_site": True} | fields
    )


def make_decision(item, **fields):
    defaults = {
        "item": item,
        "reason": "Une marche publique où personne n'est montré seul.",
        "search_made": "Affichage à la maison de quartier pendant un mois.",
        "first_decider": "Une archiviste",
        "second_decider": "Un membre du bureau",
        "review_on": TODAY() + 365 * DAY,
    }
    return Decision.objects.create(**defaults | fields)


# --- Pages ------------------------------------------------------------------------------------------------------------
def make_site():
    """The front page with its four sections, at the root of the default site; made once."""
    home = HomePage.objects.first()
    if home:
        return home
    root = Page.objects.get(depth=1)
    home = HomePage(
        title="A.M.I.S.", slug="accueil-amis", headline="La mémoire des quartiers, en images et en son"
    )
    root.add_child(instance=home)
    Site.objects.update_or_create(is_default_site=True, defaults={"hostname": "localhost", "root_page": home})
    Page.objects.filter(slug="home", depth=2).exclude(pk=home.pk).delete()
    for model, title in (
        (QuartierIndexPage, "Quartiers"),
        (LutteIndexPage, "Luttes"),
        (DossierIndexPage, "Dossiers"),
        (AgendaPage, "Agenda"),
    ):
        home.add_child(instance=model(title=title, slug=title.lower(), show_in_menus=True))
    return HomePage.objects.get(pk=home.pk)


def _section(model):
    make_site()
    return model.objects.get()


def _page(parent, model, defaults, fields):
    """A page of a type under its parent, live unless told otherwise."""
    defaults = {
        "title": f"Page n° {next(numbers)}",
        "summary": "Deux phrases pour dire ce qu'on lira ici.",
    } | defaults
    page = model(**defaults | fields)
    parent.add_child(instance=page)
    return model.objects.get(pk=page.pk)


def make_standard(parent=None, **fields):
    return _page(parent or make_site(), StandardPage, {}, fields)


def make_quartier(**fields):
    fields["place"] = fields.get("place") or make_place()
    return _page(_section(QuartierIndexPage), QuartierPage, {"title": fields["place"].name}, fields)


def make_recit(quartier=None, **fields):
    defaults = {"narrator": "Une habitante", "agreement": "granted", "read_back_on": TODAY()}
    return _page(quartier or make_quartier(), RecitPage, defaults, fields)


def make_lutte(*, places=(), **fields):
    lutte = _page(
        _section(LutteIndexPage), LuttePage, {"demand": "Un arrêt de bus au pied de la tour."}, fields
    )
    lutte.places.set(places)
    lutte.save()
    return lutte


def make_campagne(lutte=None, **fields):
    return _page(
        lutte or make_lutte(), CampagnePage, {"aim": "Que le bus s'arrête ici avant la rentrée."}, fields
    )


def make_dossier(**fields):
    return _page(_section(DossierIndexPage), DossierPage, {"curated_by": "l'atelier mémoire"}, fields)


def make_event(**fields):
    soon = timezone.now() + 7 * DAY
    defaults = {
        "starts_at": soon,
        "ends_at": soon + datetime.timedelta(hours=2),
        "address": "Place du marché",
    }
    return _page(_section(AgendaPage), EvenementPage, defaults, fields)
