"""Addresses of the luttes that are no pages."""

from django.urls import path

from luttes.feeds import LutteFeed

__all__ = ["urlpatterns"]

urlpatterns = [path("luttes.atom", LutteFeed(), name="lutte_feed")]
