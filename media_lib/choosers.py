"""The windows in which a piece, a passage or an authority record is chosen. Enriched with filters and « ajouter »."""

from wagtail.admin.viewsets.chooser import ChooserViewSet

__all__ = [
    "fonds_chooser",
    "item_chooser",
    "passage_chooser",
    "person_chooser",
    "place_chooser",
    "theme_chooser",
]


class AuthorityChooser(ChooserViewSet):
    """Chooses a place, a person or a theme, and adds one on the spot."""

    choose_another_text = "En choisir un autre"
    edit_item_text = "Modifier"
    search_tab_label = "Chercher"
    creation_tab_label = "Ajouter"
    create_action_label = "Ajouter"


class PlaceChooser(AuthorityChooser):
    """Chooses a place."""

    model = "media_lib.Place"
    icon = "home"
    choose_one_text = "Choisir un lieu"
    form_fields = ["name", "kind", "parent"]


class PersonChooser(AuthorityChooser):
    """Chooses a person or a group."""

    model = "media_lib.Person"
    icon = "user"
    choose_one_text = "Choisir une personne ou un groupe"
    form_fields = ["name", "kind"]


class ThemeChooser(AuthorityChooser):
    """Chooses a theme."""

    model = "media_lib.Theme"
    icon = "tag"
    choose_one_text = "Choisir un thème"
    form_fields = ["name"]


class FondsChooser(AuthorityChooser):
    """Chooses a fonds."""

    model = "media_lib.Fonds"
    icon = "folder-open-1"
    choose_one_text = "Choisir un fonds"


class ItemChooser(AuthorityChooser):
    """Chooses a piece."""

    model = "media_lib.ArchiveItem"
    icon = "media"
    choose_one_text = "Choisir un document d'archive"


class PassageChooser(AuthorityChooser):
    """Chooses a passage."""

    model = "media_lib.Passage"
    icon = "cut"
    choose_one_text = "Choisir un passage"


place_chooser = PlaceChooser("place_chooser")
person_chooser = PersonChooser("person_chooser")
theme_chooser = ThemeChooser("theme_chooser")
fonds_chooser = FondsChooser("fonds_chooser")
item_chooser = ItemChooser("item_chooser")
passage_chooser = PassageChooser("passage_chooser")
