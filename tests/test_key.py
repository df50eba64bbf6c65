"""The key says what is right and how far two right programs may differ; a stale or damaged one is refused."""

import shutil
import zipfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from byheart.asking.problems import GraderFault
from byheart.asking.question import case, question
from byheart.curriculum.course import Course, read_course, read_exercises
from byheart.curriculum.reference import reference_for
from byheart.expecting import key as keys
from byheart.expecting import spread
from byheart.expecting.key import (
    Expected,
    ExpectedAnswer,
    Key,
    build,
    is_kept,
    key_for,
    same_for_all,
    shelf_for,
)
from byheart.expecting.shelf import Shelf, made_from
from byheart.expecting.tables import digest_of_arrays, each_array, row_of, shapes_of

ROOT = Path(__file__).parent.parent
SHELF = shelf_for(read_exercises(read_course(ROOT / "exercises"))[0])


def test_it_comes_back_as_it_was_stored(course, exercises, key, tmp_path):
    made = made_from(course, exercises)
    SHELF.store(key, tmp_path / "key.npz", made)
    again = SHELF.load(tmp_path / "key.npz", made)
    assert again.sha256 == key.sha256
    for where, answer in key.answers.items():
        for ours, theirs in zip(answer.values, again.answers[where].values, strict=True):
            np.testing.assert_array_equal(ours.values, theirs.values)
            np.testing.assert_array_equal(ours.tolerance, theirs.tolerance)


def test_it_is_plain_arrays_with_names_and_no_pickle(key, tmp_path):
    SHELF.store(key, tmp_path / "key.npz", {"questions": "a"})
    with np.load(tmp_path / "key.npz", allow_pickle=False) as stored:
        kinds = {name: stored[name].dtype.kind for name in stored.files}
        assert stored["made_from"].tolist() == [["questions", "a"]]
        assert set(zip(stored["question"], stored["case"], strict=True)) == set(key.answers)
    assert kinds == {
        **{"format": "i", "sha256": "U", "made_from": "U"},
        **{"question": "U", "case": "U", "several": "b", "answer": "i", "kind": "U", "shape": "i"},
        **{"values": "f", "tolerance": "f", "precise": "f"},
    }


def test_what_a_file_without_these_arrays_is(tmp_path):
    """A key of an older byheart, or somebody else's file."""
    np.savez(tmp_path / "key.npz", header=np.zeros(3, np.uint8), content=np.zeros(3, np.uint8))
    with pytest.raises(GraderFault, match=r"key\.npz is damaged \(KeyError\)"):
        SHELF.load(tmp_path / "key.npz", {})


@pytest.mark.parametrize(
    "columns", [("kind",), ("question",), ("case",), ("several",), ("answer",), ("question", "case")], ids=" and ".join
)
def test_columns_that_do_not_fit_together_are_no_key(key, columns):
    arrays = SHELF.pack(key)
    assert SHELF.unpack(arrays, key.sha256).answers.keys() == key.answers.keys()
    for shorter in ({each: arrays[each][:-1] for each in columns}, {each: arrays[each][1:] for each in columns}):
        with pytest.raises((ValueError, IndexError)):
            SHELF.unpack({**arrays, **shorter}, key.sha256)
    longer = {each: np.append(arrays[each], arrays[each][:1]) for each in columns}
    with pytest.raises((ValueError, IndexError)):
        SHELF.unpack({**arrays, **longer}, key.sha256)


def test_objects_are_not_read(tmp_path):
    np.savez(tmp_path / "key.npz", format=3, sha256="", made_from=np.array([[print, "a"]], dtype=object))
    with pytest.raises(GraderFault, match=r"key\.npz is damaged \(ValueError\)"):
        SHELF.load(tmp_path / "key.npz", {})


def test_a_name_or_a_shape_that_is_changed_changes_the_hash():
    values = np.arange(6.0)
    same = {"values": values, "tolerance": values}
    others = [{"value": values, "tolerance": values}, {**same, "values": values.reshape(2, 3)}]
    others += [{**same, "values": values.view(np.int64)}, {**same, "values": values[::-1]}]
    assert len({digest_of_arrays(each) for each in (same, *others)}) == 5
    assert digest_of_arrays(dict(reversed(same.items()))) == digest_of_arrays(same)


