"""Addresses of the quartiers that are no pages."""

from django.urls import path

from quartiers.feeds import RecitFeed

__all__ = ["urlpatterns"]

urlpatterns = [path("recits.atom", RecitFeed(), name="recit_feed")]
