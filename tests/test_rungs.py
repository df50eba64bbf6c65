"""Ways to put an exercise: what they give is judged like any other file, and gives nothing away for nothing."""

import functools
import random
import shutil
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from byheart.curriculum.course import every_exercise, read_course, read_exercises
from byheart.curriculum.files import read_source
from byheart.curriculum.reference import reference_for
from byheart.expecting.key import key_for
from byheart.judging.judge import Verdict
from byheart.learner.marked import exam_of
from byheart.learner.marks import BLANK, Mark, as_asked, choices, form_of, left_to_do, mark_in, marked, regions
from byheart.memory.attempts import Attempt, Check
from byheart.memory.log import Log, where
from byheart.practice.answerer import Pair
from byheart.practice.events import Open, Opened
from byheart.practice.files import Form, is_begun
from byheart.practice.loop import Loop
from byheart.practice.memory import Forgetful
from byheart.practice.rungs.altered import Altered
from byheart.practice.rungs.asking import ask_file
from byheart.practice.rungs.cloze import GAPS
from byheart.practice.rungs.ordering import ordering, remarks, right_order
from byheart.practice.rungs.put import RUNGS, Cloze, Lines, to_do
from byheart.practice.rungs.solved import solved
from byheart.practice.rungs.weak import weakest

pytestmark = pytest.mark.by_turns(15)

ROOT = Path(__file__).parent.parent
COURSES = (ROOT / "exercises", ROOT / "tests" / "other_course" / "exercises")
FOLDERS = [folder for course in COURSES for folder in sorted(course.glob("[0-9][0-9]_*"))]
FUNCTIONS = [folder for folder in FOLDERS if not folder.name.endswith("thirteen_lines")]
NOW = datetime(2026, 3, 1, 18, tzinfo=UTC)


@functools.cache
def at(folder: Path):
    course = read_course(folder.parent)
    return course, next(each for each in every_exercise(course) if each.id == folder.name)


@functools.cache
def key_of(folder: Path):
    course, exercise = at(folder)
    return key_for(course, (exercise,))


def asked(folder: Path, text: str, tmp_path: Path):
    course, exercise = at(folder)
    path = tmp_path / exercise.id / exercise.file
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return {each.question: each for each in ask_file(course, exercise, key_of(folder), path).verdicts}


def outcomes(folder: Path, text: str, tmp_path: Path) -> dict[str, str]:
    return {question: each.outcome for question, each in asked(folder, text, tmp_path).items()}


def outcome_of(folder: Path, text: str, tmp_path: Path, question: str) -> str:
    """The same of one question, and no other is asked."""
    course, exercise = at(folder)
    path = tmp_path / exercise.file
    path.write_text(text, encoding="utf-8")
    (named,) = (each for each in exercise.questions if each.id == question)
    return exam_of(course, exercise, key_of(folder), path).verdict(named).outcome


def solution_in(folder: Path):
    course, exercise = at(folder)
    path = course.solution_of(exercise)
    return solved(read_source(path), str(path))


def tried(exercise: str, *checks: tuple[str, Check], form: str = "stub", days: int = 0, **more) -> Attempt:
    named = {f"{exercise}/{question}": check for question, check in checks}
    return Attempt(NOW + timedelta(days=days), "a course", exercise, "practice", named, "0" * 64, form, **more)


def filled(text: str, solution: str) -> str:
    """The file with each gap filled as in the solution, line by line of what is the same around."""
    gaps = iter(text.splitlines())
    whole = [row for row in solution.splitlines() if row.strip()]
    rows = []
    at = 0
    for row in gaps:
        if not row.strip() or row.startswith("# byheart:"):
            rows.append(row)
        elif BLANK in row:
            start = row.partition(BLANK)[0] if "all of" not in row and "whole script" not in row else ""
            if start:
                rows.append(whole[at])
                at += 1
            else:
                rest = [each for each in text.splitlines() if each.strip() and not each.startswith("# byheart:")]
                below = len(rest) - rest.index(row) - 1
                rows += whole[at : len(whole) - below]
                at = len(whole) - below
        else:
            assert row == whole[at]
            rows.append(row)
            at += 1
    return "\n".join(rows) + "\n"


