"""Feedback in degrees: what a student's pages and every export show before the date and after it, and how often.

What may not be seen can't be told from what is shown: two classes that differ in nothing else get the same files.
"""

import json
import re
import tomllib
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from test_gradebook import RECEIPT, put
from test_late import course_with
from test_single_exports import RUNNER

from byheart import batch
from byheart.asking.answer import Line
from byheart.batch.gradebook import open_gradebook, result_of
from byheart.batch.publication import teachers_page
from byheart.batch.seen import FEEDBACK, seen_of
from byheart.cli import main as cli
from byheart.curriculum.feedback import DEGREES, Degree, Feedback, feedback_from
from byheart.exports.marks import Marked
from byheart.exports.nbgrader import _mark
from byheart.judging.compare import Outcome
from byheart.judging.hints import Cause
from byheart.judging.judge import Verdict
from byheart.judging.pictures import Cells, Curve
from byheart.judging.results import ExerciseResult, GradedFile, Report
from byheart.judging.word import Word
from byheart.kits.tokens import Attempt, Bucket, Record, bucket_at, read_record, told_within
from byheart.report import EVERYTHING, Seen, seen_at
from byheart.submissions import HandIn, Person

OUTCOMES: tuple[Outcome, ...] = ("right", "wrong", "error", "timeout", "missing", "crash")


CAUSE = Cause("No derivative.", ("Where is the slope?",))
SHOWN = Verdict(
    "",
    "wrong",
    0.0,
    2.0,
    "4 of 4 values differ.",
    asked="x (2, 2)",
    notes=("It is float32.",),
    lines=(Line("sigmoid.py", 2, "return x"),),
    mistake="no-slope",
    cells=Cells("layer", ((True, False),)),
    curve=Curve("seed 1", (0.5, 0.4), (0.5, 0.3)),
    looks_like=CAUSE.looks_like,
    hints=CAUSE.hints,
    causes=(CAUSE,),
    behaviour="3f9a0c21be",
    case="seed 1",
)


def hidden_in(degree: Degree, word: str) -> dict[str, Any]:
    """What a verdict has in it that may not be seen at this degree: other things for another word."""
    cause, odd = Cause(word, (word,)), len(word) % 2
    mistake = {"mistake": word, "looks_like": word, "hints": (word,), "causes": (cause,), "behaviour": word}
    message: dict[str, Any] = {
        **{"message": word, "asked": word, "notes": (word,) * odd, "lines": (Line("sigmoid.py", 1 + odd, word),)},
        **{
            "cells": Cells(word, ((True, bool(odd)),)),
            "curve": Curve(word, (0.1, 0.2, len(word)), (0.3, 0.2, 0.1)),
            "case": word,
        },
        "form": bool(odd),
    }
    outcome = {"follows": "02_sigmoid/a" * odd, "forgivable": bool(odd)}
    hidden = (outcome, message, mistake)[DEGREES.index(degree) :]
    return {name: value for each in hidden for name, value in each.items()}


def report_of(degree: Degree, word: str) -> Report:
    """Six questions, of which the first two have points, and one that a person marked. `word` may be seen nowhere."""
    verdicts = []
    for at, name in enumerate("abcdef"):
        outcome = OUTCOMES[(at + len(word) * (degree == "points")) % len(OUTCOMES)]
        own = replace(SHOWN, question=f"02_sigmoid/{name}", outcome=outcome, score=2.0 * (at < 2))
        verdicts.append(replace(own, **hidden_in(degree, word)))
    verdicts.append(Verdict("02_sigmoid/g", "fault", 0.0, 2.0, "This is byheart's fault, not yours: no memory."))
    file = GradedFile("sigmoid.py", "a" * 64, "def a(x):\n    return x\n")
    output = f"printed {word}" if degree in ("points", "outcome") else "printed"
    exercises = (ExerciseResult("02_sigmoid", file, tuple(verdicts)),)
    return Report("ada", exercises, RECEIPT, 0.1, "2025-01-01T00:00:00+00:00", output, ("x.doc was not read.",))


