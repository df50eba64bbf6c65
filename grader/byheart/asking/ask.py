"""Put one question to one module, and return a plain answer, whatever the module does.

This runs beside a learner's code. It must not import anything that knows an expected answer.
"""

import ast
import contextlib
import difflib
import importlib.util
import linecache
import random
import re
import sys
import traceback
import warnings
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from types import FunctionType, ModuleType, SimpleNamespace, TracebackType
from typing import Any

import numpy as np

from byheart.asking.answer import Answer, Line, Value, read
from byheart.asking.elsewhere import Place, Strayed
from byheart.asking.leftovers import leave_the_same_in_memory
from byheart.asking.nothing import why_nothing
from byheart.asking.question import Case, Polynomial, Question
from byheart.asking.stopwatch import OutOfTime

Loaded = ModuleType | Answer

_MOST_LINES = 4
# What a learner is given for a function is one of ours, and to them it is a function.
_OURS = re.compile(rf"\b{Polynomial.__name__}(\.__call__\b)?")
# Names that Python 2 had, and what they are called now.
_PYTHON_2 = {"xrange": "range", "raw_input": "input", "unicode": "str", "long": "int"}
_SEED, _NUMPY_SEED = random.seed, np.random.seed


def reset_random() -> None:
    """Reset the random generators before each case, whatever the last one did to them (`np.random.seed = 1`, say).

    What lies in memory is luck as well: it is the same each time.
    """
    random.seed, np.random.seed = _SEED, _NUMPY_SEED
    random.seed(0)
    np.random.seed(0)
    leave_the_same_in_memory()


def load(path: Path, source: bytes | None = None) -> Loaded:
    """Run a learner's file and return its module; if that fails, return the answer that all its questions get.

    `source` is run in the place of what the file holds, line by line.

    The module is in `sys.modules` while it loads and afterwards. It can import the files beside it.
    """
    if not path.is_file():
        return Answer("missing", complaint=f"there is no file {path.name}")
    try:
        with _importable(path.parent):
            return _executed(path, source)
    except OutOfTime:
        raise
    except BaseException as error:
        return _raised(error, path)


def ask(question: Question, case: Case, student: Any, path: Path) -> Answer:
    """What `student` answers in this case. Raises OutOfTime, and nothing else that a learner's code raises."""
    given = case.fresh()
    try:
        if not callable(vars(student).get(question.name)):
            return _not_there(question.name, vars(student))
        with warnings.catch_warnings(), np.errstate(all="ignore"), _importable(path.parent):
            warnings.simplefilter("ignore")
            value, given = _asked(question, student, given)
    except NotImplementedError as error:
        return _not_written(error, question, path)
    except OutOfTime:
        raise
    except Strayed as stray:
        return Answer("raised", complaint=str(stray), lines=_where(question, student, path, ""))
    except BaseException as error:
        return _raised(error, path)
    complaint = why_nothing(vars(student).get(question.name), path) if value.kind == "nothing" else ""
    lines, changed = _where(question, student, path, complaint), _changed(case, given)
    return Answer("returned", value, complaint, lines, changed)


def _asked(question: Question, student: Any, given: SimpleNamespace) -> tuple[Value, SimpleNamespace]:
    """What came back, and the inputs as they are afterwards."""
    if not question.arrays:
        return read(question.ask(student, given)), given
    place = Place(question.arrays)
    there = place.bring_all(given)
    with place.closed():
        returned = question.ask(student, there)
    after = SimpleNamespace(**{name: place.read(value) for name, value in vars(there).items()})
    return read(returned, unpacked=place.read), after


def own_lines(trace: TracebackType | None, path: Path) -> tuple[Line, ...]:
    """The lines of a traceback that lie in the learner's folder, outermost first, and none of ours."""
    frames = traceback.extract_tb(trace)
    folder = path.parent
    own = [frame for frame in frames if Path(frame.filename).parent == folder]
    if len(own) > _MOST_LINES:  # a recursion: where it began, and where it ended
        own = [*own[: _MOST_LINES - 1], own[-1]]
    return tuple(Line(Path(frame.filename).name, frame.lineno or 0, (frame.line or "").strip()) for frame in own)