ROUNDS = [(folder, gap, seed) for folder in FUNCTIONS for gap in GAPS for seed in range(3)]


def _named(value):
    return value.name if isinstance(value, Path) else str(value)


@pytest.mark.drawn(1 / 59)
@pytest.mark.parametrize(("folder", "gap", "seed"), ROUNDS, ids=_named)
def test_a_cloze_earns_nothing_where_a_gap_is_left_and_all_where_it_is_filled(folder, gap, seed, tmp_path):
    course, exercise = at(folder)
    attempts = [tried(exercise.id, form="stub")] * seed
    text = Cloze(gap).text(course, exercise, attempts)
    assert left_to_do(text)
    solution = solution_in(folder)
    bodies = [each.function for each in solution.bodies]
    gapped = {each for each in bodies if any(BLANK in row for row in _rows_of(text, each))}
    assert gapped
    for question, outcome in outcomes(folder, text, tmp_path).items():
        if question.partition("/")[2] in gapped:
            assert outcome == "blank", question
    whole = filled(text, solution.text)
    assert not left_to_do(whole)
    assert set(outcomes(folder, whole, tmp_path).values()) == {"right"}


LITTLE = """
def f(x, n):
    xs = [x]
    for at in range(n):
        if at > 0:
            x = x - 2 * np.exp(x)
            xs.append(x)
    return xs
"""


def test_without_a_mistake_a_line_that_says_nothing_is_never_the_first_gap():
    solution = solved(LITTLE.replace("    xs = [x]\n", "    ### BEGIN SOLUTION\n    xs = [x]\n", 1), "a test")
    worth = {"x = x - 2 * np.exp(x)"}
    for seed in range(20):
        order = [solution.text_of(line).strip() for _, line in weakest(solution, "01_x", (), {}, None, seed)]
        assert set(order[: len(worth)]) == worth
        assert len(order) == 6
    made = [tried("01_x", ("f", Check("wrong", "m")))]
    assert solution.text_of(weakest(solution, "01_x", made, {}, None, 1)[0][1]).strip() in worth
    assert len({tuple(weakest(solution, "01_x", (), {}, None, seed)) for seed in range(20)}) > 5


def test_a_line_that_says_nothing_is_asked_for_where_a_learner_got_it_wrong():
    folder = next(each for each in FUNCTIONS if each.name == "01_gradient_descent")
    course, exercise = at(folder)
    solution, reference = solution_in(folder), reference_for(course)
    known = {each.id: each for each in reference.mistakes()}
    altered = Altered(reference, exercise.topic, solution)
    made = [tried(exercise.id, ("descend", Check("wrong", "descend-returns-last")))]
    _, line = weakest(solution, exercise.id, made, known, altered, 1)[0]
    assert solution.text_of(line).strip() == "return positions"


def _rows_of(text: str, function: str) -> list[str]:
    rows = text.splitlines()
    start = next(at for at, row in enumerate(rows) if row.startswith(f"def {function}("))
    end = next(
        (at for at in range(start + 1, len(rows)) if rows[at] and not rows[at].startswith((" ", ")"))), len(rows)
    )
    return rows[start:end]


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda each: each.name)
def test_the_comment_at_a_gap_doesnt_hold_what_belongs_there(folder):
    course, exercise = at(folder)
    solution = solution_in(folder)
    lines = {solution.text_of(line).strip() for body in solution.bodies for line in body.lines}
    for seed in range(4):
        text = Cloze("lines").text(course, exercise, [tried(exercise.id)] * seed)
        for row in text.splitlines():
            if BLANK in row:
                made, _, comment = row.partition("  # ")
                wanted = [
                    each.partition("= ")[2] for each in lines if each.startswith(made.strip().partition(BLANK)[0])
                ]
                assert not any(len(each) > 3 and each in comment for each in wanted)