@pytest.mark.parametrize("shapes", [[], [()], [(2,), (), (3, 1, 2)], [(0,), (2, 0)]], ids=str)
def test_arrays_of_all_shapes_come_back(shapes):
    arrays = [np.random.default_rng(at).random(shape) for at, shape in enumerate(shapes)]
    again = each_array(row_of(arrays), shapes_of([each.shape for each in arrays]))
    assert [each.shape for each in again] == shapes
    for ours, theirs in zip(arrays, again, strict=True):
        np.testing.assert_array_equal(ours, theirs)


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


def test_a_kept_key_that_is_damaged_is_made_again(course, exercises, tmp_path, monkeypatch):
    monkeypatch.setattr(Shelf, "path", lambda shelf, course, made, folder=None: tmp_path / "kept.npz")
    (tmp_path / "kept.npz").write_bytes(b"nonsense")
    assert key_for(course, exercises[:1]).sha256 == build(course, exercises[:1]).sha256
    assert zipfile.is_zipfile(tmp_path / "kept.npz")


def test_where_nothing_can_be_written_the_key_is_made_all_the_same(course, key, tmp_path, monkeypatch):
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    monkeypatch.setattr(Shelf, "path", lambda shelf, course, made, folder=None: tmp_path / "file" / "key.npz")
    assert SHELF.recall(course, {"reference": "its hash"}, lambda: key) is key


def test_other_settings_make_another_key(course, exercises):
    other = build(replace(course, seeds=(3,)), exercises[:4])
    assert other.sha256 != build(course, exercises[:4]).sha256


def test_a_key_without_a_case_says_so(exercises, course):
    asked = exercises[0].questions[0]
    with pytest.raises(GraderFault, match="no answer for 01_gradient_descent/oversimplified_step"):
        Key("", {}).expected(asked, course.cases(asked)[0])


def test_tolerances_leave_room_for_float32_and_for_no_mistake(key):
    for (name, where), answer in key.answers.items():
        for leaf in answer.values:
            scale = np.max(np.abs(leaf.values)) or 1.0
            assert np.nanmax(leaf.tolerance, initial=0) <= spread.WIDEST * scale, (name, where)
            graded = ~np.isnan(leaf.tolerance)
            assert np.all(leaf.tolerance[graded] >= keys.LOOSE * scale * 0.999)
            assert np.all(leaf.tolerance[graded] >= leaf.precise[graded])


def test_only_counts_at_the_largest_alphas_are_left_ungraded(key):
    ungraded = {where for where, answer in key.answers.items() if any(leaf.ungraded for leaf in answer.values)}
    assert {question for question, _ in ungraded} == {"08_direction_changes/train_counting"}
    assert all("alpha 100" in name for _, name in ungraded)


def test_a_question_that_decides_nothing_is_refused(course, exercises):
    (train,) = (each for exercise in exercises for each in exercise.questions if each.id == "07_alpha/train")
    chaos = {"alpha": 10.0, "iterations": 60, "report_every": 60}

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
    made = question(cases=lambda course: [case("all", **inputs)])(ask)
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


# The copies of both precisions, which are asked at once.
BOTH = 2 * spread.COPIES


def test_a_reference_that_throws_copies_together_is_asked_copy_by_copy(course, exercises):
    """A sum over the first axis, of just as many samples as there are copies, looks as if it took stacks."""
    (exercise,) = (each for each in exercises if each.id == "02_sigmoid")
    inputs = {"x": np.random.RandomState(1).uniform(-1, 1, (BOTH, 6))}

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


# Arithmetic whose noise can be told by hand: x + many - many is off by an ulp of many, where x is 1.


@pytest.fixture
def made(course, exercises):
    """The expected values of one question that asks this, with these inputs in its single case."""
    (exercise,) = (each for each in exercises if each.id == "02_sigmoid")

    def build_one(ask, **inputs):
        (answer,) = build(course, (asked_of(exercise, ask, **inputs),)).answers.values()
        return answer.values

    return build_one