def _where(question: Question, student: Any, path: Path, complaint: str) -> tuple[Line, ...]:
    """The line to look at: that of the complaint, or the only one in which the asked function computes.

    Where neither is known, it is the line where the function begins.

    Nothing, if it is no plain function of the learner's file.
    """
    function = vars(student).get(question.name)
    if not isinstance(function, FunctionType) or function.__code__.co_filename != str(path):
        return ()
    first = function.__code__.co_firstlineno
    computing = {line for *_, line in function.__code__.co_lines() if line and line != first}
    named = re.match(r"in line (\d+),", complaint)
    number = int(named[1]) if named else computing.pop() if len(computing) == 1 else first
    return (Line(path.name, number, linecache.getline(str(path), number).strip()),)


def _executed(path: Path, source: bytes | None) -> ModuleType:
    name = f"{path.parent.name}_{path.stem}"
    linecache.checkcache(str(path))
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    # Compiled here, so that no stale .pyc is used in place of the file.
    code = compile(path.read_bytes() if source is None else source, str(path), "exec", dont_inherit=True)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        exec(code, module.__dict__)
    return module


@contextlib.contextmanager
def _importable(folder: Path) -> Iterator[None]:
    """Make the files beside the learner's importable, and forget them afterwards: the next exercise has its own."""
    before = list(sys.modules)
    sys.path.insert(0, str(folder))
    try:
        yield
    finally:
        with contextlib.suppress(ValueError):
            sys.path.remove(str(folder))
        if len(sys.modules) != len(before) or next(reversed(sys.modules)) != before[-1]:  # what is new stands last
            _forget(folder, set(sys.modules).difference(before))


def _forget(folder: Path, names: Iterable[str]) -> None:
    """Take those of these modules that lie in the folder out of Python's table of modules."""
    for name in names:
        file = getattr(sys.modules[name], "__file__", None)
        if file and Path(file) == folder / f"{name}.py":
            del sys.modules[name]


def _raised(error: BaseException, path: Path) -> Answer:
    if isinstance(error, SyntaxError) and error.filename == str(path):
        line = Line(path.name, error.lineno or 0, (error.text or "").strip())
        return Answer("raised", complaint=_in_words(error), lines=(line,))
    lines = own_lines(error.__traceback__, path)
    return Answer("raised", complaint=_in_words(error), lines=lines)


def _in_words(error: BaseException) -> str:
    if isinstance(error, SystemExit):
        return "it called exit"
    try:
        text = _OURS.sub("function", " ".join(str(error)[:500].split()))
    except BaseException:  # the exception's own __str__ failed
        text = ""
    broken = isinstance(error, SyntaxError) and ("null bytes" in text or "codec can't decode" in text)
    if broken or text == "source code string cannot contain null bytes":  # a ValueError before Python 3.11.4
        return "the file isn't plain UTF-8 text; save it again with that encoding"
    if isinstance(error, MemoryError):
        return "MemoryError: it needs more memory than it may have; does an array grow with every step?"
    if isinstance(error, EOFError):
        return "it waits for input, and nobody is there to type"
    if old := _python_2(error, text):
        return old
    if isinstance(error, SyntaxError) and error.msg:
        return f"{type(error).__name__}: {error.msg}"
    if text.startswith("matmul: Input operand 1 has a mismatch in its core dimension 0"):
        text = _unaligned(error.__traceback__) or text
    name = type(error).__name__
    return f"{name}: {text}" if text else name


def _python_2(error: BaseException, text: str) -> str:
    """What stands there that only Python 2 had, and what Python 3 has in its place; "" if it is nothing such."""
    for word in ("print", "exec"):
        if isinstance(error, SyntaxError) and f"Missing parentheses in call to '{word}'" in text:
            return f"{word} without parentheses is Python 2; Python 3 needs {word}(...)"
    for word, now in _PYTHON_2.items():
        if isinstance(error, NameError) and text.startswith(f"name '{word}' is not defined"):
            return f"there is no {word} in Python 3: it is called {now}"
    return ""


