"""The archive in the admin."""

from wagtail import hooks

from media_lib import choosers

__all__ = ["register_choosers"]


@hooks.register("register_admin_viewset")
def register_choosers() -> list[object]:
    """The windows in which pieces, passages and authority records are chosen."""
    return [
        choosers.place_chooser,
        choosers.person_chooser,
        choosers.theme_chooser,
        choosers.fonds_chooser,
        choosers.item_chooser,
        choosers.passage_chooser,
    ]