def off_by(many):
    return lambda student, case: (case.x + many) - many


def test_room_is_so_many_times_the_noise_of_float32_and_of_float64(made):
    (found,) = made(off_by(1024), x=np.ones(4))
    assert np.all(np.abs(found.precise / (8 * 1025 * 2.0**-52) - 1) < 0.01)
    assert np.all(np.abs(found.tolerance / (8 * 1025 * 2.0**-23) - 1) < 0.01)
    assert found.ungraded == 0


def test_where_more_room_is_needed_than_a_thousandth_nothing_is_graded(made):
    (found,) = made(lambda student, case: case.x + case.many - case.many, x=np.ones(4), many=np.array([0, 0, 1e4, 0.0]))
    assert found.graded.tolist() == [True, True, False, True]
    assert (found.ungraded, np.isnan(found.tolerance).tolist()) == (1, (~found.graded).tolist())
    with pytest.raises(GraderFault, match="asked can't be graded: wherever it asks, two correct programs can"):
        made(off_by(1056), x=np.ones(4))  # 8 * 1057 * 2**-23 is 0.001008


@pytest.mark.parametrize(("x", "scale"), [([1.0, -4.0, 0.5], 4.0), ([0.0, 0.0], 1.0)])
def test_what_does_not_round_has_the_least_room(made, x, scale):
    (found,) = made(lambda student, case: case.x, x=np.array(x))
    assert found.tolerance.tolist() == [1e-5 * scale] * len(x)
    assert found.precise.tolist() == [64 * scale * 2.0**-52] * len(x)


def test_fine_is_what_float64_needs_and_never_more_than_what_is_right():
    def fine(tolerance, precise):
        expected = keys.Expected("array", np.array([2.0, -1.0]), np.array([tolerance] * 2), np.array([precise] * 2))
        return expected.fine.tolist()

    assert fine(1e-5, 1e-12) == [2e-8, 2e-8]
    assert fine(1e-5, 1e-7) == [1e-7, 1e-7]
    assert fine(1e-9, 1e-12) == [1e-9, 1e-9]
    assert np.isnan(fine(np.nan, 1e-12)).all()


def test_one_question_may_be_undecided_in_one_of_its_cases(course, exercises):
    (exercise,) = (each for each in exercises if each.id == "02_sigmoid")
    asked = asked_of(exercise, lambda student, case: (case.x + case.many) - case.many, x=np.ones(2), many=0.0)
    (only,) = asked.questions
    cases = [case("plain", x=np.ones(2), many=0.0), case("wild", x=np.ones(2), many=1e6)]
    both = replace(asked, questions=(replace(only, cases=lambda course: cases),))
    answers = build(course, (both,)).answers
    assert [each.values[0].ungraded for each in answers.values()] == [0, 2]
    alone = replace(asked, questions=(replace(only, cases=lambda course: cases[1:]),))
    with pytest.raises(GraderFault, match="can't be graded"):
        build(
            course,
            (both, replace(alone, id="99_sigmoid", questions=(replace(alone.questions[0], exercise="99_sigmoid"),))),
        )


def test_two_cases_of_one_name_are_refused(course, exercises):
    (exercise,) = (each for each in exercises if each.id == "02_sigmoid")
    asked = asked_of(exercise, lambda student, case: case.x, x=np.ones(2))
    twice = replace(asked.questions[0], cases=lambda course: [case("a", x=np.ones(2)), case("a", x=np.zeros(2))])
    with pytest.raises(GraderFault, match="asked has two cases named 'a'"):
        build(course, (replace(asked, questions=(twice,)),))


def test_an_exercise_that_the_reference_does_not_answer_is_named(course, exercises):
    (exercise,) = (each for each in exercises if each.id == "02_sigmoid")
    with pytest.raises(GraderFault, match=r"reference/nothing\.py is missing: 99_nothing is answered there"):
        build(course, (replace(exercise, id="99_nothing"),))