def test_a_mistake_takes_out_the_line_in_which_it_lies_also_in_a_later_exercise():
    folder = COURSES[0] / "07_alpha"
    course, exercise = at(folder)
    made = tried("04_deltas", ("hidden_delta", Check("wrong", "l1delta-no-derivative")))
    text = Cloze("line").text(course, exercise, [made])
    gaps = [row.strip() for row in text.splitlines() if BLANK in row]
    assert gaps == [f"layer_1_delta = {BLANK}  # what layer_1_delta is"]


def test_what_follows_from_something_else_and_slips_take_out_no_line():
    folder = COURSES[0] / "04_deltas"
    course, exercise = at(folder)
    alone = Cloze("line").text(course, exercise, [tried("05_x")])
    follows = tried("05_x", ("hidden_delta", Check("wrong", "l1delta-no-derivative", follows=True)))
    slip = tried("05_x", ("hidden_delta", Check("error", slip=True)))
    assert Cloze("line").text(course, exercise, [follows]) == alone == Cloze("line").text(course, exercise, [slip])


# Lines ----------------------------------------------------------------------------------------------------------------


@pytest.mark.drawn(1 / 44)
@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("folder", FUNCTIONS, ids=_named)
def test_lines_earn_nothing_as_they_are_given_and_all_in_the_order_of_the_solution(folder, seed, tmp_path):
    course, exercise = at(folder)
    solution = solution_in(folder)
    text = Lines().text(course, exercise, [tried(exercise.id)] * seed)
    given = outcomes(folder, text, tmp_path)
    regions = [body for body in solution.bodies if any("# ---" in row for row in _rows_of(text, body.function))]
    assert regions
    for body in regions:
        assert given[f"{exercise.id}/{body.function}"] == "blank"
    assert set(outcomes(folder, in_order(text, solution), tmp_path).values()) == {"right"}


def in_order(text: str, solution) -> str:
    """The file with its right lines in the solution's order, and without the wrong ones."""
    bodies = iter([[solution.text_of(line) for line in body.lines] for body in solution.bodies])
    rows, region = [], None
    for row in text.splitlines():
        if row.lstrip().startswith("# --- put"):
            region = []
        elif row.lstrip().startswith("# --- end"):
            own = next(each for each in bodies if each[0] in region)
            rows += [each for each in own if each in region]
            region = None
        elif region is not None:
            region.append(row.partition("  # ")[0])
            continue
        rows.append(row)
    return "\n".join(rows) + "\n"


@functools.cache
def altered_in(folder: Path) -> Altered:
    course, exercise = at(folder)
    return Altered(reference_for(course), exercise.topic, solution_in(folder))


@functools.cache
def wrong_lines(folder: Path):
    """Every line with a known mistake in it that is to be had for this exercise's own mistakes."""
    course, exercise = at(folder)
    own = [each for each in reference_for(course).mistakes() if each.module == exercise.topic]
    return {place: each.id for each in own for place in altered_in(folder).places(each) if place.wrong}


@pytest.mark.drawn(1 / 15)
@pytest.mark.parametrize("folder", FUNCTIONS, ids=lambda each: each.name)
def test_a_wrong_line_in_the_place_of_the_right_one_isnt_right(folder, tmp_path):
    _, exercise = at(folder)
    solution = solution_in(folder)
    places = wrong_lines(folder)
    chosen = random.Random(0).sample(sorted(places, key=repr), min(12, len(places)))
    for place in chosen:
        rows = solution.rows
        row = rows[place.line - 1]
        rows[place.line - 1] = row[: len(row) - len(row.lstrip())] + place.wrong
        found = asked(folder, "\n".join(rows) + "\n", tmp_path)
        assert found[f"{exercise.id}/{place.function}"].outcome != "right", (places[place], place.wrong)


