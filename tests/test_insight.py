"""What a class shows its teacher: figures of which the truth is known, small counts hidden, nobody named."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from benchmarks.simulated_classes import of_pairs, of_questions, of_trends
from classes import BEGIN, a_class, learner, tried
from test_attempts import BEFORE, hand_in
from test_gradebook import RECEIPT, report_of

from byheart.batch.gradebook import Gradebook, open_gradebook
from byheart.batch.rows import result_of
from byheart.cli.main import main
from byheart.curriculum.course import read_course, read_exercises
from byheart.extras import EXTRAS
from byheart.insight import numbers
from byheart.insight.figures import FEWEST, Insight, Share, share
from byheart.insight.mistakes import around, pairs_in, story
from byheart.insight.page import insight_html, insight_view
from byheart.insight.questions import exercise_figures, related
from byheart.insight.shared import ALL_BUT_FEW, FEW, TOO_SMALL, apart, hidden, shareable
from byheart.insight.taken import Class, all_went, went
from byheart.insight.told import TOLD, stands_out
from byheart.insight.whole import as_json, figures_of, insight_of
from byheart.insight.worth import Worth, mutants_only_by_one
from byheart.submissions import HandIn, Person

ROOT = Path(__file__).parent.parent
A, B, C = "01_one/a", "01_one/b", "02_two/c"


def made_of_a_hundred() -> Insight:
    words = {"question_a-no-slope": "The slope is left out."}
    return figures_of(a_class(100), words, since=BEGIN + timedelta(days=2.5))


@pytest.fixture(scope="module")
def hundred() -> Insight:
    return figures_of(
        a_class(100), {"question_a-no-slope": "The slope is left out."}, since=BEGIN + timedelta(days=2.5)
    )


# The statistics -------------------------------------------------------------------------------------------------------


def test_a_share_has_wilsons_interval() -> None:
    """The closed form, with the 97.5 % quantile of the normal distribution."""
    z, n, p = 1.959964, 30, 0.9
    middle, half = p + z * z / 2 / n, z * np.sqrt(p * (1 - p) / n + (z / 2 / n) ** 2)
    low, high = numbers.wilson(27, 30)
    assert (low, high) == pytest.approx(
        [(middle - half) / (1 + z * z / n), (middle + half) / (1 + z * z / n)], abs=1e-5
    )
    assert numbers.wilson(0, 0) == (0.0, 1.0)


def test_a_correlation_is_pearsons_and_nothing_goes_with_a_constant() -> None:
    chance = np.random.default_rng(1)
    x, y = (chance.random(50) < 0.5).astype(float), chance.random(50)
    assert float(numbers.correlation(x, y)) == pytest.approx(np.corrcoef(x, y)[0, 1])
    assert float(numbers.correlation(np.ones(50), y)) == 0.0


def test_alpha_is_one_for_parts_that_are_alike_and_as_its_formula_says() -> None:
    chance = np.random.default_rng(1)
    parts = chance.random((4, 60)) + chance.random(60)
    plain = 4 / 3 * (1 - parts.var(axis=1, ddof=1).sum() / parts.sum(axis=0).var(ddof=1))
    assert float(numbers.alpha(*parts)) == pytest.approx(plain)
    assert float(numbers.alpha(parts[0], parts[0], parts[0])) == pytest.approx(1.0)


def test_a_change_is_mcnemars_exact_test() -> None:
    assert numbers.changed(8, 1) == pytest.approx(2 * (9 + 1) / 2**9)
    assert numbers.changed(0, 0) == 1.0


def test_nothing_is_said_of_shares_that_are_too_small_for_the_test() -> None:
    assert numbers.differ([14, 4], [20, 20]) < 0.01
    assert numbers.differ([4, 0], [4, 4]) == 1.0
    assert numbers.differ([10, 10], [10, 10]) == 1.0


def test_how_long_a_mistake_lasts_counts_those_who_still_have_it() -> None:
    found = numbers.lasting([1, 1, 2, 3], [2, 4, 0])
    assert (found.seen, found.over, found.half, found.after_one) == (6, 4, 2, None)
    assert numbers.lasting([], [0, 0]).half is None
    many = numbers.lasting([1] * 20, [1] * 20)
    assert many.after_one is not None
    assert many.after_one.low < many.after_one.value == 0.5 < many.after_one.high


def test_what_is_flagged_and_what_cries_wolf_as_the_benchmark_counts_it() -> None:
    """A small form of `python -m benchmarks.simulated_classes`, with classes of its own."""
    chance = np.random.default_rng(3)
    found = {row.what: row.value for made in (of_questions, of_trends, of_pairs) for row in made(chance, 150, 4)}
    assert found["Wilson's interval of a share holds the truth"] >= 0.92
    assert found["BCa's interval of the correlation holds the truth"] >= 0.92
    assert found["a good question is flagged"] <= 0.02
    assert found["a question that tells nobody apart is flagged"] >= 0.4
    assert found["a mistake that became rarer by two thirds is flagged"] >= 0.9
    assert found["a class in which nothing changed has a flag"] <= 0.2
    assert found["two mistakes of one cause are told to go together"] >= 0.8


# By question ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("outcome", "follows", "how"),
    [
        ("right", "", "right"),
        ("wrong", "", "own"),
        ("error", "", "own"),
        ("timeout", "", "own"),
        ("wrong", A, "follows"),
        ("error", A, "follows"),
        ("blank", "", "blank"),
        ("missing", "", "blank"),
        ("fault", "", None),
    ],
)
def test_how_a_question_went(outcome: str, follows: str, how: str | None) -> None:
    assert went(tried(B, outcome, None, follows)) == how


def small() -> Class:
    """Four students: one all right, one wrong in a and so in b, one wrong in b by itself, one who wrote nothing."""
    right = [tried(each, "right") for each in (A, B, C)]
    rows = [
        right,
        [tried(A, "wrong", "m1"), tried(B, "wrong", "m1", A), tried(C, "right")],
        [tried(A, "right"), tried(B, "wrong"), tried(C, "right")],
        [tried(each, "blank") for each in (A, B, C)],
    ]
    return Class("A", (A, B, C), tuple(learner(f"s{at}", row) for at, row in enumerate(rows)))


def test_own_and_inherited_errors_are_apart() -> None:
    one, two = exercise_figures(small(), Worth({B: ("m9",)}))
    a, b = one.questions
    assert (one.whole.count, one.whole.of, two.whole.count) == (1, 4, 3)
    assert [each.count for each in (a.right, a.own, a.follows, a.blank)] == [2, 1, 0, 1]
    assert [each.count for each in (b.right, b.own, b.follows, b.blank)] == [1, 1, 1, 1]
    assert (b.given.count, b.given.of) == (1, 3), "who is wrong only because of a is left out"
    assert (a.only.count, b.only.count) == (1, 1), "what follows isn't caught by b alone"
    assert (a.mistakes, b.mistakes, b.related.why) == (None, ("m9",), "too few students")


def test_a_question_is_compared_with_other_exercises_and_not_with_its_own_file() -> None:
    chance = np.random.default_rng(2)
    file = (chance.random(80) < 0.5).astype(float)
    rest = (chance.random((2, 80)) < 0.5).astype(float)
    found = related(np.array([file, file, *rest]), ["01", "01", "02", "03"])
    assert found[0].estimate is not None
    assert found[0].estimate.value < 0.5


def test_where_nearly_all_pass_there_is_no_figure() -> None:
    right = np.ones((3, 60))
    right[0, :2] = right[1, :30] = right[2, 5:35] = 0
    found = related(right, ["01", "02", "03"])
    assert (found[0].estimate, found[0].why) == (None, "nearly all have it right")
    assert found[1].estimate is not None


# Mistakes over attempts -----------------------------------------------------------------------------------------------


def tries(*states: str) -> Any:
    """held, right, blank or other (wrong in another way), attempt by attempt."""
    made = {
        "held": tried(A, "wrong", "m1"),
        "both": tried(A, "wrong", "m1+m2"),
        "right": tried(A, "right"),
        "blank": tried(A, "blank"),
        "other": tried(A, "wrong"),
    }
    return learner("ada", *([made[each]] for each in states)).attempts


@pytest.mark.parametrize(
    ("states", "now", "cured", "returned", "until"),
    [
        (["held"], True, False, False, None),
        (["both", "right"], False, True, False, 1),
        (["right", "held", "held", "right"], False, True, False, 2),
        (["held", "right", "held"], True, True, True, 1),
        (["held", "blank"], False, False, False, None),
        (["held", "other", "right"], False, True, False, 2),
    ],
)
def test_a_mistakes_story(states: list[str], now: bool, cured: bool, returned: bool, until: int | None) -> None:
    found = story(tries(*states), "m1")
    assert (found.now, found.cured, found.returned, found.until) == (now, cured, returned, until)


def test_before_and_after_a_date_are_compared_of_those_who_handed_in_then_and_since() -> None:
    three = learner("ada", *([tried(A, "wrong", "m1")], [tried(A, "wrong")], [tried(A, "right")]))
    found = around(three, BEGIN + timedelta(days=2.5))
    assert found is not None
    assert [each.number for each in found] == [2, 3]
    assert around(three, BEGIN + timedelta(days=9)) is None


def test_mistakes_that_go_together_are_told_and_those_of_chance_are_not() -> None:
    made = [{"m1", "m2"} if at < 12 else {"m3"} if at % 3 else set[str]() for at in range(40)]
    ((one, other, both, of, usual),) = pairs_in(made)
    assert (one, other, both, of, usual) == ("m1", "m2", 12, 40, 3.6)


# What may be shared ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("count", "of", "shown"),
    [(5, 10, ""), (4, 20, FEW), (0, 20, FEW), (16, 20, ALL_BUT_FEW), (20, 20, ALL_BUT_FEW), (2, 4, TOO_SMALL)],
)
def test_a_count_is_shared_where_five_have_it_and_five_have_not(count: int, of: int, shown: str) -> None:
    assert hidden(share(count, of)).hidden == shown
    assert (hidden(share(count, of)).count is None) == bool(shown)


def test_what_is_left_over_tells_nothing_either() -> None:
    right, own, follows = share(85, 100), share(11, 100), share(4, 100)
    assert not hidden(right).hidden
    assert {each.hidden for each in apart(own, follows, share(0, 100))} == {"hidden"}
    assert [each.count for each in apart(own, share(0, 100))] == [11, 0]


def shares_in(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        if {"count", "of", "share"} <= value.keys():
            yield value
        for each in value.values():
            yield from shares_in(each)
    elif isinstance(value, list):
        for each in value:
            yield from shares_in(each)


def test_what_is_shared_names_nobody_and_tells_of_no_few(hundred: Insight) -> None:
    own, text = as_json(hundred), as_json(shareable(hundred))
    assert re.search(r"student \d", own)
    assert not re.search(r"student \d", text)
    shares = list(shares_in(json.loads(text)))
    assert len(shares) > 200
    assert any(each["share"] is None for each in shares)
    for each in shares:
        assert each["count"] in (None, 0) or FEWEST <= each["count"] <= each["of"] - FEWEST or each["of"] == 0
        assert (each["share"] is None) == (each["low"] is None)
    for question in (each for exercise in json.loads(text)["exercises"] for each in exercise["questions"]):
        parts = [question[name]["count"] for name in ("own", "follows", "blank")]
        assert None not in parts or parts == [None] * 3, "what is left over would tell what is hidden"
    assert not re.search(r"student \d", insight_html(shareable(hundred)))


def test_a_section_of_a_few_is_hidden() -> None:
    few = a_class(40, sections=("A",) * 12 + ("tiny",))
    found = {each.name: each for each in shareable(figures_of(few, {})).sections}
    assert (found["tiny"].students, found["tiny"].value) == (None, None)
    assert found["A"].students == 37


# From the gradebook to the page ---------------------------------------------------------------------------------------


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Gradebook]:
    with open_gradebook(tmp_path) as opened:
        opened.begin({"title": "A course"})
        yield opened


def test_staff_is_left_out_and_two_attempts_are_one_student(book: Gradebook) -> None:
    hand_in(book, 1, BEFORE, sigmoid=0.0)
    hand_in(book, 2, sigmoid=2.0)
    book.keep_hand_in("tutor", HandIn((Person("A tutor", counted=False),)))
    book.put(result_of(replace(report_of("tutor", sigmoid=0.0), receipt=RECEIPT), "tutor", "x"))
    found = insight_of(book, {})
    assert (found.students, found.left_out, found.attempts, found.several) == (1, 1, 2, 1)
    (figures,) = found.questions
    assert (figures.right, figures.first) == (share(1, 1), share(0, 1))


def test_the_same_gradebook_gives_the_same_bytes_and_each_figure_says_what_it_can_not_tell(hundred: Insight) -> None:
    again = figures_of(
        a_class(100), {"question_a-no-slope": "The slope is left out."}, since=BEGIN + timedelta(days=2.5)
    )
    assert as_json(again) == as_json(hundred)
    page = insight_html(hundred)
    for sentence in TOLD.values():
        assert "can't tell" in sentence
        assert sentence.replace("'", "&#39;") in page
    assert json.loads(as_json(hundred))["told"] == TOLD


def test_what_stands_out_is_said_in_sentences(hundred: Insight) -> None:
    sentences = stands_out(hundred)
    assert any("have this mistake now: question_" in each for each in sentences)
    assert all(each.endswith(".") for each in sentences)


def test_no_number_is_rounded_to_all_or_none() -> None:
    rows = [[tried(A, "right")]] * 299 + [[tried(A, "wrong")]]
    own = Class("A", (A,), tuple(learner(f"s{at}", row) for at, row in enumerate(rows)))
    ((row,),) = (each.rows for each in insight_view(figures_of(own, {})).groups)
    assert row.right.words.startswith("99 % (98 to 100), 299 of 300")
    assert row.why == (("wrong by itself", "1"),)


def test_the_command_writes_a_page_and_json_and_forget_removes_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with open_gradebook(tmp_path) as book:
        book.begin({"title": "A course"})
        hand_in(book, 1, BEFORE, sigmoid=0.0)
        book.finish()
    assert main(["insight", str(tmp_path)]) == 0
    assert main(["insight", str(tmp_path), "--shared"]) == 0
    assert f"The page: {tmp_path}/insight-shared.html" in capsys.readouterr().out
    assert json.loads((tmp_path / "insight.json").read_text())["students"] == 1
    assert sorted(path.name for path in tmp_path.glob("insight*")) == [
        f"insight{which}.{kind}" for which in ("-shared", "") for kind in ("html", "json")
    ]
    assert main(["forget", str(tmp_path), "ada"]) == 0
    assert list(tmp_path.glob("insight*")) == []
    assert main(["insight", str(tmp_path)]) == 2
    assert "nobody's marks yet" in capsys.readouterr().err


def test_without_scipy_there_is_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(EXTRAS, "insight", ("a_module_that_is_nowhere",))
    assert main(["insight", str(tmp_path)]) == 2
    assert '`byheart insight` needs the extra "insight", which isn\'t installed:' in capsys.readouterr().err


def test_an_older_attempt_knows_which_question_went_how() -> None:
    assert all_went(small().learners[1].first) == {A: "own", B: "follows", C: "right"}
    assert Share(None, 3).value is None


def test_what_only_one_question_catches_is_told_and_what_was_not_looked_at_is_not() -> None:
    course = read_course(ROOT / "exercises")
    exercises = tuple(each for each in read_exercises(course) if each.topic == "sigmoid")
    found, noticed = mutants_only_by_one(course, exercises, 1)
    assert set(found) == {"02_sigmoid/sigmoid", "02_sigmoid/sigmoid_output_to_derivative"}
    assert noticed >= sum(found.values()) > 0
    rows = [row for group in insight_view(figures_of(small(), {}, Worth({A: ()}))).groups for row in group.rows]
    assert [each.known for each in rows] == [True, False, False]