def written(folder: Path, degree: Degree, word: str) -> dict[str, bytes]:
    """Every file that a student may get from a class of one, whose course shows this degree."""
    with open_gradebook(folder) as book:
        book.begin({"title": "A course", "kit": {}, FEEDBACK: Seen(degree, told="Held back.").as_json})
        book.put(result_of(report_of(degree, word), "ada", "one"))
        book.say("ada", Word("02_sigmoid/g", points=1.0, why="it ran here", by="Ms Ito"))
        book.keep_hand_in("ada", HandIn((Person("Ada"),), originals={"sigmoid.py": "ada_1_2_sigmoid.py"}))
        book.note({batch.MESSAGES: {"3f9a0c21be": "A word from your teacher.", word: f"A word: {word}."}})
        book.finish()
        batch.publish_all(folder, book)
    assert cli.main(["report", str(folder), "--as", "ada"]) == 0
    for words in (["csv"], ["gradescope"], ["junit"], ["markdown"], ["feedback"], ["feedback", "--for", "canvas"]):
        assert cli.main(["export", words[0], str(folder), *words[1:]]) == 0
    assert cli.main(["export", "classroom50", str(folder), "--student", "ada"]) == 0
    theirs = [*(folder / "students").iterdir(), *(folder / "exports").rglob("*")]
    files = {path.relative_to(folder).as_posix(): path.read_bytes() for path in theirs if path.is_file()}
    seen = Seen(degree).of(report_of(degree, word))
    comments = [_mark(each, Marked("ada", seen)).words for each in seen.verdicts]
    return {**files, "nbgrader": json.dumps(comments).encode()}


@pytest.mark.parametrize("degree", DEGREES)
def test_what_may_not_be_seen_cannot_be_told_from_what_is_shown(
    degree: Degree, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in RUNNER.items():
        monkeypatch.setenv(name, value)
    reports = [Seen(degree).of(report_of(degree, word)) for word in ("zebra", "walrus")]
    assert reports[0] == reports[1]
    one, other = (written(tmp_path / word, degree, word) for word in ("zebra", "walrus"))
    assert len(one) == 18
    assert one.keys() == other.keys()
    assert [path for path in one if one[path] != other[path] or b"zebra" in one[path]] == []
    # … and what may be seen is there.
    page = one["students/ada.html"].decode()
    there = [word in page for word in ("out of time", "4 of 4 values differ.", "Where is the slope?")]
    assert there == [DEGREES.index(degree) >= least for least in (1, 2, 3)]
    assert ("A word from your teacher." in page, '<pre><span dir="auto">printed' in page) == (there[2], there[1])
    always = ("Held back.", "x.doc was not read.", "1 of 2 points, given by Ms Ito: it ran here", "This is byheart")
    assert [words for words in always if words not in page] == []
    assert ('<span class="word">2 of 2</span>' in page) == (degree == "points")
    results = json.loads(one["exports/results/ada.json"])
    assert [each["score"] for each in results["tests"]] == [2, 2, 0, 0, 0, 0, 1]
    assert ("hint 1" in one["exports/results/ada.json"].decode().lower()) == there[2]
    # The teacher sees everything.
    teachers = (tmp_path / "zebra" / "teacher" / teachers_page("ada")).read_text("utf-8")
    assert ("zebra" in teachers, "Held back." in teachers) == (degree != "everything", degree == "everything")


# The settings ---------------------------------------------------------------------------------------------------------

THEN = datetime(2026, 12, 7, 11, tzinfo=UTC)
LATER = 'before = "outcome"\nafter = "everything"\ndate = 2026-12-07T12:00:00+01:00\n'


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('before = "nothing"', "before should be one of points, outcome, message, everything; it is 'nothing'"),
        ('befor = "points"', "there is no field befor. Do you mean before?"),
        ('before = "points"\nafter = "message"', "after needs a date"),
        ("date = 2026-12-07T12:00:00Z", "date needs before"),
        ('before = "points"\ndate = 2026-12-07', "a date and a time with its zone"),
        ("burst = 3", "burst and refill belong together"),
        ("burst = 0\nrefill = 60", "burst should be a whole number of attempts, 1 or more; it is 0"),
        ("burst = 2.5\nrefill = 60", "burst should be a whole number of attempts"),
        ("burst = 3\nrefill = 0", "refill should be a number of minutes, more than 0; it is 0"),
    ],
)
def test_a_wrong_setting_is_told(text: str, says: str) -> None:
    found = feedback_from(tomllib.loads(text))
    assert isinstance(found, str)
    assert says in found