class Raises(float):
    """A number that can't be changed in sign."""

    def __neg__(self):
        raise ValueError("no")


def test_the_line_that_is_named_is_the_references_own_or_the_questions(made):
    with pytest.raises(GraderFault, match=r"^\S*sigmoid\.py, line \d+: the reference can't answer"):
        made(lambda student, case: student.sigmoid(case.x), x=Raises(1))
    mine = r"^\S*test_key\.py, line \d+: this can't be asked of the reference: .* \(ZeroDivisionError: "
    with pytest.raises(GraderFault, match=mine):
        made(lambda student, case: 1 / 0, x=1.0)


def test_the_line_that_is_named_is_the_questions_where_a_library_raises(made):
    def asks(student, case):
        return np.linalg.inv(case.x)

    line = asks.__code__.co_firstlineno + 1
    with pytest.raises(GraderFault, match=rf"^\S*test_key\.py, line {line}: this can't be asked of the reference: "):
        made(asks, x=np.zeros((2, 2)))


def test_a_question_that_cannot_be_called_is_not_the_references_fault(made):
    said = r"^\S*test_key\.py: this can't be asked of the reference: 02_sigmoid/asked, all \(TypeError: .* argument"
    with pytest.raises(GraderFault, match=said):
        made(lambda student: 1.0, x=1.0)


def _forms_of(course, function):
    return sum(any(each.function == function for each in form.differences) for form in reference_for(course).forms())


@pytest.mark.parametrize(
    ("ask", "inputs", "each"),
    [
        (lambda student, case: student.sigmoid(case.x), {"x": np.ones((2, 3))}, 1),
        (lambda student, case: (case.x + 1, case.x * 2), {"x": np.ones((2, 3))}, 1),
        (lambda student, case: [case.x[..., 0] + 1, case.x[..., 1] * 2], {"x": np.ones(2)}, 1),
        (lambda student, case: student.sigmoid(case.x), {"x": 0.5}, 1),
        (lambda student, case: case.n + 1, {"n": 3}, 0),
        (lambda student, case: tuple(case.x), {"x": np.ones((2, 3))}, 1 + BOTH),
        (lambda student, case: tuple([case.x + 1] * np.ndim(case.x)), {"x": np.ones(3)}, 1 + BOTH),
        (lambda student, case: float(case.x.ravel()[0]), {"x": np.ones((2, 3))}, 1 + BOTH),
        (lambda student, case: np.array(case.x) + 1, {"x": np.ones((2, 3))}, 1 + BOTH),
    ],
    ids=[
        "array",
        "two",
        "list",
        "number",
        "nothing noisy",
        "rows",
        "more axes, more values",
        "a number by itself",
        "without its noise",
    ],
)
def test_copies_are_asked_at_once_where_the_reference_takes_them(course, made, ask, inputs, each):
    """Once plainly, once with noise of both sizes, once for each form that changes what is called; or copy by copy."""
    calls = []
    found = made(lambda student, case: (calls.append(case), ask(student, case))[1], **inputs)
    forms = _forms_of(course, "sigmoid") if "sigmoid" in ask.__code__.co_names else 0
    assert len(calls) == 1 + each + forms
    assert not any(leaf.ungraded for leaf in found)


def test_where_something_is_undecided_it_is_looked_at_once_more_whether_the_copies_are_kept_apart(course, made):
    calls = []

    def wild(student, case):
        calls.append(case)
        return case.x + case.many - case.many

    (found,) = made(wild, x=np.ones(2), many=np.array([0.0, 1e4]))
    assert found.graded.tolist() == [True, False]
    assert len(calls) == 1 + 2  # in float64 it is decided; in float32 it isn't


def test_a_value_has_the_kind_that_a_learner_is_asked_for(made):
    several = made(
        lambda student, case: ([1.0, 2.0], 3, np.float64(4), np.array(5.0), np.ones(2), np.ones((2, 2))), n=1
    )
    assert [each.kind for each in several] == ["series", "number", "number", "number", "array", "array"]
    (masked,) = made(lambda student, case: np.ma.masked_array(case.x), x=np.ones((2, 2)))
    assert (type(masked.values), masked.kind) == (np.ndarray, "array")


