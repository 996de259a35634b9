"""Pages of the site and its settings."""

from home.models.base import BasePage, PublicationRefused, reason_closed
from home.models.event import AgendaPage, EvenementPage, EventPiece
from home.models.home import HomePage
from home.models.index import IndexPage
from home.models.settings import SiteSettings
from home.models.standard import StandardPage

__all__ = [
    "AgendaPage",
    "BasePage",
    "EvenementPage",
    "EventPiece",
    "HomePage",
    "IndexPage",
    "PublicationRefused",
    "SiteSettings",
    "StandardPage",
    "reason_closed",
]
