"""Jails that do what a test needs. A process that grades finds them by their names: so this file imports little."""

import contextlib
import os
import signal
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from byheart.asking.answer import Answer
from byheart.asking.problems import GraderFault
from byheart.asking.question import Question


@dataclass
class TrickCell:
    """Does what the submission's file says."""

    text: str
    output: str = ""

    def answers(self, question: Question, asked: bytes, count: int, seconds: float) -> list[Answer]:
        if self.text.startswith("die once") and not Path(self.text.split()[-1]).exists():
            Path(self.text.split()[-1]).touch()
            os._exit(9)
        if self.text == "die":
            os._exit(9)
        if self.text == "kill the worker":  # on a cluster; elsewhere it would be the test itself
            os.kill(os.getppid(), signal.SIGKILL)
            time.sleep(600)
        if self.text == "hang":
            time.sleep(600)
        if self.text == "fault":
            raise GraderFault("the zygote has ended.")
        return [Answer("blank")]

    def watch(self, file: str, data: Any, seconds: float) -> bytes | Answer:
        while "endless" in self.text:  # as if the judge itself worked on what was seen
            pass
        return Answer("blank")


@dataclass
class TrickJail:
    """Holds TrickCells."""

    def __enter__(self) -> "TrickJail":
        return self

    def __exit__(self, *_: object) -> None:
        pass

    @contextlib.contextmanager
    def hold(self, files: Mapping[str, bytes]) -> Iterator[TrickCell]:
        yield TrickCell(next(iter(files.values())).decode())


def trick_jail(exercises: Any, confined: bool, slot: int) -> TrickJail:
    return TrickJail()


def no_jail(exercises: Any, confined: bool, slot: int) -> TrickJail:
    raise GraderFault("no Landlock here")


def tell_tale_jail(exercises: Any, confined: bool, slot: int) -> TrickJail:
    raise GraderFault(f"on cores {sorted(os.sched_getaffinity(0))}")