def test_a_number_gets_noise_only_where_no_array_does(made):
    (alone,) = made(off_by(1024), x=1.0)
    assert alone.precise > 64 * 2.0**-52
    (beside,) = made(lambda student, case: case.w + ((case.x + 1024) - 1024), x=1.0, w=np.zeros(2))
    assert np.all(beside.precise == 64 * 2.0**-52)


def test_whole_numbers_are_exact_and_no_array_beside_which_a_number_gets_no_noise(made):
    (beside_places,) = made(off_by(1024), x=1.0, at=np.array([0, 2]))
    assert beside_places.precise > 64 * 2.0**-52
    (picked,) = made(lambda student, case: case.x[..., case.at], x=np.ones(3), at=np.array([0, 2]))
    assert (picked.values.shape, picked.ungraded) == ((2,), 0)


# The secret seed's part ----------------------------------------------------------------------------------------------

SECRET = 2**64 + 11


@pytest.fixture
def few(exercises, tmp_path, monkeypatch):
    """The sigmoid's exercise and the blank page; what is computed once for them is kept elsewhere."""
    monkeypatch.setattr(Course, "kept", property(lambda course: tmp_path / "kept"))
    return tuple(each for each in exercises if each.id == "02_sigmoid" or each.is_page)


def test_a_secret_seed_adds_answers_of_its_own(course, few, tmp_path):
    asked, folder = replace(course, secret_seed=SECRET), tmp_path / "secret"
    whole, opened = key_for(asked, few, folder), key_for(course, few)
    (sigmoid,) = (each for each in few if not each.is_page)
    for each in sigmoid.questions:
        assert asked.secret_cases(each)
        for told in asked.opened.cases(each):
            ours, theirs = whole.expected(each, told).values[0], opened.expected(each, told).values[0]
            np.testing.assert_array_equal(ours.values, theirs.values)
        for secret in asked.secret_cases(each):
            with pytest.raises(GraderFault, match="has no answer for"):
                opened.expected(each, secret)
    function, _ = sigmoid.questions
    for secret in asked.secret_cases(function):
        (expected,) = whole.expected(function, secret).values
        np.testing.assert_allclose(expected.values, 1 / (1 + np.exp(-secret.inputs["x"])), rtol=1e-12)
    assert len(whole.answers) == sum(len(asked.cases(each)) for each in sigmoid.questions)


def test_only_the_hash_of_what_everybody_is_asked_is_published(course, few, tmp_path):
    opened = key_for(course, few)
    keys_of = [key_for(replace(course, secret_seed=seed), few, tmp_path / "secret") for seed in (SECRET, SECRET + 1)]
    assert {each.published for each in (opened, *keys_of)} == {opened.sha256}
    assert len({each.sha256 for each in (opened, *keys_of)}) == 3  # but what was graded with which key is told apart


def test_the_secret_seeds_answers_are_kept_where_they_are_asked_for(course, few, tmp_path):
    asked, folder = replace(course, secret_seed=SECRET), tmp_path / "secret"
    assert is_kept(course, few, folder)  # there is nothing to be kept
    assert not is_kept(asked, few, folder)
    first = key_for(asked, few, folder)
    assert is_kept(asked, few, folder)
    assert not is_kept(replace(asked, secret_seed=SECRET + 1), few, folder)
    assert not is_kept(asked, few, tmp_path / "elsewhere")
    assert [each.suffix for each in folder.iterdir()] == [".npz"]
    assert not any(path.name.startswith("secret") for path in (tmp_path / "kept").iterdir())
    told = []
    again = key_for(asked, few, folder, lambda *each: told.append(each))
    assert (again.sha256, again.answers.keys(), told) == (first.sha256, first.answers.keys(), [])