@pytest.mark.parametrize("folder", FUNCTIONS, ids=lambda each: each.name)
def test_a_pair_of_which_none_was_dropped_isnt_written_yet_and_is_said(folder):
    solution = solution_in(folder)
    text = ordering(solution, sorted(wrong_lines(folder), key=repr), 1)
    for region in regions(text.splitlines()):
        letters = choices(text.splitlines()[region.first - 1 : region.last])
        if not letters:
            continue
        rows = text.splitlines()
        rows[region.first - 1 : region.last] = reversed(rows[region.first - 1 : region.last])
        assert as_asked("\n".join(rows)).splitlines()[region.first - 1].strip() == "raise NotImplementedError"
        assert any("Keep one" in each.sentence for each in remarks("\n".join(rows), solution))


def shuffles(folder: Path, count: int):
    """The solution with the lines of one of its functions in other orders."""
    solution = solution_in(folder)
    chance = random.Random(folder.name)
    for body in solution.bodies:
        own = [solution.text_of(line) for line in body.lines]
        for _ in range(count):
            mixed = chance.sample(own, len(own))
            rows = solution.rows
            rows[body.first - 1 : body.last] = mixed
            yield body, "\n".join(rows) + "\n"


def swaps(folder: Path):
    """The solution with two neighbours of one of its functions in each other's place."""
    solution = solution_in(folder)
    for body in solution.bodies:
        for one, other in pairwise(body.lines):
            rows = solution.rows
            rows[one.first - 1 : other.last] = [solution.text_of(other), solution.text_of(one)]
            yield body, "\n".join(rows) + "\n"


@pytest.mark.drawn(1 / 11)
@pytest.mark.parametrize("folder", FUNCTIONS, ids=lambda each: each.name)
def test_an_order_in_which_each_line_has_what_it_needs_is_right_and_another_is_remarked_on_or_wrong(folder, tmp_path):
    _, exercise = at(folder)
    solution = solution_in(folder)
    for text, body in {text: body for body, text in (*swaps(folder), *shuffles(folder, 6))}.items():
        if right_order(text, solution):
            assert set(outcomes(folder, text, tmp_path).values()) == {"right"}, text
        elif _uses_differ(text, solution):
            assert outcome_of(folder, text, tmp_path, f"{exercise.id}/{body.function}") != "right", text


def _uses_differ(text: str, solution) -> bool:
    """Whether a remark says that a line uses what isn't made: then it can't be right."""
    return any("before line" in each.sentence and "makes it" in each.sentence for each in remarks(text, solution))


def test_what_is_used_before_it_is_made_and_what_was_changed_is_said_with_its_line():
    solution = solution_in(COURSES[0] / "07_alpha")
    rows = solution.rows
    delta = next(at for at, row in enumerate(rows) if row.strip().startswith("layer_1_delta ="))
    update = next(at for at, row in enumerate(rows) if row.strip().startswith("synapse_1 = synapse_1"))
    rows[delta], rows[update] = rows[update], rows[delta]
    said = [each.sentence for each in remarks("\n".join(rows), solution)]
    assert said == [f"Line {update + 1} uses synapse_1 after line {delta + 1} has changed it."]
    first = next(at for at, row in enumerate(rows) if row.strip().startswith("layer_1 ="))
    rows.insert(first, rows.pop(first + 1))
    said = [each.sentence for each in remarks("\n".join(rows), solution)]
    assert f"Line {first + 1} uses layer_1 before line {first + 2} makes it." in said


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda each: each.name)
def test_nothing_is_said_of_the_solution(folder):
    solution = solution_in(folder)
    assert right_order(solution.text, solution)
    assert remarks(solution.text, solution) == ()


# In the loop ----------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def pair(tmp_path_factory):
    """A loaded process, and the workspace that it asks in."""
    folder = tmp_path_factory.mktemp("workspace") / "exercises"
    folder.mkdir()
    (folder / "course.toml").write_text('questions = "installed"\n', encoding="utf-8")
    pair = Pair(folder, lambda sentence: None, reserve=False)
    yield pair, folder
    pair.close()


