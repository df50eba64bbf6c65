"""The course and the exercises that a run of pytest asks, read once for each folder.

Every run of pytest loads this file with the plugin, and few ask exercises: what reads a course is loaded when it is
needed.
"""

import contextlib
import shutil
import sys
import textwrap
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from byheart.asking.exercise import Exercise
    from byheart.curriculum.course import Course
    from byheart.expecting.key import Key
    from byheart.judging.known import Knowledge


class Asked:
    """A course and its exercises. What is computed once is computed for the exercise that needs it, when it does."""

    def __init__(self, folder: Path, also: Sequence[str], say: Callable[[str], None]) -> None:
        from byheart.curriculum.course import read_course, read_exercises
        from byheart.judging.known import knowledge_of

        self.course: Course = read_course(folder).opened  # a learner is asked what everybody can read
        self.exercises: tuple[Exercise, ...] = read_exercises(self.course, also)
        self.known: Callable[[], Knowledge] = cache(lambda: knowledge_of(self.course, self.exercises, say))
        self._say = say

    def key(self, exercise: "Exercise") -> "Key":
        """The answer key of this exercise. Raises GraderFault."""
        from byheart.expecting.key import key_for

        return key_for(self.course, (exercise,), say=self._say)


def _say_on(config: pytest.Config) -> Callable[[str], None]:
    """Say what a learner waits for, at once and beside the result: pytest keeps back what is printed."""

    def say(sentence: str) -> None:
        capture = config.pluginmanager.getplugin("capturemanager")
        with capture.global_and_fixture_disabled() if capture else contextlib.nullcontext():
            print(wrapped(f"byheart: {sentence} ..."), file=sys.stderr, flush=True)

    return say


def wrapped(sentence: str) -> str:
    """The sentence in lines as wide as the terminal."""
    width = shutil.get_terminal_size().columns
    return textwrap.fill(sentence, width, subsequent_indent="  ", break_long_words=False, break_on_hyphens=False)


_ASKED = pytest.StashKey[dict[Path, Asked]]()


def asked_in(config: pytest.Config, folder: Path, also: Sequence[str] = ()) -> Asked:
    """What is asked in this folder of exercises, read once: what counts, and what is named besides.

    Raises CollectError with a sentence if it can't be read.
    """
    from byheart.asking.problems import GraderFault

    known = config.stash.setdefault(_ASKED, {})
    if folder not in known:
        try:
            known[folder] = Asked(folder, also, _say_on(config))
        except GraderFault as problem:
            raise pytest.Collector.CollectError(str(problem)) from None
    return known[folder]
