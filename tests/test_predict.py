"""Predict first: what became of a run is computed, and a wrong prediction stays beside the reason."""

import io
import math
import re
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from byheart.cli.main import main
from byheart.curriculum.course import read_course, read_exercises
from byheart.curriculum.reference import reference_for
from byheart.learner.screen import Style
from byheart.practice import live, predict
from byheart.practice.predict import KINDS, MEANS, Experiment, best, experiment_of, outcomes, plot, said, verdict
from byheart.report.charts import sweep

pytestmark = pytest.mark.by_turns(15)

ROOT = Path(__file__).parent.parent
COURSE = read_course(ROOT / "exercises")
EXERCISES = read_exercises(COURSE)


@pytest.fixture(scope="module")
def experiment() -> Experiment:
    exercise = next(each for each in EXERCISES if each.topic == "alpha")
    found = experiment_of(COURSE, exercise)
    assert found is not None
    return found


@pytest.fixture(scope="module")
def looks(experiment):
    return list(experiment.run())


@pytest.fixture
def run_before(experiment, looks, monkeypatch):
    """The experiment with its runs done. The command runs them itself in one test, and not in each."""
    done = replace(experiment, run=lambda: iter(looks))
    monkeypatch.setattr(predict, "experiment_of", lambda course, exercise: done if exercise.topic == "alpha" else None)
    return done


def made(*curves: tuple[float, ...]) -> tuple[Experiment, list]:
    """An experiment with these errors, one run each."""
    looks = [(10**at if at else 0, errors) for at, errors in enumerate(zip(*curves, strict=True))]
    values = tuple(float(at + 1) for at in range(len(curves)))
    return Experiment("length", values, looks[-1][0], "It is run.", lambda: iter(looks)), looks


def test_the_experiment_is_the_articles_own(experiment):
    article = reference_for(COURSE).load_other("article")
    assert experiment.values == article.ALPHAS
    assert experiment.steps == article.ITERATIONS


def test_where_the_article_prints_a_number_that_can_be_decided_the_run_has_the_same(experiment, looks):
    article = reference_for(COURSE).load_other("article")
    errors = dict(looks)
    compared = 0
    for printed in article.published():
        if printed.hidden_size == min(article.HIDDEN_SIZES) and printed.quantity == "errors" and printed.alpha <= 10:
            at = experiment.values.index(printed.alpha)
            ours = [errors[step][at] for step in range(0, experiment.steps, article.REPORT_EVERY)]
            assert printed.in_print(ours) == pytest.approx(printed.values, rel=1e-9)
            compared += 1
    assert compared == sum(alpha <= 10 for alpha in experiment.values)


def test_what_becomes_of_the_articles_alphas_is_what_the_article_says_of_them(experiment, looks):
    found = outcomes(experiment, looks)
    kinds = {each.value: each.kind for each in found}
    printed = {
        each.alpha: each.values
        for each in reference_for(COURSE).load_other("article").published()
        if each.hidden_size == 4 and each.quantity == "errors"
    }
    assert kinds[max(kinds)] == "diverges"
    assert printed[max(kinds)][-1] >= printed[max(kinds)][0]
    assert kinds[min(kinds)] == "crawls"
    assert best(found) == min(printed, key=lambda alpha: printed[alpha][-1])
    assert kinds[best(found)] == "learns"


@pytest.mark.parametrize(
    ("curve", "kind"),
    [
        ((0.5, 0.49, 0.48), "crawls"),
        ((0.5, 0.3, 0.1), "learns"),
        ((0.5, 0.6, 0.7), "diverges"),
        ((0.5, 0.4, 0.5), "diverges"),
        ((0.5, 0.4, math.nan), "diverges"),
        ((0.5, math.inf, math.inf), "diverges"),
    ],
)
def test_a_run_is_called_what_its_errors_are(curve, kind):
    experiment, looks = made(curve)
    assert outcomes(experiment, looks)[0].kind == kind


def test_a_run_jumps_where_its_error_rises_and_a_smaller_number_gets_lower():
    experiment, looks = made((0.5, 0.3, 0.1), (0.5, 0.6, 0.2))
    assert [each.kind for each in outcomes(experiment, looks)] == ["learns", "jumps"]
    experiment, looks = made((0.5, 0.3, 0.2), (0.5, 0.6, 0.1))
    assert [each.kind for each in outcomes(experiment, looks)] == ["learns", "learns"]


def test_every_reason_has_the_numbers_of_its_own_run(experiment, looks):
    for each in outcomes(experiment, looks):
        assert f"{each.errors[-1]:.4g}" in each.why


def test_a_wrong_prediction_stays_beside_the_reason_and_a_right_one_is_said_to_be(experiment, looks):
    found = outcomes(experiment, looks)
    for each in found:
        for kind in KINDS:
            rows = list(verdict(found, {each.value: kind}, experiment, 200))
            row = next(at for at, text in enumerate(rows) if text.startswith(f"alpha {each.value:g} "))
            assert ("as you said" if kind == each.kind else f"you said: {kind}") in rows[row]
            assert each.why in rows[row + 1]
            assert rows[-1].startswith(f"{int(kind == each.kind)} of 1")