def _unaligned(trace: TracebackType | None) -> str:
    """What np.dot would say of the product that failed last; "" if its arrays aren't plain to see."""
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    factors = _factors(_expression(trace)) if trace is not None else ()
    if not factors or trace is None:
        return ""
    names = {**trace.tb_frame.f_globals, **trace.tb_frame.f_locals}
    left, right = (_shape(each, names) for each in factors)
    if not left or right is None or len(right) < 2 or left[-1] == right[-2]:
        return ""
    shapes = " and ".join(f"({','.join(map(str, each))})" for each in (left, right))
    return f"shapes {shapes} not aligned: {left[-1]} (dim {len(left) - 1}) != {right[-2]} (dim {len(right) - 2})"


def _factors(product: ast.expr | None) -> tuple[ast.expr, ...]:
    """The two sides of a matrix product; () if it is none."""
    if isinstance(product, ast.BinOp) and isinstance(product.op, ast.MatMult):
        return product.left, product.right
    if isinstance(product, ast.Call) and len(product.args) == 2:
        called = product.func.attr if isinstance(product.func, ast.Attribute) else getattr(product.func, "id", "")
        return tuple(product.args) if called == "matmul" else ()
    return ()


def _expression(trace: TracebackType) -> ast.expr | None:
    """The expression that was being computed there, if it lies in one line."""
    positions = list(trace.tb_frame.f_code.co_positions())
    line, last, begin, end = positions[trace.tb_lasti // 2]
    if line is None or line != last:
        return None
    text = linecache.getline(trace.tb_frame.f_code.co_filename, line).encode()[begin:end]
    try:
        return ast.parse(text.decode("utf-8", "replace"), mode="eval").body
    except SyntaxError:
        return None


def _shape(node: ast.expr, names: Mapping[str, Any]) -> tuple[int, ...] | None:
    """The shape of what an expression makes of plain arrays, without computing it; None where that can't be told."""
    if isinstance(node, ast.Name):
        value = names.get(node.id)
        return value.shape if type(value) is np.ndarray else () if type(value) in (int, float) else None
    if isinstance(node, ast.Constant):
        return () if type(node.value) in (int, float) else None
    if isinstance(node, ast.UnaryOp):
        return _shape(node.operand, names)
    if isinstance(node, ast.Attribute) and node.attr in ("T", "mT"):
        turned = _shape(node.value, names)
        return turned and turned[::-1]
    if isinstance(node, ast.BinOp):
        return _joined(node.op, _shape(node.left, names), _shape(node.right, names))
    return None


def _joined(op: ast.operator, left: tuple[int, ...] | None, right: tuple[int, ...] | None) -> tuple[int, ...] | None:
    if left is None or right is None:
        return None
    if isinstance(op, ast.MatMult):
        return (left[0], right[1]) if len(left) == len(right) == 2 and left[1] == right[0] else None
    try:
        return np.broadcast_shapes(left, right)
    except ValueError:
        return None


def _not_written(error: NotImplementedError, question: Question, path: Path) -> Answer:
    """The answer for NotImplementedError: an untouched stub, or a function that reaches a part not yet written."""
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename == str(path)]
    lines = own_lines(error.__traceback__, path)
    if len(frames) == 1 and frames[0].name == question.name and not str(error):
        return Answer("blank", lines=lines)
    unwritten = frames[-1].name if frames else question.name
    what = (
        "it raises NotImplementedError: a part of it" if unwritten == question.name else f"it calls {unwritten}, which"
    )
    return Answer("raised", complaint=f"{what} isn't written yet", lines=lines)


def _not_there(name: str, found: Mapping[str, Any]) -> Answer:
    if name in found:
        return Answer("missing", complaint=f"{name} is there, but it is {_what(found[name])}, not a function")
    functions = [each for each, value in found.items() if callable(value)]
    close = difflib.get_close_matches(name, functions, n=1)
    hint = f"; there is {close[0]}: is that the one?" if close else ""
    return Answer("missing", complaint=f"there is no function {name} in the file{hint}")


def _what(value: Any) -> str:
    if value is None:
        return "None"
    if isinstance(value, int | float | np.number):
        return "a number"
    noun = type(value).__name__
    return f"an {noun}" if noun[0] in "aeioAEIO" else f"a {noun}"


def _changed(case: Case, given: Any) -> tuple[str, ...]:
    return tuple(
        name
        for name, before in case.inputs.items()
        if isinstance(before, np.ndarray) and not np.array_equal(before, getattr(given, name), equal_nan=True)
    )
