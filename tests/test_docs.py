"""The documents say what is so: their commands exist, their links lead somewhere, their settings are the real ones."""

import contextlib
import io
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from unittest import mock

import pytest

import byheart
from byheart.asking.question import PARTS
from byheart.cli.main import COMMANDS, parser_for
from byheart.jail.cell import can_confine

ROOT = Path(__file__).parent.parent
PAGES = [*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), *ROOT.glob("exercises/**/README.md")]
TARGETS = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_make_target_that_is_named_exists(page):
    named = set(re.findall(r"`make ([a-z]+)`", page.read_text(encoding="utf-8")))
    named |= set(re.findall(r"^make ([a-z]+)$", page.read_text(encoding="utf-8"), re.MULTILINE))
    assert named <= TARGETS


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_leads_somewhere(page):
    for target in re.findall(r"\]\((?!https?:)([^)#]+)\)", page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), target


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_file_that_is_named_exists(page):
    for name in re.findall(
        r"`((?:exercises|grader|reference|docs|tests)/[\w./]+\.(?:py|md|toml))`", page.read_text("utf-8")
    ):
        assert (ROOT / name).exists(), name


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_command_that_is_named_exists_with_its_options(page):
    text = page.read_text(encoding="utf-8")
    named = re.findall(r"(?:`|^)byheart ([a-z]+)((?: [^`\n]*)?)", text, re.MULTILINE)
    for command, rest in named:
        with pytest.raises(SystemExit) as ended, contextlib.redirect_stdout(io.StringIO()) as said:
            parser_for([command]).parse_args([command, "--help"])
        assert ended.value.code == 0, command
        for option in re.findall(r"(?<= )--[a-z-]+", rest):
            assert option in said.getvalue(), (command, option)


COMMANDS_PAGE = ROOT / "docs" / "commands.md"
ABOUT_COMMANDS = """\
# Commands

What each command says of itself. `byheart COMMAND --help` prints the same.
"""


def help_of(name):
    with (
        mock.patch.dict(os.environ, {"COLUMNS": "100", "NO_COLOR": "1"}),
        contextlib.redirect_stdout(io.StringIO()) as said,
        pytest.raises(SystemExit),
    ):
        parser_for([name]).parse_args([name, "--help"])
    return "\n".join(line.rstrip() for line in said.getvalue().strip().splitlines())


def test_the_page_about_commands_says_what_each_says_of_itself():
    """BYHEART_NEW_COMMANDS=1 writes the page again. Pythons break lines differently: only the words are compared."""
    sections = [f"## byheart {each.name}\n\n```text\n{help_of(each.name)}\n```\n" for each in COMMANDS]
    page = "\n".join((ABOUT_COMMANDS, *sections))
    if os.environ.get("BYHEART_NEW_COMMANDS"):
        COMMANDS_PAGE.write_text(page, encoding="utf-8", newline="\n")
    assert COMMANDS_PAGE.read_text(encoding="utf-8").split() == page.split()


EXAMPLES = re.findall(
    r"```python\n(.*?)```\n\n```text\n(.*?)```", (ROOT / "docs/python.md").read_text("utf-8"), re.DOTALL
)


@pytest.mark.parametrize(("code", "prints"), EXAMPLES, ids=lambda each: each.partition("\n")[0])
def test_every_example_of_the_door_prints_what_the_page_says(code, prints, tmp_path):
    if "byheart.grade" in code and can_confine():
        pytest.skip("this machine can't hold a stranger's code")
    (tmp_path / "example.py").write_text(code, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "example.py"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        encoding="utf-8",
        timeout=600,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith(prints)


def test_the_page_about_the_door_names_all_of_it():
    page = (ROOT / "docs" / "python.md").read_text(encoding="utf-8")
    table = page[: page.index("## ")]
    assert set(re.findall(r"`(\w+)`", "".join(re.findall(r"^\| (`.+?) \|", table, re.MULTILINE)))) == set(
        byheart.__all__
    )
    assert len(EXAMPLES) >= 3


def test_every_exercise_has_a_page_and_no_page_gives_a_body_away(exercises):
    for exercise in exercises:
        page = (exercise.folder / "README.md").read_text(encoding="utf-8")
        solution = (ROOT / "solutions" / exercise.id / exercise.file).read_text(encoding="utf-8")
        for body in re.findall(r"### BEGIN SOLUTION\n(.*?)### END SOLUTION", solution, re.DOTALL):
            for line in body.splitlines():
                expression = line.strip().removeprefix("return ").partition(" = ")[2] or line.strip()
                if len(expression) > 12 and "#" not in expression:
                    assert expression not in page, (exercise.id, expression)


def test_the_settings_page_names_every_setting():
    page = (ROOT / "docs" / "settings.md").read_text(encoding="utf-8")
    course = (ROOT / "exercises" / "course.toml").read_text(encoding="utf-8")
    for setting in re.findall(r"^(?:# )?(\w+) = |^\[(\w+)\]", course, re.MULTILINE):
        assert f"`{setting[0]}`" in page or f"`[{setting[1]}]`" in page, setting


def test_the_page_about_courses_names_every_part_of_a_script():
    page = (ROOT / "docs" / "courses.md").read_text(encoding="utf-8")
    listed = re.search(r"the variable's name says which: one of ([^.]*)\.", page)
    assert listed
    assert re.findall(r"`(\w+)`", listed[1]) == [each.replace(" ", "_") for each in PARTS]


def test_readme_names_the_two_commands_and_ci_calls_them():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert "```sh\nmake demo\nmake test\n```" in readme
    assert "make test" in (ROOT / ".ci" / "run").read_text()


def test_ci_runs_what_contributing_says():
    (check,) = re.findall(r"^check: (.+)$", (ROOT / "Makefile").read_text(), re.MULTILINE)
    runs = re.findall(r"^make (\w+)$", (ROOT / ".ci" / "run").read_text(), re.MULTILINE)
    assert runs == [*check.split(), "installed", "docs"]
    assert "`make check`. CI runs that, `make installed` and `make docs`." in (ROOT / "CONTRIBUTING.md").read_text(
        "utf-8"
    )


@pytest.mark.skipif(shutil.which("make") is None, reason="there is no make here")
def test_make_names_the_commands_it_would_run():
    done = subprocess.run(["make", "-n", "demo", "test"], cwd=ROOT, capture_output=True, text=True, timeout=600)
    assert done.returncode == 0
    assert "byheart demo" in done.stdout
