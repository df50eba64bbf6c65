"""Every attempt is kept in order, and the course says which one counts: the latest, the best, or up to a date."""

import json
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from test_gradebook import RECEIPT, report_of

from byheart.asking.problems import GraderFault
from byheart.batch import Setup, attempts, publish_counted
from byheart.batch.counting import BEST, LATEST, Candidate, counting, may_count
from byheart.batch.gradebook import FILE, Gradebook, open_gradebook
from byheart.batch.rows import Tried, result_of
from byheart.cli.grading import grade_class
from byheart.cli.order import Order
from byheart.curriculum.course import read_course
from byheart.jail.cell import can_confine
from byheart.submissions import HandIn, Person

ROOT = Path(__file__).parent.parent
DATE = "2026-11-10T00:00:00+00:00"
BEFORE, AFTER = "2026-11-09T12:00:00+00:00", "2026-11-11T12:00:00+00:00"


def tries(*rows: tuple[float, str], asked: str = "now") -> list[Candidate]:
    """Attempts with these scores, handed in at these times."""
    return [Candidate(at, asked, score, when, True) for at, (score, when) in enumerate(rows, 1)]


def first_asked_otherwise() -> list[Candidate]:
    one, *others = tries((4, ""), (2, ""), (1, ""))
    return [replace(one, asked="then"), *others]


def first_not_whole() -> list[Candidate]:
    one, *others = tries((4, ""), (2, ""))
    return [replace(one, whole=False), *others]


@pytest.mark.parametrize(
    ("attempts", "rule", "counts"),
    [
        ([], LATEST, None),
        (tries((4, ""), (2, "")), LATEST, 2),
        (tries((2, ""), (4, ""), (3, "")), BEST, 2),
        (tries((4, ""), (4, "")), BEST, 1),
        (first_asked_otherwise(), BEST, 2),
        (first_not_whole(), BEST, 2),
        (tries((4, BEFORE), (2, BEFORE), (3, AFTER)), DATE, 2),
        (tries((4, BEFORE), (2, "")), DATE, 2),
        (tries((4, AFTER)), DATE, None),
        (tries((4, "2026-11-10T00:30:00+01:00")), DATE, 1),
    ],
)
def test_which_attempt_counts(attempts: list[Candidate], rule: str, counts: int | None) -> None:
    assert counting(attempts, rule) == counts


def test_only_what_could_count_is_asked_again() -> None:
    three = tries((4, BEFORE), (2, BEFORE), (3, AFTER))
    assert [may_count(three, rule) for rule in (LATEST, BEST, DATE)] == [[], [1, 2], [2]]


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Gradebook]:
    with open_gradebook(tmp_path) as opened:
        opened.begin({"title": "A course"})
        yield opened


def hand_in(book: Gradebook, number: int, at: str = "", **scores: float) -> None:
    """Ada hands in her files for the time with this number."""
    book.keep_hand_in("ada", HandIn((Person("Ada", section=str(number)),), at=at, attempt=number))
    report = replace(report_of("ada", **scores), receipt=replace(RECEIPT, submission=f"{number:064}"))
    book.put(result_of(report, "ada", f"identity {number}"))


def test_every_attempt_is_kept_with_its_hash_its_time_and_its_verdicts(book: Gradebook) -> None:
    hand_in(book, 1, BEFORE, sigmoid=0.0, slope=2.0)
    hand_in(book, 2, AFTER, sigmoid=2.0, slope=2.0)
    hand_in(book, 2, AFTER, sigmoid=2.0, slope=0.0)  # the same files, graded again
    ((student, (one, two)),) = book.attempts()
    assert (student, one.number, one.submission, one.when) == ("ada", 1, f"{1:064}", BEFORE)
    assert one.verdicts[0] == Tried("02_sigmoid/sigmoid", "wrong", 0.0, 2.0)
    assert (two.number, two.score, [each.outcome for each in two.verdicts]) == (2, 2.0, ["right", "wrong"])


def test_by_the_rule_another_attempt_is_shown_with_its_own_time(book: Gradebook, tmp_path: Path) -> None:
    hand_in(book, 1, BEFORE, sigmoid=2.0)
    hand_in(book, 2, AFTER, sigmoid=0.0)
    assert (book.counted("ada"), book.report("ada").score) == (2, 0.0)
    assert publish_counted(tmp_path, book, BEST) == ["ada"]
    assert (book.counted("ada"), book.report("ada").score, book.identity("ada")) == (1, 2.0, "identity 1")
    facts = book.hand_in("ada")
    assert facts is not None
    assert (facts.at, facts.attempt, facts.section) == (BEFORE, 1, "2")
    (entry,) = book.results()
    assert (entry["attempt"], entry["attempts"], entry["score"], entry["handed_in"]["at"]) == (1, 2, 2.0, BEFORE)
    assert (book.latest_identity("ada"), book.several()) == ("identity 2", (1, 1))
    assert '"Score": 2' in (page := (tmp_path / "students/ada.json").read_text()) or '"score": 2.0' in page
    hand_in(book, 3, AFTER, sigmoid=2.0, slope=2.0)
    assert book.counted("ada") == 3
    assert publish_counted(tmp_path, book, "2026-11-01T00:00:00+00:00") == ["ada"]
    assert (book.counted("ada"), list(book.students())) == (None, [])
    assert not (tmp_path / "students/ada.json").exists()
    assert publish_counted(tmp_path, book, LATEST) == ["ada"]
    assert book.counted("ada") == 3


