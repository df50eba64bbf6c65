"""`byheart progress`: the same facts in the terminal and as a page; nothing of a log can steer either.

The screens in tests/screens/progress*.txt stay as they are: BYHEART_NEW_SCREENS=1 writes them again; read them then.
"""

import functools
import os
import re
import sqlite3
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from tests.learning import RIGHT, SKILLS, tried
from tests.looking_back import log_of

from byheart.cli import progress
from byheart.cli.main import main
from byheart.cli.progress import Look, lines
from byheart.curriculum.course import read_course, read_exercises
from byheart.memory.attempts import Check
from byheart.memory.clock import day_of
from byheart.memory.log import FILE, Log
from byheart.memory.outlook import outlook
from byheart.memory.skills import skills_of
from byheart.report import charts
from byheart.report.progress import progress_html

ROOT = Path(__file__).parent.parent
OTHER = ROOT / "tests" / "other_course"
SCREENS = ROOT / "tests" / "screens"
NOW = datetime(2026, 6, 1, 18, tzinfo=UTC)
WORDS = {"mirrored": "Your curve falls where it should rise.", "squashed": "You squash it twice."}
MISTAKES = {"01_sigmoid/sigmoid": ["mirrored"], "03_forward/forward": ["squashed"], "06_alpha/alpha": ["no-name"]}
HOSTILE = "\x1b[2J\u202e<script>window.pwned = 1</script>\n# x"


@functools.cache
def year():
    """What somebody tried in a year."""
    return log_of(SKILLS, MISTAKES, NOW, 365)


@functools.cache
def facts_of(kind):
    tried_ = {"none": list, "one": lambda: [tried(NOW, SKILLS[0], Check("wrong", "mirrored"))], "year": year}[kind]()
    return outlook(tried_, SKILLS, NOW)


def screen(kind, look):
    return "\n".join(lines("A course", facts_of(kind), WORDS, look)) + "\n"


@pytest.mark.parametrize(
    ("name", "kind", "look"),
    [
        ("progress", "year", Look(100)),
        ("progress_narrow", "year", Look(40, unicode=False)),
        ("progress_begun", "one", Look(60)),
    ],
)
def test_a_screen_is_as_it_was(name, kind, look):
    kept = SCREENS / f"{name}.txt"
    now = screen(kind, look)
    if os.environ.get("BYHEART_NEW_SCREENS"):
        kept.write_text(now, encoding="utf-8")
    assert now == kept.read_text(encoding="utf-8")


@pytest.mark.parametrize("kind", ["none", "one", "year"])
@pytest.mark.parametrize("width", [24, 40, 60, 79, 80, 100])
def test_no_line_is_wider_than_the_terminal(kind, width):
    assert max(map(len, screen(kind, Look(width)).splitlines())) <= width
    assert screen(kind, Look(width, unicode=False)).isascii()


def test_of_nothing_only_a_beginning_is_told():
    said = screen("none", Look(100))
    assert "Nothing is logged yet for this course. `byheart practice` begins" in said
    assert len(said.splitlines()) == 2


def test_a_mistake_that_still_stands_there_isn_t_named():
    """Its name would be a hint that nobody asked for."""
    facts = facts_of("one")
    assert WORDS["mirrored"] not in screen("one", Look(100))
    assert WORDS["mirrored"] not in progress_html("A course", facts, WORDS)
    after = outlook(
        [
            tried(NOW, SKILLS[0], Check("wrong", "mirrored")),
            tried(NOW + timedelta(minutes=1), SKILLS[0], RIGHT, "b"),
        ],
        SKILLS,
        NOW + timedelta(minutes=2),
    )
    assert WORDS["mirrored"] in "\n".join(lines("A course", after, WORDS, Look(100)))
    assert WORDS["mirrored"] in progress_html("A course", after, WORDS)


@pytest.mark.parametrize("kind", ["none", "one", "year"])
def test_both_faces_show_the_same_facts(kind):
    facts = facts_of(kind)
    page = re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", progress_html("A course", facts, WORDS)))
    said = re.sub(r"\s+", " ", screen(kind, Look(100)))
    for each in facts.kept:
        assert each.skill.title in page
        assert each.skill.title in said
        if each.recall is not None:
            assert f"{round(100 * each.recall)} %" in page
    for each in facts.rebuilds:
        assert each.exercise in page
        assert each.exercise in said
    assert ("the next two weeks" in said) == ("The next two weeks" in page) == bool(facts.kept)
    assert ("time to rebuild" in said) == ("Time to rebuild" in page) == bool(facts.rebuilds)


def test_the_page_has_no_script_and_allows_no_request():
    page = progress_html("A course", facts_of("year"), WORDS)
    assert "<script" not in page
    assert "default-src 'none'" in page
    assert not re.search(r"(?:src|href)=\"(?!#|data:)", page)
    assert len(page) < 150_000


