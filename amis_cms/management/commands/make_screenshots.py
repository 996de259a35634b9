"""Makes the pictures of the README and of the members' guide, from the demonstration site."""

from __future__ import annotations

import contextlib
import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from io import BytesIO
from pathlib import Path
from shutil import which
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from PIL import Image

FOLDER = settings.BASE_DIR / "docs" / "images"
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
DESK, PHONE = (1280, 900), (390, 844)


@dataclass(frozen=True)
class Shot:
    """One picture: its file name, the address, the window, who is signed in."""

    name: str
    address: str
    window: tuple[int, int] = DESK
    user: str = ""


SHOTS = (
    Shot("accueil", "/"),
    Shot("quartier", "/quartiers/pissevin/"),
    Shot("lutte", "/luttes/rouvrir-la-mediatheque-marc-bernard/"),
    Shot("archives", "/archives/"),
    Shot("document-telephone", "/archives/AMIS-V-0001/", PHONE),
    Shot("accueil-membre", "/admin/", DESK, "membre"),
    Shot("ecrire-campagne", "/admin/ecrire/campagne/", DESK, "membre"),
    Shot("ajouter-document", "/admin/archives/ajouter/", DESK, "membre"),
    Shot("document-archiviste", "/admin/archives/edit/1/", DESK, "archiviste"),
    Shot("lettres", "/admin/archives/lettres/", DESK, "archiviste"),
)


class Command(BaseCommand):
    """Starts the site on a free port, visits it with Chromium, writes docs/images/*.webp."""

    help = "Refait les captures d'écran de la documentation (il faut la démonstration et Chromium)."

    def handle(self, *args: Any, **options: Any) -> None:
        chromium = next(filter(None, map(which, BROWSERS)), None)
        if chromium is None:
            raise CommandError("Il faut Chromium pour faire les captures d'écran.")
        FOLDER.mkdir(parents=True, exist_ok=True)
        playwright = import_module("playwright.sync_api")
        with serving() as site, playwright.sync_playwright() as driver:
            browser = driver.chromium.launch(executable_path=chromium, args=FLAGS)
            for shot in SHOTS:
                self.stdout.write(f"{shot.name} : {take(browser, site, shot) // 1000} Ko")
            browser.close()


def take(browser: Any, site: str, shot: Shot) -> int:
    """Visit, sign in where asked, write the picture; return its size in bytes."""
    width, height = shot.window
    context = browser.new_context(viewport={"width": width, "height": height}, locale="fr-FR", base_url=site)
    page = context.new_page()
    if shot.user:
        page.goto("/admin/login/")
        page.fill("input[name=username]", shot.user)
        page.fill("input[name=password]", settings.DEMO_PASSWORD)
        page.click("button[type=submit]")
        page.wait_for_load_state("networkidle")
    answer = page.goto(shot.address, wait_until="networkidle")
    if answer.status != 200:
        raise CommandError(
            f"{shot.address} répond {answer.status} : chargez d'abord la démonstration (load_demo)."
        )
    path = FOLDER / f"{shot.name}.webp"
    Image.open(BytesIO(page.screenshot())).save(path, quality=72, method=6)
    context.close()
    return path.stat().st_size


@contextlib.contextmanager
def serving() -> Iterator[str]:
    """The site on a free port of this machine, for as long as the block lasts."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{probe.getsockname()[1]}"
    manage = Path(settings.BASE_DIR) / "manage.py"
    command = [sys.executable, str(manage), "runserver", "--noreload", "--insecure", address]
    server = subprocess.Popen(command, env=os.environ, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        wait_for(f"http://{address}/sante/")
        yield f"http://{address}"
    finally:
        server.terminate()
        server.wait(timeout=10)


def wait_for(url: str, seconds: int = 30) -> None:
    """Wait until the site answers."""
    for _ in range(seconds * 4):
        with contextlib.suppress(OSError), urllib.request.urlopen(url, timeout=2):  # noqa: S310 - our own address
            return
        time.sleep(0.25)
    raise CommandError("Le site ne démarre pas.")
