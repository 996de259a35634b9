"""Signals of the archive: they only wire."""