@pytest.mark.parametrize("page", ["settings", "gradescope"])
def test_the_pages_say_what_can_be_set(page: str) -> None:
    text = (Path(__file__).parent.parent / "docs" / f"{page}.md").read_text("utf-8")
    blocks = re.findall(r"```toml\n(\[feedback\]\n.*?)```", text, re.DOTALL)
    assert [type(feedback_from(tomllib.loads(each)["feedback"])) for each in blocks] == [Feedback]
    assert page != "settings" or all(f'`"{each}"`' in text for each in DEGREES)


def test_without_settings_everything_is_shown() -> None:
    assert feedback_from({}) == Feedback()
    assert seen_at(Feedback(), THEN) is EVERYTHING
    assert EVERYTHING.of(report_of("everything", "x")) == report_of("everything", "x")


def test_the_date_decides_and_what_is_held_back_is_told_with_it() -> None:
    feedback = feedback_from(tomllib.loads(LATER))
    assert isinstance(feedback, Feedback)
    before = seen_at(feedback, THEN - timedelta(seconds=1))
    assert (before.degree, before.told) == (
        "outcome",
        "This shows points, and what became of each question. From 7 December 2026, 12:00 UTC+01:00 on there is more to"
        " see: everything.",
    )
    assert seen_at(feedback, THEN) is EVERYTHING
    for_good = seen_at(Feedback(before="points"), THEN)
    assert (for_good.degree, for_good.told) == ("points", "This shows the points alone.")
    assert seen_at(Feedback("message", "points", THEN.isoformat()), THEN).degree == "points"
    assert "more to see" not in seen_at(Feedback("message", "points", THEN.isoformat()), THEN - timedelta(1)).told