def hostile():
    skills = (replace(SKILLS[0], title=HOSTILE),)
    wrong = tried(NOW, SKILLS[0], Check("wrong", HOSTILE))
    return outlook(
        [wrong, tried(NOW + timedelta(minutes=1), SKILLS[0], RIGHT, "b")], skills, NOW + timedelta(minutes=2)
    )


def test_hostile_text_steers_nothing():
    page = progress_html(HOSTILE, hostile(), {})
    assert "<script" not in page
    assert "\x1b" not in page
    assert "\u202e" not in page
    for line in lines(HOSTILE, hostile(), {}, Look(60)):
        assert line.isprintable()


@pytest.mark.parametrize("seconds", [(3.0, 2.0), (119.0, 0.0), (7200.0, 60.0, 61.5), (0.0, 0.0), (1e9, 1.0)])
def test_any_times_can_be_drawn(seconds):
    picture = charts.falling(seconds)
    assert picture is not None
    assert not re.search(r"(?:x|y|cx|cy|x1|y1|x2|y2|d|points)=\"[^\"]*\d\.\d", picture.svg), "whole pixels only"
    assert charts.falling(seconds[:1]) is None


@pytest.mark.parametrize(
    "likely", [[None] * 3 + [1.0] * 4, [1.0, 0.9, 0.1, 0.0, 0.5, 0.5, 0.5], [None, None, 1.0, 1.0]]
)
def test_any_chance_can_be_drawn(likely):
    svg = charts.recall(likely, len(likely) - 4 if len(likely) > 4 else 2)
    assert "None" not in svg
    assert re.search(r'class="ahead" d="M\d+ \d+L', svg)


# The command ----------------------------------------------------------------------------------------------------------


@pytest.fixture
def mine(tmp_path, monkeypatch):
    """A workspace of another course, with a log of its own; the current folder."""
    monkeypatch.setenv("BYHEART_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.chdir(tmp_path)
    assert main(["init", "mine", "--course", str(OTHER)]) == 0
    monkeypatch.chdir(tmp_path / "mine")
    return tmp_path / "mine"


def practised(mine):
    """A week in that course, logged."""
    course = read_course(mine / "exercises")
    skills = skills_of(course, read_exercises(course))
    log = Log(Path(os.environ["BYHEART_HOME"]) / FILE)
    known = {"01_prediction/predict": [next(iter(progress.words_of(course)))]}
    log.append_all(log_of(skills, known, log.clock() - timedelta(minutes=1), 7, course.title))
    return outlook(log.attempts(course.title), skills, log.clock())


def test_it_begins_with_nothing(mine, capsys):
    assert main(["progress"]) == 0
    said = capsys.readouterr().out
    assert "Nothing is logged yet" in said
    assert "Nothing of them leaves this machine." in " ".join(said.split())
    assert not (Path(os.environ["BYHEART_HOME"]) / FILE).exists(), "it only reads"


def test_another_course_has_its_own_progress(mine, capsys):
    facts = practised(mine)
    assert main(["progress"]) == 0
    said = capsys.readouterr().out
    assert said.startswith("byheart: A line fitted by gradient descent\n")
    for each in facts.kept:
        assert each.skill.title in said
    assert main(["progress", "--page", "progress.html"]) == 0
    assert "progress.html" in capsys.readouterr().out
    page = (mine / "progress.html").read_text(encoding="utf-8")
    assert "A line fitted by gradient descent" in page
    assert day_of(datetime.now(UTC).astimezone()).strftime("%B") in page


def test_a_log_that_can_t_be_read_is_told_and_no_page_is_written(mine, capsys):
    home = Path(os.environ["BYHEART_HOME"])
    home.mkdir()
    (home / FILE).write_text("no log at all")
    assert main(["progress", "--page", "progress.html"]) == 3
    assert "can't be read" in capsys.readouterr().err
    assert not (mine / "progress.html").exists()


def test_a_page_that_can_t_be_written_is_told(mine, capsys):
    assert main(["progress", "--page", "nowhere/progress.html"]) == 3
    assert "nowhere/progress.html: No such file or directory." in capsys.readouterr().err


def test_outside_of_a_workspace_it_says_where_to_go(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert main(["progress"]) == 2
    assert "Go to your workspace first" in capsys.readouterr().err


def test_the_terminal_loads_no_pages(mine):
    """What draws the page is loaded for the page alone."""
    code = (
        "import sys; from byheart.cli.main import main; main(['progress'])\n"
        "assert not {'jinja2', 'pysvgchart', 'textual'} & set(sys.modules), sys.modules"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=mine, timeout=600).returncode == 0


def test_it_changes_nothing_in_the_log(mine):
    practised(mine)
    path = Path(os.environ["BYHEART_HOME"]) / FILE
    before = sqlite3.connect(path).execute("SELECT count(*) FROM attempts").fetchone()
    assert main(["progress"]) == 0
    assert sqlite3.connect(path).execute("SELECT count(*) FROM attempts").fetchone() == before