def through(pair, folder: Path, text: str) -> dict[str, Verdict]:
    process, answers = pair
    _, exercise = at(folder)
    path = answers / exercise.id / exercise.file
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return {each.question: each for each in process.ask(exercise.id, path, 60.0).verdicts}


@pytest.mark.parametrize("way", sorted(RUNGS))
def test_each_way_is_asked_by_the_loaded_process(way, pair):
    folder = COURSES[0] / "04_deltas"
    course, exercise = at(folder)
    text = RUNGS[way].text(course, exercise, ())
    assert to_do(text, course)
    assert form_of(text).partition(":")[0] == way
    assert any(each.outcome == "blank" for each in through(pair, folder, text).values())


def test_a_function_that_was_given_and_waits_for_a_gap_isnt_wrong(pair):
    folder = COURSES[0] / "05_weight_updates"
    text = solution_in(folder).text.replace("return np.dot(layer_in.T, delta)", f"return {BLANK}")
    found = through(pair, folder, marked(text, Mark("cloze", "line")))
    assert [each.outcome for each in found.values()] == ["blank", "right", "blank"]
    wrong = text.replace("synapse - alpha", "synapse + alpha")
    found = through(pair, folder, marked(wrong, Mark("cloze", "line")))
    assert [each.outcome for each in found.values()] == ["blank", "wrong", "blank"]


def test_the_other_sign_is_turned_back_by_the_loaded_process(pair):
    folder = COURSES[0] / "04_deltas"
    text = marked(solution_in(folder).text, Mark("variation", "adding"))
    found = through(pair, folder, text)
    assert found["04_deltas/output_delta"].outcome == "wrong"
    assert "adds its updates" in found["04_deltas/output_delta"].message
    turned = text.replace("(layer_2 - y)", "(y - layer_2)")
    assert {each.outcome for each in through(pair, folder, turned).values()} == {"right"}


def test_what_is_still_to_be_chosen_is_said_once_a_line_was_moved(pair):
    folder = COURSES[0] / "04_deltas"
    text = ordering(solution_in(folder), sorted(wrong_lines(folder), key=repr), 1)
    assert all(each.outcome == "blank" for each in through(pair, folder, text).values())
    rows = text.splitlines()
    first = next(regions(rows))
    rows[first.first - 1 : first.last] = reversed(rows[first.first - 1 : first.last])
    one, other = through(pair, folder, "\n".join(rows) + "\n").values()
    assert (one.outcome, other.outcome) == ("missing", "blank")
    assert "Keep one, delete the other." in one.message


def test_a_line_that_comes_too_early_is_named_beside_what_is_wrong(pair):
    folder = COURSES[0] / "03_forward"
    solution = solution_in(folder)
    text = in_order(ordering(solution, (), 2), solution)
    rows = text.splitlines()
    first = next(at for at, row in enumerate(rows) if row.strip().startswith("layer_1 ="))
    rows[first], rows[first + 1] = rows[first + 1], rows[first]
    found = through(pair, folder, "\n".join(rows) + "\n")["03_forward/forward"]
    assert found.outcome == "error"
    assert found.notes == (f"Line {first + 1} uses layer_1 before line {first + 2} makes it.",)


def test_a_ladder_puts_what_suits_and_a_file_that_nobody_touched_is_put_anew():
    folder = COURSES[0] / "04_deltas"
    course, exercise = at(folder)
    failed = [tried(exercise.id, ("hidden_delta", Check("wrong", "l1delta-no-derivative")))]
    assert mark_in(Form("ladder", failed).text(course, exercise)) == Mark("cloze", "function")
    assert Form("ladder").text(course, exercise) == Form("stub").text(course, exercise)
    right = [tried(exercise.id, *((each.name, Check("right")) for each in exercise.questions))]
    assert Form("ladder", right).text(course, exercise) == ""
    assert Form("ladder", right).way(exercise) == "blank"


