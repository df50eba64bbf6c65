"""nbgrader's formgrader, in a real browser: it shows the marks that byheart brought, and the words with them."""

import contextlib
import json
import os
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from byheart.extras import absent

if absent(["nbgrader"]):
    pytest.skip("the extra `nbgrader` isn't installed", allow_module_level=True)

from tests.notebooks import CLASS, POINTS, build, environment, grade_all

from byheart.cli.main import main
from byheart.jail.cell import can_confine

pytestmark = [
    pytest.mark.by_turns(15),
    pytest.mark.slow,
    pytest.mark.skipif(bool(can_confine()), reason="this machine can't hold a stranger's code"),
]
_PATIENCE = 300.0


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A class whose marks byheart brought. Of nbgrader nothing was run."""
    folder = tmp_path_factory.mktemp("formgrader")
    grade_all(folder / "graded")
    build(folder / "course")
    assert main(["export", "nbgrader", str(folder / "graded"), "--to", str(folder / "course")]) == 0
    return folder / "course"


@pytest.fixture(scope="module")
def address(room: Path) -> Iterator[str]:
    """The address of formgrader: `jupyter lab`, as the page says, without a browser of its own."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    words = ["--no-browser", f"--port={port}", "--IdentityProvider.token=", f"--ServerApp.root_dir={room}"]
    words += ["--allow-root"] * (os.geteuid() == 0)
    server = subprocess.Popen(
        ["jupyter", "lab", *words],
        cwd=room,
        env=environment(room.parent),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield _answering(f"http://127.0.0.1:{port}/formgrader", server)
    finally:
        server.terminate()
        server.wait()


def _answering(address: str, server: "subprocess.Popen[bytes]") -> str:
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end and server.poll() is None:
        with contextlib.suppress(urllib.error.URLError, ConnectionError):
            urllib.request.urlopen(f"{address}/api/assignments")
            return address
        time.sleep(0.2)
    raise AssertionError("Jupyter doesn't answer")


def test_everybody_is_graded_and_has_their_points(browser: Browser, address: str) -> None:
    page: Page = browser.new_page()
    page.goto(f"{address}/manage_submissions/04_deltas")
    page.wait_for_selector("tbody tr:nth-child(6) .score")
    rows = {
        row.locator(".student-id").inner_text(): (
            row.locator(".status").inner_text(),
            row.locator(".score").inner_text(),
        )
        for row in page.locator("tbody tr").all()
    }
    assert rows == {student: ("graded", f"{sum(POINTS[student][2:])} / 4") for student in CLASS}
    page.close()


def test_a_notebook_shows_its_points_and_our_words(browser: Browser, address: str, tmp_path: Path) -> None:
    listed = urllib.request.urlopen(f"{address}/api/submitted_notebooks/04_deltas/deltas").read()
    (id_,) = (each["id"] for each in json.loads(listed) if each["student"] == "wrong")
    page: Page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.goto(f"{address}/submissions/{id_}/")
    page.wait_for_selector("textarea.comment")
    points = page.locator("input.score").evaluate_all("all => all.map(each => each.placeholder)")
    assert points == ["2", "0"]
    comments = page.locator("textarea.comment").evaluate_all("all => all.map(each => each.placeholder)")
    assert "looks like  Your hidden deltas don't shrink" in comments[1]
    assert (
        "looks like  Your hidden deltas don't shrink" in page.locator(".output_error, .output_text").last.inner_text()
    )
    page.screenshot(path=tmp_path / "formgrader.png", full_page=True)
    page.close()
