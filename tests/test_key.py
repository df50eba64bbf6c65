"""The key says what is right and how far two right programs may differ; a stale or damaged one is refused."""

import zipfile
from dataclasses import replace

import numpy as np
import pytest

from grader import key as keys
from grader.key import SHELF, Key, build, key_for
from grader.problems import GraderFault
from grader.question import case, question
from grader.shelf import FOLDER, Shelf, made_from


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
    assert SHELF.load(tmp_path / "kept.npz", made_from(course, exercises)).sha256 == key.sha256


def test_where_nothing_can_be_written_the_key_is_made_all_the_same(course, key, tmp_path):
    (tmp_path / FOLDER).write_text("no folder", encoding="utf-8")
    assert SHELF.recall(replace(course, folder=tmp_path), {}, lambda: key) is key


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


def test_a_reference_that_mixes_its_copies_is_our_fault(course, exercises):
    @question(cases=lambda course: [case("all", x=np.ones(3))])
    def sigmoid(student, case):
        """sigmoid, with its copies thrown together"""
        return np.sum(np.asarray(student.sigmoid(case.x)))

    (exercise,) = (each for each in exercises if each.id == "02_sigmoid")
    with pytest.raises(GraderFault, match="doesn't keep its copies apart"):
        build(course, (replace(exercise, questions=(replace(sigmoid, exercise="02_sigmoid"),)),))
