"""All that runs beside a submission: read a question, ask it, answer. NumPy and the standard library only.

A learner's code can do to this process whatever it likes; what it says is read with suspicion outside. Nothing here
knows an expected answer, another question's inputs or anybody's marks.
"""

import contextlib
import errno
import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath

from byheart.asking.answer import Answer, encode
from byheart.asking.ask import Loaded, ask, load, reset_random
from byheart.asking.problems import GraderFault
from byheart.asking.question import Case, Question
from byheart.jail.wire import ANSWERS, EVIDENCE, LOADED, WATCH, Frame, read_request, receive, send
from byheart.recorder import watch


def write_files(content: bytes, folder: Path) -> None:
    """Write a submission's files, as `pack_files` packed them, into this folder.

    A file that can't have its name here (too long, a folder's name, no text) isn't there for the learner's code either.
    """
    header, _, rest = content.partition(b"\n")
    for name, length in json.loads(header):
        inside = PurePosixPath(name)
        if inside.is_absolute() or ".." in inside.parts or not inside.parts:
            raise GraderFault(f"a submission's file is named {name!r}, which lies outside its folder.")
        with _unless_impossible():
            path = folder / inside
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(rest[:length])
        rest = rest[length:]


@contextlib.contextmanager
def _unless_impossible() -> Iterator[None]:
    try:
        yield
    except (NotADirectoryError, IsADirectoryError, FileExistsError, ValueError):
        return
    except OSError as problem:
        if problem.errno != errno.ENAMETOOLONG:
            raise


def pack_files(files: Mapping[str, bytes]) -> bytes:
    """A submission's files by name, as bytes."""
    header = json.dumps([[name, len(content)] for name, content in files.items()])
    return b"".join((header.encode(), b"\n", *files.values()))


def serve(requests: int, replies: int, questions: Mapping[str, Question], folder: Path) -> None:
    """Answer until nobody asks any more."""
    loaded: dict[str, Loaded] = {}
    while (frame := receive(requests)) is not None:
        name, file, cases = read_request(frame.content)
        path = folder / file
        if frame.kind == WATCH:
            _watch(replies, frame.number, path, cases[0])
        if file not in loaded:
            reset_random()
            loaded[file] = load(path)
            send(replies, Frame(LOADED, frame.number))
        answers = _answers(questions[name], cases, loaded[file], path)
        _flush()
        send(replies, Frame(ANSWERS, frame.number, encode(answers)))


def _watch(replies: int, number: int, path: Path, case: Case) -> None:
    """Run a script of any form, say what was seen, and end the process: it is that script's from then on."""
    data = case.inputs
    watch.serve(
        path, lambda seen: send(replies, Frame(EVIDENCE, number, seen)), data["X"], data["y"], float(data["seconds"])
    )


def _answers(question: Question, cases: tuple[Case, ...], student: Loaded, path: Path) -> list[Answer]:
    if isinstance(student, Answer):
        return [student]
    answers: list[Answer] = []
    for case in cases:
        reset_random()
        answers.append(ask(question, case, student, path))
        if answers[-1].status not in ("returned", "raised"):
            break
    return answers


def _flush() -> None:
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except Exception:  # theirs, or closed by them
            continue
