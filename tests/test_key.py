"""The key says what is right and how far two right programs may differ; a stale or damaged one is refused."""

import shutil
import types
import zipfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from byheart.asking.problems import GraderFault
from byheart.asking.question import case, question
from byheart.curriculum.course import read_course, read_exercises
from byheart.expecting import key as keys
from byheart.expecting.key import SHELF, Key, build, key_for
from byheart.expecting.shelf import Shelf, made_from

ROOT = Path(__file__).parent.parent


def test_it_comes_back_as_it_was_stored(course, exercises, key, tmp_path):
    made = made_from(course, exercises)
    SHELF.store(key, tmp_path / "key.npz", made)
    again = SHELF.load(tmp_path / "key.npz", made)
    assert again.sha256 == key.sha256
    for where, answer in key.answers.items():
        for ours, theirs in zip(answer.values, again.answers[where].values, strict=True):
            np.testing.assert_array_equal(ours.values, theirs.values)
            np.testing.assert_array_equal(ours.tolerance, theirs.tolerance)


def test_it_holds_no_pickle(course, exercises, key, tmp_path):
    SHELF.store(key, tmp_path / "key.npz", {})
    with zipfile.ZipFile(tmp_path / "key.npz") as archive:
        for name in archive.namelist():
            assert archive.read(name)[:6] == b"\x93NUMPY"
            assert b"'descr': '|u1'" in archive.read(name)[:128]


