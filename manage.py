#!/usr/bin/env python
"""Run a Django command for this project."""

import os
import sys
from pathlib import Path

import environ
from django.core.management import execute_from_command_line

if __name__ == "__main__":
    # The file says which settings this machine runs on: a command typed by hand must not fall back to development.
    environ.Env.read_env(Path(__file__).resolve().parent / ".env")
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "amis_cms.settings.dev")
    execute_from_command_line(sys.argv)