@pytest.mark.drawn(1 / 15)
@pytest.mark.parametrize("way", RUNGS)
@pytest.mark.parametrize("folder", FOLDERS[:10], ids=_named)
def test_a_file_as_it_was_put_counts_as_not_begun(folder, way, tmp_path):
    course, exercise = at(folder)
    text = RUNGS[way].text(course, exercise, ())
    path = tmp_path / exercise.file
    path.write_text(text, encoding="utf-8")
    assert not is_begun(path, text, "")
    path.write_text(text + "x = 1\n", encoding="utf-8")
    assert is_begun(path, text, "")


@pytest.mark.parametrize("way", ["cloze", "lines"])
def test_a_script_with_something_left_to_do_is_blank(way, tmp_path):
    folder = COURSES[0] / "10_thirteen_lines"
    course, exercise = at(folder)
    assert set(outcomes(folder, RUNGS[way].text(course, exercise, ()), tmp_path).values()) == {"blank"}


@pytest.mark.parametrize(("way", "form"), [("cloze", "cloze"), ("lines", "lines"), ("variation", "variation: letters")])
def test_pytest_asks_such_a_file_alike_and_logs_it_as_what_it_is(way, form, tmp_path, monkeypatch):
    monkeypatch.setenv("BYHEART_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("CI", raising=False)
    folder = COURSES[0] / "04_deltas"
    course, exercise = at(folder)
    place = tmp_path / "exercises" / exercise.id
    place.mkdir(parents=True)
    (tmp_path / "exercises" / "course.toml").write_text('questions = "installed"\n', encoding="utf-8")
    text = RUNGS[way].text(course, exercise, ())
    wrong = text.replace("raise NotImplementedError", "return 0.0")
    if way == "lines":
        wrong = in_order(text, solution_in(folder))
    (place / exercise.file).write_text(wrong, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "exercises/04_deltas"], cwd=tmp_path, capture_output=True, text=True
    )
    assert "NameError" not in done.stdout
    (attempt,) = Log(where()).attempts(course.title)
    assert attempt.form == form
    assert not any(check.outcome == "error" for check in attempt.checks.values())


def test_whoever_asks_for_another_way_gets_it_and_what_was_begun_is_moved_aside(pair):
    _, answers = pair
    folder = COURSES[0] / "02_sigmoid"
    _, exercise = at(folder)
    course = read_course(answers)
    exercises = read_exercises(course)
    path = answers / exercise.id / exercise.file
    path.parent.mkdir(exist_ok=True)
    path.write_text("begun = 1\n", encoding="utf-8")
    events = []
    for way, moved in (("stub", False), ("lines", True), ("lines", False), ("cloze", True), ("stub", False)):
        loop = Loop(course, exercises, Forgetful(exercises), events.append, way)
        try:
            loop._open_task(Open(exercise.id))
        finally:
            loop.close()
        task = next(each.task for each in reversed(events) if isinstance(each, Opened))
        assert bool(task.moved) == moved, way
        assert bool(task.to_do) == (way != "stub" or "cloze" in path.read_text(encoding="utf-8"))
    assert (path.parent / "earlier" / "sigmoid-1.py").read_text(encoding="utf-8") == "begun = 1\n"


def test_a_way_belongs_to_the_exercise_that_was_named_and_another_one_is_put_from_its_stub(pair):
    _, answers = pair
    course = read_course(answers)
    exercises = read_exercises(course)
    named, other = "03_forward", "05_weight_updates"
    for each in (named, other):  # what other tests left there
        shutil.rmtree(answers / each, ignore_errors=True)
    forms = []
    for begin, wishes in (
        (named, [Open(named), Open(other), Open(named, again=True), Open(named, again=True, form="stub"), Open(named)]),
        ("", [Open(other, again=True)]),
    ):
        events = []
        loop = Loop(course, exercises, Forgetful(exercises), events.append, "cloze")
        loop._named = begin  # as `start` does, without its thread
        try:
            for wish in wishes:
                loop._open_task(wish)
        finally:
            loop.close()
        forms.append([each.task.form.partition(",")[0] for each in events if isinstance(each, Opened)])
    assert forms == [["cloze", "stub", "cloze", "stub", "stub"], ["cloze"]]
