"""Turns the demonstration's words and drawings into records. The only place that may import every application."""

from amis_cms.demo.loader.load import load_demo

__all__ = ["load_demo"]
