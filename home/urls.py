"""Addresses of the site that are no pages."""

from django.urls import path

from home import views
from home.feeds import AgendaFeed

__all__ = ["urlpatterns"]

urlpatterns = [
    path("recherche/", views.search, name="search"),
    path("agenda.atom", AgendaFeed(), name="agenda_feed"),
    path("agenda.ics", views.agenda_calendar, name="agenda_calendar"),
    path("agenda/<slug:slug>.ics", views.event_calendar, name="event_calendar"),
    path("sitemap.xml", views.sitemap, name="sitemap"),
    path("robots.txt", views.robots, name="robots"),
    path("sante/", views.health, name="health"),
]