@pytest.mark.parametrize("damage", ["flipped", "cut", "empty", "text"])
def test_a_damaged_key_is_refused(course, exercises, key, tmp_path, damage):
    path = tmp_path / "key.npz"
    made = made_from(course, exercises)
    SHELF.store(key, path, made)
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    spoilt = {"flipped": content, "cut": content[: len(content) // 2], "empty": b"", "text": b"not a key"}[damage]
    path.write_bytes(spoilt)
    with pytest.raises(GraderFault, match=r"key\.npz is damaged"):
        SHELF.load(path, made)


@pytest.mark.parametrize("part", ["questions", "reference"])
def test_a_stale_key_is_refused(key, tmp_path, part):
    made = {"questions": "a", "reference": "b"}
    SHELF.store(key, tmp_path / "key.npz", made)
    with pytest.raises(GraderFault, match=f"stale: it was made from other {part}"):
        SHELF.load(tmp_path / "key.npz", {**made, part: "c"})


def test_a_missing_key_is_refused(tmp_path):
    with pytest.raises(GraderFault, match="is missing"):
        SHELF.load(tmp_path / "key.npz", {})


def test_a_kept_key_that_is_damaged_is_made_again(course, exercises, key, tmp_path, monkeypatch):
    monkeypatch.setattr(Shelf, "path", lambda shelf, course, made: tmp_path / "kept.npz")
    (tmp_path / "kept.npz").write_bytes(b"nonsense")
    assert key_for(course, exercises).sha256 == key.sha256
    assert zipfile.is_zipfile(tmp_path / "kept.npz")


def test_where_nothing_can_be_written_the_key_is_made_all_the_same(course, key, tmp_path, monkeypatch):
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    monkeypatch.setattr(Shelf, "path", lambda shelf, course, made: tmp_path / "file" / "key.npz")
    assert SHELF.recall(course, {"reference": "its hash"}, lambda: key) is key


def test_other_settings_make_another_key(course, exercises):
    other = build(replace(course, seeds=(3,)), exercises)
    assert other.sha256 != build(course, exercises).sha256


def test_a_key_without_a_case_says_so(exercises, course):
    asked = exercises[0].questions[0]
    with pytest.raises(GraderFault, match="no answer for 01_gradient_descent/oversimplified_step"):
        Key("", {}).expected(asked, course.cases(asked)[0])


def test_tolerances_leave_room_for_float32_and_for_no_mistake(key):
    for (name, where), answer in key.answers.items():
        for leaf in answer.values:
            scale = np.max(np.abs(leaf.values)) or 1.0
            assert np.nanmax(leaf.tolerance, initial=0) <= keys.WIDEST * scale, (name, where)
            graded = ~np.isnan(leaf.tolerance)
            assert np.all(leaf.tolerance[graded] >= keys.LOOSE * scale * 0.999)
            assert np.all(leaf.tolerance[graded] >= leaf.precise[graded])


def test_only_counts_at_the_largest_alphas_are_left_ungraded(key):
    ungraded = {where for where, answer in key.answers.items() if any(leaf.ungraded for leaf in answer.values)}
    assert {question for question, _ in ungraded} == {"08_direction_changes/train_counting"}
    assert all("alpha 100" in name for _, name in ungraded)


def test_a_question_that_decides_nothing_is_refused(course, exercises):
    (train,) = (each for exercise in exercises for each in exercise.questions if each.id == "07_alpha/train")
    chaos = {"alpha": 10.0, "iterations": 3000, "report_every": 3000}

    def cases(course):
        random = np.random.RandomState(1)
        synapses = {
            "synapse_0": 2 * random.random_sample((3, 32)) - 1,
            "synapse_1": 2 * random.random_sample((32, 1)) - 1,
        }
        yield case("chaos", X=course.X, y=course.y, **synapses, **chaos)

    asked = replace(train, cases=cases, ask=lambda student, case: student.train(*vars(case).values())[0])
    (alpha,) = (exercise for exercise in exercises if exercise.id == "07_alpha")
    with pytest.raises(GraderFault, match="07_alpha/train can't be graded"):
        build(course, (replace(alpha, questions=(asked,)),))


def asked_of(exercise, ask, **inputs):
    """The exercise with this single question in it."""
    named = types.FunctionType(ask.__code__, ask.__globals__, "asked")
    made = question(cases=lambda course: [case("all", **inputs)])(named)
    return replace(exercise, questions=(replace(made, name="asked", exercise=exercise.id),))


def test_a_reference_that_takes_no_stacks_is_asked_copy_by_copy(course, exercises):
    """The same mathematics, written for stacks and not, has the same tolerance as far as noise repeats itself."""
    (exercise,) = (each for each in exercises if each.id == "02_sigmoid")

    def stacked(student, case):
        return np.concatenate([student.sigmoid(case.x), case.x], axis=-1) @ case.w

    def plain(student, case):
        return np.concatenate([student.sigmoid(np.array(case.x)), case.x], axis=1).dot(case.w.T.T)

    def numbers(student, case):
        return [float(each) for each in student.sigmoid(case.x).ravel()]

    inputs = {"x": np.random.RandomState(1).uniform(-1, 1, (5, 4)), "w": np.ones((8, 3))}
    found = {}
    for ask in (stacked, plain, numbers):
        (answer,) = build(course, (asked_of(exercise, ask, **inputs),)).answers.values()
        found[ask] = np.max(answer.values[0].precise)
        assert 1e-16 < found[ask] < 1e-12
    assert 0.3 < found[plain] / found[stacked] < 3


def test_a_reference_that_cannot_answer_is_named_with_its_line(tmp_path):
    root = tmp_path / "course"
    for part in ("exercises", "reference"):
        shutil.copytree(ROOT / part, root / part, ignore=shutil.ignore_patterns(".byheart", "__pycache__"))
    path = root / "reference" / "sigmoid.py"
    path.write_text(path.read_text().replace("return output * (1 - output)", "return output @ 3"))
    line = next(at for at, text in enumerate(path.read_text().splitlines(), 1) if "output @ 3" in text)
    broken = read_course(root)
    exercises = read_exercises(broken)
    with pytest.raises(GraderFault, match=rf"sigmoid\.py, line {line}: the reference can't answer 02_sigmoid/"):
        build(broken, exercises)


def test_a_reference_that_looks_at_its_arguments_types_is_told(course, exercises):
    (exercise,) = (each for each in exercises if each.id == "02_sigmoid")

    def odd(student, case):
        return case.x if type(case.x) is np.ndarray else case.x[:1]

    with pytest.raises(GraderFault, match="with other shapes than the inputs themselves"):
        build(course, (asked_of(exercise, odd, x=np.ones(3)),))


def test_a_reference_that_throws_copies_together_is_asked_copy_by_copy(course, exercises):
    """A sum over the first axis, of just as many samples as there are copies, looks as if it took stacks."""
    (exercise,) = (each for each in exercises if each.id == "02_sigmoid")
    inputs = {"x": np.random.RandomState(1).uniform(-1, 1, (keys.COPIES, 6))}

    def over_samples(student, case):
        return np.sum(case.x, axis=0)

    def over_all(student, case):
        return case.x / np.sum(case.x)

    for ask in (over_samples, over_all):
        (answer,) = build(course, (asked_of(exercise, ask, **inputs),)).answers.values()
        assert answer.values[0].ungraded == 0
        assert np.max(answer.values[0].precise) < 1e-11


@pytest.mark.parametrize(
    ("ask", "says"),
    [
        (lambda student, case: None, "nothing came back from the reference. Is a return missing"),
        (lambda student, case: {"a": 1}, "answers with a dict that numbers can't be read from"),
    ],
)
def test_a_question_that_brings_no_numbers_is_named(course, exercises, ask, says):
    (exercise,) = (each for each in exercises if each.id == "02_sigmoid")
    with pytest.raises(GraderFault, match=says):
        build(course, (asked_of(exercise, ask, x=np.ones(3)),))


def test_a_question_without_cases_is_named(course, exercises):
    (exercise,) = (each for each in exercises if each.id == "02_sigmoid")
    asked = replace(exercise.questions[0], cases=lambda course: [])
    with pytest.raises(GraderFault, match="sigmoid has no cases"):
        build(course, (replace(exercise, questions=(asked,)),))


def test_a_course_of_a_blank_page_alone_has_an_empty_key(exercises, course, tmp_path):
    pages = tuple(each for each in exercises if each.is_page)
    empty = build(course, pages)
    assert (len(pages), empty.answers) == (1, {})
    SHELF.store(empty, tmp_path / "key.npz", {})
    assert SHELF.load(tmp_path / "key.npz", {}) == empty


def test_each_exercises_key_is_kept_as_soon_as_it_is_made(course, exercises, key, tmp_path, monkeypatch):
    monkeypatch.setattr(type(course), "kept", tmp_path)
    told = []

    def stopped(sentence):
        told.append(sentence)
        if "03_forward" in sentence:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        key_for(course, exercises, stopped)
    assert [each.split()[1] for each in told] == ["01_gradient_descent", "02_sigmoid", "03_forward"]
    told.clear()
    assert key_for(course, exercises, told.append).sha256 == key.sha256
    assert "03_forward" in told[0]
    told.clear()
    assert key_for(course, exercises[:3], told.append).answers.keys() < key.answers.keys()
    assert told == []