def test_what_is_kept_has_a_bound_and_what_counts_stays_whole(
    book: Gradebook, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(attempts, "KEPT", 4)
    monkeypatch.setattr(attempts, "WHOLE", 2)
    book.keep_rule(BEST)
    hand_in(book, 1, sigmoid=2.0)
    for number in range(2, 9):
        hand_in(book, number, sigmoid=0.0)
    ((_, own),) = book.attempts()
    assert [each.number for each in own] == [1, 5, 6, 7, 8]
    assert [number for number, _, _ in book.whole_reports("ada")] == [1, 7, 8]
    assert book.counted("ada") == 1


def test_a_gradebook_of_version_4_has_everybodys_first_attempt(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes((ROOT / "tests/gradebooks/version-4.sqlite").read_bytes())
    with open_gradebook(tmp_path) as book:
        everybody = dict(book.attempts())
        (ben,) = everybody["ben"]
        assert (ben.number, ben.at, ben.score, len(ben.submission)) == (1, "2026-11-02T10:00:00+00:00", 2.0, 64)
        assert [each.mistake for each in ben.verdicts] == ["sigmoid-missing-minus", None]
        ((_, identity, report),) = book.whole_reports("ben")
        assert (identity, report) == (book.identity("ben"), book.judged("ben"))
        report = replace(report, receipt=replace(report.receipt, submission="f" * 64))
        book.put(result_of(report, "ben", "another"))
        asked = {each.asked for each in book.candidates("ben")}
        assert len(asked) == 1, "the migrated attempt was asked the same, and may count beside the new one"


def test_who_is_forgotten_has_no_attempts(book: Gradebook) -> None:
    hand_in(book, 1, sigmoid=2.0)
    book.rename("ada", "lovelace", "lovelace")
    assert [report.student for _, _, report in book.whole_reports("lovelace")] == ["lovelace"]
    book.forget("lovelace")
    assert list(book.attempts()) == []


@pytest.mark.parametrize(
    ("said", "rule"),
    [("", LATEST), ('attempts = "best"', BEST), ("attempts = 2026-11-30T23:59:00+01:00", "2026-11-30T23:59:00+01:00")],
)
def test_the_course_says_it(tmp_path: Path, said: str, rule: str) -> None:
    text = 'title = "A"\nseeds = [1]\nseconds = 5.0\n'
    (tmp_path / "course.toml").write_text(f"{text}{said}\n")
    assert read_course(tmp_path).attempts == rule


@pytest.mark.parametrize("said", ['attempts = "first"', "attempts = 2026-11-30", "attempts = 3"])
def test_a_rule_that_is_none_is_refused(tmp_path: Path, said: str) -> None:
    (tmp_path / "course.toml").write_text(f'title = "A"\nseeds = [1]\nseconds = 5.0\n{said}\n')
    with pytest.raises(GraderFault, match='attempts should be "latest", "best", or a date and a time with its zone'):
        read_course(tmp_path)


def test_the_best_still_counts_when_the_questions_change(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for part in ("exercises", "reference", "solutions"):
        shutil.copytree(ROOT / part, tmp_path / "course" / part)
    settings = tmp_path / "course/exercises/course.toml"
    text = settings.read_text(encoding="utf-8").replace("seconds = 5.0", 'seconds = 5.0\nattempts = "best"')
    settings.write_text(text, encoding="utf-8")
    right = (ROOT / "solutions/02_sigmoid/sigmoid.py").read_text(encoding="utf-8")
    wrong = right.replace("-x", "x")

    def grade(content: str) -> tuple[int | None, float]:
        (tmp_path / "in/ada").mkdir(parents=True, exist_ok=True)
        (tmp_path / "in/ada/sigmoid.py").write_text(content, encoding="utf-8")
        setup = Setup(tmp_path / "course/exercises", "sigmoid", confined=not can_confine())
        assert grade_class(Order(tmp_path / "out", tmp_path / "in", setup)) == 0
        (entry,) = json.loads((tmp_path / "out/results.json").read_text())["students"]
        page = json.loads((tmp_path / "out/students/ada.json").read_text())
        assert page["score"] == entry["score"]
        return entry["attempt"], entry["score"]

    assert grade(right) == (1, 4.0)
    settings.write_text(text.replace("seeds = [1, 2]", "seeds = [3]"), encoding="utf-8")
    assert grade(wrong) == (1, 4.0)
    said = capsys.readouterr().out
    assert "1 student handed in several times: the best attempt counts, which of 1 is not the newest." in said
    assert "1 graded, 0 as before" in said, "who was asked twice is one student"
    with open_gradebook(tmp_path / "out") as book:
        old, new = book.candidates("ada")
        assert old.asked == new.asked, "the first was asked again, from what the gradebook keeps"
        assert book.better_before() == []
    assert grade(wrong) == (1, 4.0), "nothing to do, and it still counts"
