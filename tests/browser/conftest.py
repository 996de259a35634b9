"""A real Chromium on a real server: pages as a reader or a member opens them, and the checks made on them."""

import json
import os
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from tests.browser.programs import AXE, CHROMIUM_FLAGS, VNU, find_chromium, find_java

DESKTOP = {"viewport": {"width": 1280, "height": 800}}
PHONE = {
    "viewport": {"width": 360, "height": 740},
    "device_scale_factor": 2,
    "is_mobile": True,
    "has_touch": True,
}
# WCAG 2.2, levels A and AA. Target size is the one rule of 2.2 that axe leaves out unless it is named.
AXE_OPTIONS = {
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]},
    "rules": {"target-size": {"enabled": True}},
    "resultTypes": ["violations"],
}

OpenPage = Callable[..., Page]


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """One browser for the whole process; each test opens its own profile in it."""
    # Playwright keeps an event loop in this thread, which Django takes for asynchronous code.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=CHROMIUM_FLAGS)
        yield browser
        browser.close()


@dataclass
class Watch:
    """What must stay empty while a test browses: errors raised by scripts, addresses asked of another domain."""

    errors: list[str] = field(default_factory=list)
    foreign: list[str] = field(default_factory=list)

    def over(self, context: BrowserContext, address: str) -> None:
        """Start watching every page of a profile, on the site at this address."""
        own = (address, "data:", "blob:", "about:")
        context.on("weberror", lambda problem: self.errors.append(str(problem.error)))
        context.on("request", lambda asked: asked.url.startswith(own) or self.foreign.append(asked.url))


@pytest.fixture
def watch() -> Watch:
    """What the pages of this test did that no page may do; anything left in it at the end fails the test."""
    return Watch()


@pytest.fixture
def open_page(chromium, live_server, watch) -> Iterator[OpenPage]:
    """Open a page in a fresh profile: open_page(**PHONE), open_page(java_script_enabled=False)…"""
    contexts = []

    def open_one(**options: Any) -> Page:
        french = {"base_url": live_server.url, "locale": "fr-FR", "timezone_id": "Europe/Paris"}
        context = chromium.new_context(**(french | DESKTOP | options))
        context.set_default_timeout(15_000)
        watch.over(context, live_server.url)
        contexts.append(context)
        return context.new_page()

    yield open_one
    for context in contexts:
        context.close()
    assert watch == Watch()


@pytest.fixture
def page(open_page) -> Page:
    """A desk: 1280 × 800."""
    return open_page()


@pytest.fixture
def phone(open_page) -> Page:
    """A small telephone: 360 × 740, two dots to the pixel, touch."""
    return open_page(**PHONE)


@pytest.fixture
def sign_in() -> Callable[..., None]:
    """Sign in through the form: sign_in(page, "membre"). The account's password is the demo's unless given."""

    def fill_the_form(page: Page, username: str, password: str = settings.DEMO_PASSWORD) -> None:
        page.goto("/admin/login/")
        page.fill("input[name=username]", username)
        page.fill("input[name=password]", password)
        page.click("button[type=submit]")
        page.wait_for_url(lambda url: "/login/" not in url)

    return fill_the_form


@pytest.fixture(scope="session")
def axe() -> Callable[..., None]:
    """Assert that a page, or what is within one place of it, breaks no rule of WCAG 2.2 A or AA that a program sees."""
    source = AXE.read_text(encoding="utf-8")

    def check(page: Page, within: dict[str, str] | None = None) -> None:
        # evaluate() is the debugger speaking: the page's own Content-Security-Policy stays as it is.
        if not page.evaluate("'axe' in window"):
            page.evaluate(source)
        asked = [within, AXE_OPTIONS]
        found = page.evaluate("([within, options]) => axe.run(within ?? document, options)", asked)
        assert not found["violations"], "\n".join(map(describe, found["violations"]))

    return check


@pytest.fixture(scope="session")
def axe_within() -> Callable[..., list[str]]:
    """The violations inside one part of a page, leaving out what is not ours to mend."""
    source = AXE.read_text(encoding="utf-8")

    def check(page: Page, part: str, left_out: list[str]) -> list[str]:
        page.evaluate(source)
        where = {"include": [[part]], "exclude": [[selector] for selector in left_out]}
        found = page.evaluate("([where, options]) => axe.run(where, options)", [where, AXE_OPTIONS])
        return [describe(violation) for violation in found["violations"]]

    return check


def describe(violation: dict[str, Any]) -> str:
    """A violation in one line: rule, what it asks, where."""
    places = ", ".join(" ".join(map(str, node["target"])) for node in violation["nodes"][:5])
    return f"{violation['id']} : {violation['help']} — {len(violation['nodes'])} × {places}"


@pytest.fixture
def vnu(tmp_path) -> Callable[[dict[str, bytes]], None]:
    """Assert that pages hold no HTML error: vnu({"/": html, "/agenda/": html}), one start of Java for all."""

    def check(pages: dict[str, bytes]) -> None:
        files = [tmp_path / f"{address.strip('/').replace('/', '-') or 'accueil'}.html" for address in pages]
        for file, html in zip(files, pages.values(), strict=True):
            file.write_bytes(html)
        command = [
            find_java(),
            "-jar",
            VNU,
            "--stdout",
            "--exit-zero-always",
            "--errors-only",
            "--format",
            "json",
            *files,
        ]
        answer = subprocess.run(command, capture_output=True, check=True, timeout=120)
        errors = [message for message in json.loads(answer.stdout)["messages"] if message["type"] != "info"]
        assert not errors, "\n".join(map(locate, errors))

    return check


def locate(message: dict[str, Any]) -> str:
    """A message of the HTML checker in one line: page, line, what is wrong, the code around it."""
    page = Path(message.get("url", "")).stem
    return f"{page}:{message.get('lastLine', '?')} {message['message']} — {message.get('extract', '')!r}"
