"""Proof: a course with another seed calls no right program wrong. Thorough, so behind a target: `make proofs`."""

import contextlib
import io
from dataclasses import replace
from pathlib import Path

import pytest

from byheart.expecting.key import build
from byheart.learner.exam import Exam

pytestmark = pytest.mark.slow
RIGHT = sorted((Path(__file__).parent.parent / "right").glob("*/*.py"))


@pytest.mark.parametrize("seed", range(100, 120))
def test_right_programs_are_right_with_any_seed(course, exercises, seed):
    seeded = replace(course, seeds=(seed,))
    key = build(seeded, exercises)
    wrong = []
    for path in RIGHT:
        (exercise,) = (each for each in exercises if each.id == path.parent.name)
        exam = Exam(seeded, exercise, key, path, limited=False)
        for question in exercise.questions:
            with contextlib.redirect_stdout(io.StringIO()):
                verdict = exam.verdict(question)
            if verdict.outcome != "right":
                wrong.append((path.name, question.id, verdict.message))
    assert wrong == []