def test_it_is_told_how_many_questions_were_answered(course, few, tmp_path):
    told = []
    done = len([each for exercise in few if not exercise.is_page for each in exercise.questions])
    key_for(replace(course, secret_seed=SECRET), few, tmp_path / "secret", lambda *each: told.append(each))
    assert told[: done + 1] == [(at, done) for at in range(done + 1)]  # the open seeds' answers, then the secret one's
    whole = told[-1][1]
    assert told[done + 1 :] == [(at, whole) for at in range(whole + 1)]


def test_only_what_is_made_now_is_counted(course, exercises, tmp_path, monkeypatch):
    monkeypatch.setattr(Course, "kept", property(lambda course: tmp_path / "kept"))
    first, second, third = exercises[:3]
    key_for(course, (second,))
    told = []
    key_for(course, (first, second, third), tell=lambda *each: told.append(each))
    whole = len(first.questions) + len(third.questions)
    assert list(dict.fromkeys(told)) == [(at, whole) for at in range(whole + 1)]
    shelf_for(second).path(course, made_from(course, (second,))).write_bytes(b"nonsense")
    told.clear()
    key_for(course, (first, second, third), tell=lambda *each: told.append(each))
    assert told == []  # it was there: nobody was told to wait for it


def test_a_secret_seed_needs_a_reference(course, few, tmp_path, monkeypatch):
    asked = replace(course, secret_seed=SECRET)
    made = made_from(asked, few)
    del made["reference"]
    monkeypatch.setattr(keys, "made_from", lambda course, exercises: dict(made))
    with pytest.raises(GraderFault, match="is missing, and a secret seed needs it"):
        is_kept(asked, few, tmp_path)


def test_questions_to_which_the_secret_seed_adds_nothing_that_decides_are_named(course, few):
    (exercise,) = (each for each in few if not each.is_page)
    (page,) = (each for each in few if each.is_page)
    asked = replace(course, secret_seed=SECRET)

    def drawn(course):
        yield case("as always", x=np.ones(2))
        for draw in course.draws("x"):
            yield case(f"seed {draw.seed}, once", x=draw.uniform(-1.0, 1.0, 2))
            yield case(f"seed {draw.seed}, twice", x=draw.uniform(-1.0, 1.0, 2))

    def always(course):
        yield case("as always", x=np.ones(2))

    def named(name, cases):
        return replace(question(cases=cases)(lambda student, case: case.x), name=name, exercise=exercise.id)

    questions = [named(name, drawn) for name in ("open", "in_one", "in_half", "never")] + [named("fixed", always)]

    def leaf(*tolerances):
        return Expected("array", np.ones(len(tolerances)), np.array(tolerances), np.array(tolerances))

    graded, half, nothing = leaf(1e-5), leaf(1e-5, np.nan), leaf(np.nan, np.nan)
    leaves = {
        "open": [(graded,), (graded,)],
        "in_one": [(nothing,), (nothing, graded)],
        "in_half": [(nothing,), (half,)],
        "never": [(nothing,), (nothing, nothing)],
    }
    answers = {}
    for each in questions:
        for at, secret in enumerate(asked.secret_cases(each)):
            answers[each.id, secret.name] = ExpectedAnswer(True, leaves[each.name][at])
    exercises = (replace(exercise, questions=tuple(questions)), page)
    assert same_for_all(asked, exercises, Key("", answers)) == ("02_sigmoid/never", "02_sigmoid/fixed")


def test_each_exercises_key_is_kept_as_soon_as_it_is_made(course, exercises, tmp_path, monkeypatch):
    exercises = exercises[:5]
    key = key_for(course, exercises)
    monkeypatch.setattr(type(course), "kept", tmp_path)
    told = []

    def stopped(sentence):
        told.append(sentence)
        if "03_forward" in sentence:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        key_for(course, exercises, say=stopped)
    assert [each.split()[5] for each in told] == ["01_gradient_descent", "02_sigmoid", "03_forward"]
    told.clear()
    assert key_for(course, exercises, say=told.append).sha256 == key.sha256
    assert "03_forward" in told[0]
    told.clear()
    assert key_for(course, exercises[:3], say=told.append).answers.keys() < key.answers.keys()
    assert told == []
