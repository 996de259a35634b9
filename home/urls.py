"""Addresses of the site that are no pages."""

from django.urls import path, re_path

from home import views
from home.feeds import AgendaFeed

__all__ = ["urlpatterns"]

urlpatterns = [
    path("recherche/", views.search, name="search"),
    path("agenda.atom", AgendaFeed(), name="agenda_feed"),
    path("agenda.ics", views.agenda_calendar, name="agenda_calendar"),
    re_path(r"^agenda/(?P<slug>[\w-]+)\.ics\Z", views.event_calendar, name="event_calendar"),
    path("sitemap.xml", views.sitemap, name="sitemap"),
    path("robots.txt", views.robots, name="robots"),
    path("sante/", views.health, name="health"),
]