def test_what_is_said_is_understood_and_what_isnt_is_said(experiment):
    assert said("0.001 crawls, 1000 d; 10 Learns\n", experiment) == {
        0.001: "crawls",
        1000.0: "diverges",
        10.0: "learns",
    }
    for wrong, names in (("7 crawls", "0.001"), ("1000 flies", "diverges"), ("abc", "0.001"), ("1000", "crawls")):
        with pytest.raises(ValueError, match=names):
            said(wrong, experiment)


@pytest.mark.parametrize("width", [30, 40, 80, 200])
@pytest.mark.parametrize("unicode", [True, False])
def test_a_plot_fits_into_its_width_at_every_moment(experiment, looks, width, unicode):
    for count in (1, 2, 20, len(looks)):
        rows = plot(experiment, looks[:count], width, unicode=unicode)
        assert len(rows) == len(experiment.values) + 1
        assert all(len(row) <= max(width, len("alpha 0.001  step 60,000 of 60,000")) for row in rows)
        assert unicode or all(row.isascii() for row in rows)
    assert plot(experiment, [], width)


def test_a_question_is_asked_within_the_width(experiment):
    lines: list[str] = []
    live._asked(experiment, 40, io.StringIO("c\n" * len(experiment.values)), lines.append, one_by_one=True)
    assert all(len(line) <= 40 for line in lines)


def test_a_plot_is_drawn_with_errors_that_are_no_numbers():
    experiment, looks = made((0.5, math.nan, math.inf))
    assert "?" in plot(experiment, looks, 40)[0]


def test_the_picture_has_a_line_and_a_name_for_each_run(experiment, looks):
    series = {experiment.label(at): [errors[at] for _, errors in looks] for at in range(len(experiment.values))}
    picture = sweep([step for step, _ in looks], series)
    assert picture is not None
    assert picture.svg.count("swept-name") == len(series)
    assert all(name in picture.words and name in picture.svg for name in series)
    assert sweep([0, 1, 2, 3], {"a": [0.5, 0.4, 0.0, 0.1]}) is None


def test_the_names_in_the_picture_are_in_the_order_in_which_the_runs_end():
    ends = {"a": 0.1, "b": 0.5, "c": 0.11, "d": 0.49}
    picture = sweep([0, 1, 2, 3], {name: [0.5, 0.5, 0.5, end] for name, end in ends.items()})
    heights = {name: int(y) for y, name in re.findall(r'y="(\d+)" class="swept-name">(\w)<', picture.svg)}
    assert sorted(heights, key=heights.__getitem__) == sorted(ends, key=ends.__getitem__, reverse=True)
    assert len(set(heights.values())) == len(ends)


def test_it_is_written_as_a_page_too(monkeypatch, capsys, tmp_path):
    monkeypatch.setattr(sys, "stdin", io.StringIO("1000 diverges\n0.001 learns\n"))
    page = tmp_path / "predicted.html"
    assert main(["practice", "--as", "predict", "--page", str(page), "--course", str(ROOT)]) == 0
    text = page.read_text(encoding="utf-8")
    closing = next(line for line in capsys.readouterr().out.splitlines() if "as you said. The smallest" in line)
    assert closing in text
    assert text.count("it came otherwise") == text.count("as it came") == 1
    assert text.count("swept-name") >= 7
    assert "<script" not in text
    assert main(["practice", "--due", "--page", str(page), "--course", str(ROOT)]) == 2


def test_it_is_drawn_while_it_runs_and_ends_with_all_of_it(capsys):
    experiment, looks = made(tuple(0.5 - 0.05 * at for at in range(9)), (0.5,) * 9)
    assert live._drawn_live(experiment, Style(60)) == looks
    drawn = capsys.readouterr().out
    for row in plot(experiment, looks, 60):
        assert row in drawn


def test_without_a_terminal_it_reads_what_is_said_and_prints_all(run_before, monkeypatch, capsys):
    monkeypatch.setattr(sys, "stdin", io.StringIO("1000 diverges\n0.001 learns\n"))
    assert main(["practice", "alpha", "--as", "predict", "--course", str(ROOT)]) == 0
    out = capsys.readouterr().out
    assert "1 of 2 as you said" in out
    assert "you said: learns" in out
    assert all(MEANS[kind].split()[0] in out for kind in KINDS)


def test_what_cant_be_predicted_and_what_isnt_understood_is_misuse(monkeypatch, capsys):
    assert main(["practice", "sigmoid", "--as", "predict", "--course", str(ROOT)]) == 2
    monkeypatch.setattr(sys, "stdin", io.StringIO("5 diverges\n"))
    assert main(["practice", "alpha", "--as", "predict", "--course", str(ROOT)]) == 2
    assert "is none of them" in capsys.readouterr().err


def test_in_a_terminal_each_run_is_asked_for_and_asked_again_where_it_wasnt_understood(run_before, monkeypatch):
    lines = []
    monkeypatch.setattr(live, "_drawn_live", lambda *_: list(run_before.run()))
    answers = io.StringIO("c\nx\nl\n\n\n\n\nd\n")
    live.predict(run_before, Style(100), answers, lines.append, live=True)
    assert any("'x' is none of these" in line for line in lines)
    assert any("3 of 3 as you said" in line for line in lines)
