"""All that runs beside a submission: read a question, ask it, answer. NumPy and the standard library only.

A learner's code can do anything to this process, so the trusted side checks every byte that comes from it. Nothing here
may know an expected answer, another question's inputs or anybody's marks.
"""

import contextlib
import errno
import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath

from byheart.asking.answer import Answer, encode
from byheart.asking.ask import Loaded, ask, load, reset_random
from byheart.asking.led import ask_led
from byheart.asking.problems import GraderFault
from byheart.asking.question import Case, Question
from byheart.jail.wire import ANSWERS, EVIDENCE, LED, LOADED, WATCH, Frame, read_request, receive, send
from byheart.recorder import watch
from byheart.recorder.attention import SCALES


def write_files(content: bytes, folder: Path) -> None:
    """Write a submission's files, as `pack_files` packed them, into this folder.

    A file whose name isn't possible here (too long, also a folder's name, not text) is skipped. The learner's code then
    doesn't find it either.
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
    """Answer requests until none comes any more."""
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
        ask_all = _led if frame.kind == LED else _answers
        answers = ask_all(questions[name], cases, loaded[file], path)
        _flush()
        send(replies, Frame(ANSWERS, frame.number, encode(answers)))


def _watch(replies: int, number: int, path: Path, case: Case) -> None:
    """Run a script of any form, report what was seen, and end the process: after the script ran it can't be reused."""
    data = case.inputs
    text = str(data["text"]).encode("latin-1")

    def reply(seen: bytes) -> None:
        send(replies, Frame(EVIDENCE, number, seen))

    places = [int(each) for each in data.get("places", SCALES)]
    other, rests, once, ahead = (int(each) for each in data.get("other", (0, 0, 0, 0)))
    asked = watch.Request(data["X"], data["y"], float(data["seconds"]), places, other, bool(rests), bool(once), ahead)
    watch.serve(path, text, asked, reply)


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


def _led(question: Question, cases: tuple[Case, ...], student: Loaded, path: Path) -> list[Answer]:
    reset_random()
    return [student if isinstance(student, Answer) else ask_led(question, cases, student, path)]


def _flush() -> None:
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except Exception:  # changed or closed by the script
            continue