def test_when_the_date_has_come_the_next_report_and_export_show_more(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with open_gradebook(tmp_path) as book:
        book.begin({"title": "A course", "kit": {}})
        put(book, "ada", sigmoid=0.0)
        book.finish()
    course = course_with(tmp_path, f"[feedback]\n{LATER.replace('2026', '2999')}")
    pages = tmp_path / "students" / "ada.md"
    assert cli.main(["report", str(tmp_path), "--course", str(course)]) == 0
    assert "What students get, by [feedback] in the settings: This shows points, and" in capsys.readouterr().out
    assert "a message" not in pages.read_text("utf-8")
    assert cli.main(["export", "markdown", str(tmp_path), "--student", "ada"]) == 0
    assert "a message" not in (tmp_path / "exports" / "summary.md").read_text("utf-8")
    course_with(tmp_path, f"[feedback]\n{LATER.replace('2026', '2000')}")
    assert cli.main(["export", "markdown", str(tmp_path), "--student", "ada"]) == 0
    assert "a message" in (tmp_path / "exports" / "summary.md").read_text("utf-8")
    capsys.readouterr()
    assert cli.main(["report", str(tmp_path), "--as", "ada"]) == 0
    assert "[feedback]" not in capsys.readouterr().out
    assert "a message" in pages.read_text("utf-8")


def test_a_run_writes_the_pages_of_those_too_who_handed_in_nothing_new(tmp_path: Path) -> None:
    """What was shown to everybody doesn't stay there when the settings show less."""
    with open_gradebook(tmp_path) as book:
        book.begin({"title": "A course", "kit": {}})
        put(book, "ada", sigmoid=0.0)
        batch.publish_all(tmp_path, book)
        page = tmp_path / "students" / "ada.html"
        assert "a message" in page.read_text("utf-8")
        book.begin({FEEDBACK: Seen("points").as_json})
        assert seen_of(book) == Seen("points")
        batch.publish(tmp_path, book)
        assert "a message" not in page.read_text("utf-8")
        assert "a message" in (tmp_path / "teacher" / teachers_page("ada")).read_text("utf-8")


# The token bucket -----------------------------------------------------------------------------------------------------

HOURLY = Feedback(burst=2, refill=60)
NOON = datetime(2026, 11, 26, 12, tzinfo=UTC)


def minutes(count: float) -> datetime:
    """So many minutes after noon."""
    return NOON + timedelta(minutes=count)


def handed_in(*verdicts: tuple[Outcome, bool]) -> Report:
    """A report with these outcomes; `True` where the form alone is wrong."""
    asked = tuple(replace(SHOWN, question=f"02_sigmoid/{at}", outcome=each, form=form)
                  for at, (each, form) in enumerate(verdicts))  # fmt: skip
    return replace(report_of("everything", "x"), exercises=(ExerciseResult("02_sigmoid", None, asked),))


VALUES = handed_in(("wrong", False), ("error", False))
SLIPS = handed_in(("error", False), ("wrong", True), ("crash", False), ("timeout", False), ("missing", False))


def test_a_burst_is_told_all_then_one_an_hour_and_slips_are_free() -> None:
    """Each attempt finds what the one before it left."""
    told, kept = [], None
    tries = [(0, VALUES), (1, VALUES), (2, SLIPS), (3, VALUES), (4, VALUES), (5, SLIPS), (65, VALUES), (66, VALUES)]
    for at, report in tries:
        earlier = () if kept is None else (Attempt(kept.at, kept=kept),)
        seen, kept = told_within(EVERYTHING, report, bucket_at(Record(minutes(at), earlier), HOURLY), HOURLY)
        shown = seen.of(report).verdicts
        told.append(all(each.message for each in shown))
        assert [each.outcome for each in shown] == [each.outcome for each in report.verdicts]
        assert [each.score for each in shown] == [each.score for each in report.verdicts]
        assert [each.message for each in shown if each.outcome == "error"] == [SHOWN.message]
    assert told == [True, True, True, True, False, True, True, False]
    assert seen.told.endswith("it is told again for what you hand in from 26 November 2026, 14:01 UTC on.")


def test_how_many_are_left_is_told() -> None:
    seen, after = told_within(EVERYTHING, VALUES, Bucket(2.5, NOON, first=False), HOURLY)
    assert (
        seen.told == "You can be told what is wrong with your values 1 more time now; one more comes every 60 minutes."
    )
    assert (after.left, after.first) == (1.5, False)
    assert told_within(EVERYTHING, VALUES, Bucket(1.0, NOON, first=False), HOURLY)[1].left == 0.0
    assert told_within(EVERYTHING, SLIPS, Bucket(0, NOON, first=False), HOURLY)[0] is EVERYTHING


def test_where_the_course_shows_no_messages_nothing_is_taken() -> None:
    for degree in ("points", "outcome"):
        seen, after = told_within(Seen(degree), VALUES, Bucket(0.0, NOON, first=False), HOURLY)  # type: ignore[arg-type]
        assert (seen, after.left) == (Seen(degree), 0.0)  # type: ignore[arg-type]


def test_without_tokens_the_courses_own_degree_still_holds() -> None:
    seen, _ = told_within(Seen("message", told="No hints."), VALUES, Bucket(0.0, NOON, first=False), HOURLY)
    wrong, error = seen.of(VALUES).verdicts
    assert (wrong.message, error.message, error.hints) == ("", SHOWN.message, ())
    assert seen.told.startswith("No hints. Points and outcomes stand.")


@pytest.mark.parametrize(
    ("earlier", "left", "first"),
    [
        ((), 2.0, True),
        ((Attempt(minutes(-30)),), 2.0, False),
        ((Attempt(minutes(-30)), Attempt(minutes(-30))), 1.5, False),
        ((Attempt(minutes(-30), failed=True), Attempt(minutes(-30), failed=True)), 2.0, True),
        ((Attempt(minutes(-9), kept=Bucket(0.5, minutes(-9))), Attempt(minutes(-6), failed=True)), 0.65, True),
        ((Attempt(minutes(-9)), Attempt(minutes(-6), kept=Bucket(7, minutes(-6), first=False))), 2.0, False),
        (tuple(Attempt(minutes(at)) for at in range(-90, 0)), 0.0166, False),
    ],
    ids=["none", "one", "two", "failed", "kept, then failed", "more than fits", "many"],
)
def test_what_an_attempt_finds(earlier: tuple[Attempt, ...], left: float, first: bool) -> None:
    bucket = bucket_at(Record(NOON, earlier), HOURLY)
    assert (bucket.left, bucket.first) == (pytest.approx(left, abs=0.001), first)


def test_the_record_is_gradescopes(tmp_path: Path) -> None:
    kept = {"extra_data": {"byheart": {"feedback": Bucket(1.5, minutes(-5), first=False).as_json}}}
    table: dict[str, Any] = {
        "id": 123456,
        "created_at": "2026-11-26T04:00:00.000000-08:00",
        "assignment": {"due_date": "2026-12-01T00:00:00.000000-08:00", "total_points": "20.0"},
        "submission_method": "upload",
        "users": [{"email": "ada@example.org", "id": 1, "name": "Ada"}],
        "previous_submissions": [
            {"submission_time": "2026-11-26T03:55:00.000000-08:00", "autograder_error": False, "results": kept},
            {"submission_time": "2026-11-26T03:50:00.000000-08:00", "score": 0.0, "autograder_error": True},
            {"submission_time": "2026-11-26T09:00:00.000000-08:00", "score": 0.0, "autograder_error": False},
        ],
    }
    path = tmp_path / "submission_metadata.json"
    path.write_text(json.dumps(table), "utf-8")
    record = read_record(path)
    assert record is not None
    assert record.now == NOON
    assert record.earlier == (
        Attempt(minutes(-10), failed=True),
        Attempt(minutes(-5), kept=Bucket(1.5, minutes(-5), first=False)),
    ), "sorted, and without one that was handed in later"


@pytest.mark.parametrize(
    "text",
    [
        *("", "{", "[]", "1", "{}", "[" * 100_000, '{"created_at": 5}'),
        '{"created_at": "yesterday", "previous_submissions": []}',
        '{"created_at": "2026-11-26T04:00:00Z", "previous_submissions": [5]}',
    ],
)
def test_without_a_record_that_can_be_read_there_is_none(text: str, tmp_path: Path) -> None:
    (tmp_path / "record.json").write_text(text, "utf-8")
    assert read_record(tmp_path / "record.json") is None
    assert read_record(tmp_path / "absent.json") is None


def test_what_is_kept_is_never_less_than_nothing(tmp_path: Path) -> None:
    for left in ("-5", "NaN"):
        results = f'{{"extra_data": {{"byheart": {{"feedback": {{"left": {left}, "first": false}}}}}}}}'
        earlier = f'{{"submission_time": "2026-11-26T11:30:00Z", "results": {results}}}'
        path = tmp_path / "record.json"
        path.write_text(f'{{"created_at": "2026-11-26T12:00:00Z", "previous_submissions": [{earlier}]}}', "utf-8")
        record = read_record(path)
        assert record is not None
        assert bucket_at(record, HOURLY) == Bucket(0.5, NOON, first=False)


@pytest.mark.parametrize(
    "results", [None, [], "x", {"extra_data": 1}, {"extra_data": {"byheart": {"feedback": {"left": "x"}}}}]
)
def test_results_that_are_not_ours_are_no_bucket(results: Any, tmp_path: Path) -> None:
    earlier = {"submission_time": "2026-11-26T11:00:00Z", "results": results}
    path = tmp_path / "record.json"
    path.write_text(json.dumps({"created_at": "2026-11-26T12:00:00Z", "previous_submissions": [earlier]}), "utf-8")
    assert read_record(path) == Record(NOON, (Attempt(minutes(-60)),))
