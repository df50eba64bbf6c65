"""Put one question to one module, and bring back a plain answer, whatever the module does.

This runs beside a learner's code. It imports nothing that knows an expected answer.
"""

import contextlib
import importlib.util
import linecache
import sys
import traceback
import warnings
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType, TracebackType
from typing import Any

import numpy as np

from grader.answer import Answer, Line, read
from grader.question import Case, Question
from grader.stopwatch import OutOfTime

Loaded = ModuleType | Answer


def load(path: Path) -> Loaded:
    """Run a learner's file and return its module, or the answer that every question of it gets where that fails.

    The module is in `sys.modules` while it loads and afterwards, and files beside it can be imported.
    """
    if not path.is_file():
        return Answer("missing", complaint=f"there is no file {path.name}")
    try:
        with _importable(path.parent):
            return _executed(path)
    except OutOfTime:
        raise
    except BaseException as error:
        return _raised(error, path)


def ask(question: Question, case: Case, student: Any, path: Path) -> Answer:
    """What `student` answers in this case. Raises OutOfTime, and nothing else that a learner's code raises."""
    if not callable(getattr(student, question.name, None)):
        return _not_there(question, student)
    given = case.fresh()
    try:
        with warnings.catch_warnings(), np.errstate(all="ignore"), _importable(path.parent):
            warnings.simplefilter("ignore")
            value = read(question.ask(student, given))
    except NotImplementedError as error:
        return Answer("blank", lines=own_lines(error.__traceback__, path))
    except OutOfTime:
        raise
    except BaseException as error:
        return _raised(error, path)
    return Answer("returned", value, lines=_definition(question, student, path), changed=_changed(case, given))


def own_lines(trace: TracebackType | None, path: Path) -> tuple[Line, ...]:
    """The lines of a traceback that lie in the learner's folder, outermost first; nothing of ours."""
    frames = traceback.extract_tb(trace)
    folder = path.parent
    own = [frame for frame in frames if Path(frame.filename).parent == folder]
    return tuple(Line(Path(frame.filename).name, frame.lineno or 0, (frame.line or "").strip()) for frame in own)


def _definition(question: Question, student: Any, path: Path) -> tuple[Line, ...]:
    """Where the function that was asked begins, if it is a plain one in the learner's file."""
    code = getattr(getattr(student, question.name), "__code__", None)
    if getattr(code, "co_filename", None) != str(path):
        return ()
    return (Line(path.name, code.co_firstlineno, linecache.getline(str(path), code.co_firstlineno).strip()),)


def _executed(path: Path) -> ModuleType:
    name = f"{path.parent.name}_{path.stem}"
    linecache.checkcache(str(path))
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    # Compiled here, so that neither a stale .pyc nor a coding of the file's can stand between the file and its answer.
    code = compile(path.read_bytes(), str(path), "exec", dont_inherit=True)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        exec(code, module.__dict__)
    return module


@contextlib.contextmanager
def _importable(folder: Path) -> Iterator[None]:
    """Files beside the learner's can be imported, and are forgotten afterwards: the next exercise has its own."""
    before = set(sys.modules)
    sys.path.insert(0, str(folder))
    try:
        yield
    finally:
        with contextlib.suppress(ValueError):
            sys.path.remove(str(folder))
        for name in set(sys.modules) - before:
            file = getattr(sys.modules[name], "__file__", None)
            if file and Path(file) == folder / f"{name}.py":
                del sys.modules[name]


def _raised(error: BaseException, path: Path) -> Answer:
    if isinstance(error, SyntaxError) and error.filename == str(path):
        line = Line(path.name, error.lineno or 0, (error.text or "").strip())
        return Answer("raised", complaint=f"{type(error).__name__}: {error.msg}", lines=(line,))
    lines = own_lines(error.__traceback__, path)
    return Answer("raised", complaint=_in_words(error), lines=lines)


def _in_words(error: BaseException) -> str:
    if isinstance(error, SystemExit):
        return "it called exit"
    if isinstance(error, EOFError):
        return "it waits for input, and nobody is there to type"
    try:
        text = str(error)
    except BaseException:
        text = ""
    name = type(error).__name__
    return f"{name}: {text[:500]}" if text else name


def _not_there(question: Question, student: Any) -> Answer:
    found = getattr(student, question.name, None)
    if found is None:
        return Answer("missing", complaint=f"there is no function {question.name} in the file")
    return Answer("missing", complaint=f"{question.name} is there, but it is {_a(type(found).__name__)}, not a function")


def _a(noun: str) -> str:
    return f"an {noun}" if noun[0] in "aeiouAEIOU" else f"a {noun}"


def _changed(case: Case, given: Any) -> tuple[str, ...]:
    return tuple(
        name
        for name, before in case.inputs.items()
        if isinstance(before, np.ndarray) and not np.array_equal(before, getattr(given, name), equal_nan=True)
    )
