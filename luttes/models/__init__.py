"""Struggles, campaigns, dossiers."""

from luttes.models.campagne import CampagnePage, Update
from luttes.models.dossier import DossierIndexPage, DossierPage
from luttes.models.lutte import Demand, LutteIndexPage, LuttePage, Turn

__all__ = [
    "CampagnePage",
    "Demand",
    "DossierIndexPage",
    "DossierPage",
    "LutteIndexPage",
    "LuttePage",
    "Turn",
    "Update",
]
