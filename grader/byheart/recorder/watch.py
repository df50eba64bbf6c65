"""Run a script of any form, and record each number that its own lines compute, and from which numbers: the evidence.

The script is compiled with a hook around every arithmetic expression. A hook records the operation, its operands by
identity, its result, and its place in the text. Names mean nothing here. Recording stops after a few training steps,
resumes for short windows, and then ends the script. This module runs in the script's process and judges nothing; a
script may forge the evidence, so its reader must not trust it. Add a new hook to Watch. NumPy, the standard library and
`asking` only.
"""

import ast
import builtins
import itertools
import json
import math
import os
import signal
import sys
import types
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from byheart.asking.answer import note_array, pack
from byheart.asking.ask import reset_random
from byheart.recorder.attention import MANY, SCALES, Attention
from byheart.recorder.guarded import calls_by_itself, data_of, guards, laid, own, plain, plainly
from byheart.recorder.hooks import IN_PLACE, OPERATORS, UNARY, functions_in, hooked, numbered
from byheart.recorder.leap import Leap, Told
from byheart.recorder.naming import CALLERS, LARGER_OR_SMALLER, recorded_name
from byheart.recorder.notes import Full
from byheart.recorder.otherwise import OtherRests, draw_otherwise
from byheart.recorder.rare import Rarely
from byheart.recorder.standins import furnish, number_of
from byheart.recorder.uncalled import call_something

_JOINING = (type(np.r_), type(np.c_))
# A loop over what is of these modules, and no generator, can be led to a later value: that runs no lines of the script.
_PASSED_OVER = ("builtins", "itertools")
# A function of the script that calls itself so and so often needs room for the hooks between its calls.
_DEEPER = 3
# What most likely has lines of the script's own.
_WITH_LINES = (types.FunctionType, types.MethodType)
_LONG_AS = (zip, map, enumerate, itertools.product)  # how long these are hangs on what they are made of
# In a longer list no numbers are told apart: each would take room of its own.
_MOST_APART = 100_000
_ITERATING = (zip, map, enumerate, reversed, list, tuple, set, filter)


# The hooks ------------------------------------------------------------------------------------------------------------


def _is_own(value: Any) -> bool:
    """Whether its class is the script's own, and does with operators what it likes: what happens in there is noted."""
    return type(value).__module__ == "__main__" and not isinstance(value, np.ndarray | float | int)


class Watch:
    """The hooks: each does what the script would have done without it, and records it while attention is on."""

    def __init__(self, attention: Attention) -> None:
        self.attention = attention
        self.notes = attention.notes
        self._calls: list[int] = []
        self._contexts: dict[tuple[int, ...], int] = {}
        self._lengths: dict[int, int] = {}  # of what doesn't say it, by identity

    @property
    def contexts(self) -> list[tuple[int, ...]]:
        """The calls that led to each context; context number n is at n - 1."""
        return list(self._contexts)

    def _times(self, left: Any, right: Any) -> Any:
        """left * right. Where a list is repeated, each fraction becomes another number: it would be one for all."""
        made = left * right
        if (type(made) is list or type(made) is tuple) and len(made) <= _MOST_APART:
            return type(made)(self.notes.apart(each) if type(each) is float else each for each in made)
        return made

    def hooks(self, rests: OtherRests | None = None) -> dict[str, Any]:
        """The hooks by their names, with other rests of divisions if there are some."""
        made: dict[str, Any] = {name: self._binary(name, does) for name, does in OPERATORS.items()}
        made["Mult"] = self._binary("Mult", self._times)
        made |= {f"i{name}": self._in_place(name, does) for name, does in IN_PLACE.items()}
        made |= {name: self._unary(name, does) for name, does in UNARY.items()}
        if rests is not None:
            made = rests.hooks(made, ("Mod", "iMod"))
        made |= {
            "call": self.call if rests is None else rests.calls(self.call),
            "attribute": self.attribute,
            "item": self.item,
            "set": self.set,
            "name": self.name,
            "loop": self.attention.loop,
            "end": self.attention.end,
            "iterate": self.over,
            "parts": self.iterate,
            "gather": self.gather,
            "enter": self.attention.enter,
            "ran": self.attention.run,
            "took": self.took,
            "slice": slice,
            "apart": self.notes.apart,
            "zero": partial(math.copysign, 0.0, 1.0),
            "data": data_of,
            "own": own,
            "laid": laid,
            "plain": plain,
            "plainly": plainly,
        }
        return {f"_by_{name}": hook for name, hook in made.items()}

    def _noting(self, does: Callable[..., None], *arguments: Any) -> None:
        try:
            does(*arguments)
        except Full:
            self.attention.pause(full=True)

    def _binary(self, name: str, does: Callable[..., Any]) -> Callable[..., Any]:
        floats = (float, np.floating, np.ndarray)

        def hook(left: Any, right: Any, number: int) -> Any:
            if not self.attention.on:
                self.attention.unseen += 1
                made = plain(does(left, right))
                if number in self.attention.noted:
                    self.attention.told(number, (left, right), made)
                return made
            if not (isinstance(left, floats) or isinstance(right, floats)) or _is_own(left) or _is_own(right):
                made = plain(self._operated(number, does, left, right))
                if isinstance(made, float | np.floating):
                    self._noting(self.notes.result, number, name, self._arguments([left, right]), made)
                return made
            arguments = self._arguments([left, right])
            made = plain(does(left, right))
            if arguments is not None:
                self._noting(self.notes.result, number, name, arguments, made)
                if name == "Sub" or (name == "Div" and np.ndim(left)):
                    self.attention.subtracted(number, arguments)
            return made

        return hook

    def _operated(self, number: int, does: Callable[..., Any], left: Any, right: Any) -> Any:
        """Apply an operator; an operator of the script's own classes counts as a call of its function."""
        if not (_is_own(left) or _is_own(right)) or number in self._calls:
            return does(left, right)
        return self._within(number, does, (left, right), {})

    def _in_place(self, name: str, does: Callable[..., Any]) -> Callable[..., Any]:
        def hook(left: Any, right: Any, number: int) -> Any:
            if not self.attention.on or not isinstance(left, float | int | np.floating | np.ndarray):
                made = plain(does(left, right))
                if number in self.attention.noted:
                    self.attention.told(number, (left, right), made)
                return made
            arguments = self._arguments([left, right])
            made = plain(does(left, right))
            if arguments is not None:
                note = self.notes.mutated if made is left and isinstance(made, np.ndarray) else self.notes.result
                self._noting(note, number, f"i{name}", arguments, made)
            return made

        return hook

    def _unary(self, name: str, does: Callable[..., Any]) -> Callable[..., Any]:
        def hook(value: Any, number: int) -> Any:
            arguments = self._arguments([value]) if self.attention.on and not _is_own(value) else None
            made = does(value)
            if arguments is not None:
                self._noting(self.notes.result, number, name, arguments, made)
            return made

        return hook

    def _arguments(self, values: Sequence[Any]) -> list[Any] | None:
        try:
            return [self.notes.argument(each) for each in values]
        except Full:
            self.attention.pause(full=True)
            return None

    def attribute(self, value: Any, name: str, number: int) -> Any:
        """value.name; recorded if value is an array."""
        made = getattr(value, name)
        if self.attention.on and isinstance(value, np.ndarray) and made is not value:
            arguments = self._arguments([value])
            if arguments is not None:
                self._noting(self.notes.result, number, f"a.{name}", arguments, made)
        return made

    def item(self, value: Any, index: Any, number: int) -> Any:
        """value[index]. Raises TypeError for a text in np.r_[text], which looks for names where it is called from."""
        if type(index) is str and isinstance(value, _JOINING):
            raise TypeError("a text can't stand there while the script is watched")
        made = plain(value[index])
        if not self.attention.on:
            self.attention.unseen += 1
        elif isinstance(value, np.ndarray):
            arguments = self._arguments([value, index])
            if arguments is not None:
                self._noting(self.notes.result, number, "item", arguments, made)
        elif isinstance(made, np.ndarray) and type(value).__module__.startswith("numpy"):
            arguments = self._arguments([index])
            if arguments is not None:
                self._noting(self.notes.result, number, f"np.{type(value).__name__}", arguments, made)
        return made

    def set(self, whole: Any, index: Any, value: Any, number: int) -> None:
        """whole[index] = value."""
        if not self.attention.on or not isinstance(whole, np.ndarray):
            whole[index] = value
            return
        arguments = self._arguments([whole, index, value])
        whole[index] = value
        if arguments is not None:
            self._noting(self.notes.mutated, number, "set", arguments, whole)

    def took(self, value: Any, number: int) -> Any:
        """The value of an expression that is computed in some cases only; it was now."""
        self.attention.run(number)
        return value

    def name(self, values: tuple[Any, ...], number: int) -> None:
        """Record that these values have names now."""
        if self.attention.on:
            arguments = self._arguments(values)
            if arguments is not None and any(map(_holds_numbers, arguments)):
                self.notes.events.append(["name", number, arguments])
                if len(self.notes.events) > 2 * MANY:
                    self.attention.pause(full=True)

    def over(self, values: Any, number: int) -> Any:
        """The values that a loop of the text goes over; many of them are left out where the script is skimmed."""
        if type(values).__module__ in _PASSED_OVER and not isinstance(values, types.GeneratorType):
            return self._paced(iter(values), number)
        if isinstance(values, np.ndarray) and values.ndim:
            return self._paced(iter(self.iterate(values, number)), number)
        return values

    def _paced(self, values: Iterator[Any], number: int) -> Iterator[Any]:
        left = self._lengths.pop(id(values), 0)
        values = Told(values, left) if left else values
        self.attention.begins(number, values)
        for each in values:
            yield each
            self.attention.passes_over(number, values)

    def iterate(self, values: Any, number: int) -> Any:
        """The values that are gone over; an array's items are recorded one by one."""
        return self._items(values, number) if isinstance(values, np.ndarray) and values.ndim else values

    def gather(self, values: Any, number: int) -> Iterator[Any]:
        """The values that a comprehension goes over; each item counts as a pass of a loop."""
        for each in self.iterate(values, number):
            self.attention.loop(number)
            yield each
        self.attention.end(number)

    def _items(self, array: Any, number: int) -> Iterator[Any]:
        for at in range(len(array)):
            yield self.item(array, at, number)

    def call(self, number: int, function: Any, /, *arguments: Any, **options: Any) -> Any:
        """function(*arguments, **options)."""
        if function is map and arguments and recorded_name(arguments[0]):
            arguments = (partial(self.call, number, arguments[0]), *arguments[1:])
        if calls_by_itself(function):
            arguments = tuple(map(plainly, arguments))
            options = {name: plainly(value) for name, value in options.items()}
        if type(function) is partial and isinstance(function.func, _WITH_LINES) and not recorded_name(function.func):
            arguments, options = (*function.args, *arguments), {**function.keywords, **options}
            function = function.func
        if isinstance(function, type) and function in _ITERATING:
            arguments = tuple(self.iterate(each, number) for each in arguments)
        if isinstance(function, type) and function in _LONG_AS and (long := self._led_length(function, arguments)):
            made = function(*arguments, **options)
            self._lengths[id(made)] = long
            return made
        if isinstance(function, _WITH_LINES) and number not in self._calls:
            return self._called_own(number, function, arguments, options)
        if not self.attention.on:
            self.attention.unseen += 1
            made = plain(function(*arguments, **options))
            if number in self.attention.noted:
                own = getattr(function, "__self__", None)
                given = (own, *arguments) if isinstance(own, np.ndarray | np.generic) else arguments
                self.attention.told(number, given, made)
            return made
        if isinstance(function, np.vectorize) and len(arguments) == 1 and not options:
            if isinstance(arguments[0], np.ndarray):
                return self._elementwise(number, function.pyfunc, arguments[0])
            if isinstance(arguments[0], float):  # NumPy's are floats too
                return self._of_one(number, function.pyfunc, arguments[0])
        name = recorded_name(function)
        if not name:
            return plain(function(*arguments, **options))
        if name == "py.sum" and not isinstance(arguments[0], np.ndarray | list | tuple):
            return self._summed(number, function, arguments, options)
        if name == "a.tolist":
            return self._listed(number, function.__self__)
        return self._called(number, name, function, arguments, options)

    def _led_length(self, made: type, values: Sequence[Any]) -> int:
        """How many pairs are made of these, as far as they say how long they are; 0 where nothing is led."""
        if self.attention.leap is None:
            return 0
        lengths = [len(each) for each in values if isinstance(each, range | list | tuple | np.ndarray)]
        return math.prod(lengths) if made is itertools.product and lengths else min(lengths, default=0)

    def _called_own(self, number: int, function: Any, arguments: tuple[Any, ...], options: dict[str, Any]) -> Any:
        """Call a function that is most likely the script's own, and record its operations in a new context."""
        name = recorded_name(function) if self.attention.on else ""
        if name:
            return self._called(number, name, function, arguments, options)
        return self._within(number, function, arguments, options)

    def _within(self, number: int, function: Any, arguments: tuple[Any, ...], options: dict[str, Any]) -> Any:
        """Call a function, and record what happens inside under this call's context."""
        before = self.notes.context
        self._calls.append(number)
        place = tuple(self._calls[-CALLERS:])
        self.notes.context = self._contexts.setdefault(place, len(self._contexts) + 1)
        try:
            return function(*arguments, **options)
        finally:
            self._calls.pop()
            self.notes.context = before

    def _called(
        self, number: int, name: str, function: Any, arguments: tuple[Any, ...], options: dict[str, Any]
    ) -> Any:
        if name == "np.copyto" and len(arguments) == 2 and not options:
            return self._copied_to(number, function, *arguments)
        own = getattr(function, "__self__", None)
        given = (own, *arguments) if name.startswith("a.") else arguments
        noted = self._arguments(given)
        into = options.get("out")
        more = {key: self.notes.argument(value) for key, value in options.items() if key != "out"} if noted else {}
        made = plain(self._made_by(name, function, arguments, options))
        if name in LARGER_OR_SMALLER and len(arguments) == 2 and type(made) is float:
            name = LARGER_OR_SMALLER[name]
            made *= 1.0  # a number of its own, as any other function makes one
        if noted is None or (name.startswith("py.") and self.notes.knows(made)):
            return made
        if name.endswith(".at") and noted and isinstance(arguments[0], np.ndarray):
            self._noting(self.notes.mutated, number, f"out.{name}", noted, arguments[0])
        elif isinstance(into, np.ndarray) and made is into:
            self._noting(self.notes.mutated, number, f"out.{name}", noted, made)
        elif not any(made is each for each in given):
            self._noting(self.notes.result, number, name, noted, made, more)
            if name in ("np.subtract", "np.divide"):
                self.attention.subtracted(number, noted)
        return made

    def _made_by(self, name: str, function: Any, arguments: tuple[Any, ...], options: dict[str, Any]) -> Any:
        """What a function brings; of a draw, at times something rare."""
        kind, _, draw = name.partition(".")
        if kind == "draw" and self.attention.rarely is not None:
            return self.attention.rarely.draw(draw, function, arguments, options)
        return function(*arguments, **options)

    def _summed(self, number: int, function: Any, arguments: tuple[Any, ...], options: dict[str, Any]) -> Any:
        """sum() of what can be gone through only once: item by item, so that nobody can tell that it is watched."""
        held: list[Any] = []
        made = function(_keeping(arguments[0], held), *arguments[1:], **options)
        return self._called(number, "py.sum", lambda *_, **__: made, (held, *arguments[1:]), options)

    def _copied_to(self, number: int, function: Any, whole: Any, value: Any) -> None:
        """np.copyto(whole, value), recorded as whole[...] = value."""
        noted = self._arguments([whole, ..., value])
        function(whole, value)
        if noted is not None:
            self._noting(self.notes.mutated, number, "set", noted, whole)

    def _elementwise(self, number: int, function: Any, array: Any) -> Any:
        """np.vectorize as single calls, one for each element, and one before them that only tells the kind."""
        first = self._unwatched(function, array.flat[0])
        elements = [self._element(array, at, number) for at in np.ndindex(array.shape)]
        made = [function(each) for each in elements]
        flat = self.call(number, np.array, made, dtype=np.asarray(first).dtype)
        return self.call(number, flat.reshape, array.shape)

    def _of_one(self, number: int, function: Any, value: float) -> Any:
        """np.vectorize of a single number, which makes an array without axes of it."""
        first = self._unwatched(function, np.asarray(value).flat[0])
        return self.call(number, np.array, function(value), dtype=np.asarray(first).dtype)

    def _unwatched(self, function: Any, argument: Any) -> Any:
        self.attention.on = False
        try:
            return function(argument)
        finally:
            self.attention.on = True

    def _listed(self, number: int, array: Any) -> Any:
        """array.tolist(), with its items noted as the plain numbers that they are."""
        made = array.tolist()
        if array.ndim:
            self._note_items(number, array, made)
        return made

    def _note_items(self, number: int, array: Any, made: list[Any]) -> None:
        for at, each in enumerate(made):
            if array.ndim > 1:
                self._note_items(number, self.item(array, at, number), each)
            else:
                self._note_item(number, array, at, each)

    def _element(self, array: Any, at: Any, number: int) -> Any:
        made = array[at].item()
        self._note_item(number, array, at, made)
        return made

    def _note_item(self, number: int, array: Any, at: Any, made: Any) -> None:
        arguments = self._arguments([array, at]) if self.attention.on else None
        if arguments is not None:
            self._noting(self.notes.result, number, "item", arguments, made)


def _holds_numbers(argument: Any) -> bool:
    """Whether an argument contains a recorded value."""
    if type(argument) is int:
        return True
    return argument[0] in ("l", "t", "d") and any(
        _holds_numbers(each[1] if argument[0] == "d" else each) for each in argument[1][:40]
    )


# The run --------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Request:
    """What to watch a script with: X and y for functions that nobody calls, how long, and where windows begin.

    With a number as `other` it draws other numbers; with `rests`, so does a generator of its own. `once`: only
    the first window is of interest. `ahead`: the next windows are far on, at places drawn by this number; not if it is
    0.
    """

    inputs: Any
    targets: Any
    seconds: float
    places: Sequence[int] = SCALES
    other: int = 0
    rests: bool = False
    once: bool = False
    ahead: int = 0


def watch(path: Path, source: bytes, request: Request, done: Callable[[bytes], None]) -> None:
    """Run a script with this text, as if it were at this path, and call `done` once; `done` must not return.

    The text isn't read from the path: an earlier process of the same submission may have written there.
    """
    header: dict[str, Any] = {"status": "ended", "complaint": "", "line": 0, "called": ""}
    functions: dict[int, int] = {}
    module, whiles = types.ModuleType("__main__"), set[int]()
    led = (Leap(request.ahead, module.__dict__, whiles), Rarely(request.ahead)) if request.ahead else ()
    attention = Attention(lambda: _hand_over(header, watching, done), functions, request.places, request.once, *led)
    watching = Watch(attention)
    try:
        tree, nodes = numbered(source)
        functions |= functions_in(nodes)
        whiles |= {number for number, node in enumerate(nodes) if isinstance(node, ast.While)}
        code = compile(hooked(tree, nodes), str(path), "exec", dont_inherit=True)
    except BaseException as problem:
        header |= {"status": "unread", "complaint": _in_words(problem), "line": getattr(problem, "lineno", 0) or 0}
        _hand_over(header, watching, done)
        return
    reset_random()  # a script that seeds nothing draws the same numbers each time it is judged
    if request.other:
        draw_otherwise(request.other)
    furnish(path)
    builtins.__dict__.update(watching.hooks(OtherRests(request.other) if request.rests else None))
    module.__file__ = str(path)
    module.__dict__.update({**guards(), "id": number_of})
    sys.modules["__main__"] = module
    header["status"] = "stopped"
    sys.setrecursionlimit(_DEEPER * sys.getrecursionlimit())
    # The rest of a script that computes for very long, and in few operations, is left out.
    signal.signal(signal.SIGPROF, lambda *_: attention.finish())
    signal.setitimer(signal.ITIMER_PROF, request.seconds)
    try:
        exec(code, module.__dict__)
        ended: dict[str, Any] = {"status": "ended"}
    except SystemExit:
        ended = {"status": "ended"}
    except BaseException as problem:
        ended = {"status": "raised", "complaint": _in_words(problem), "line": _line_of(problem, path)}
    if attention.skim is None:  # how a script ends that was led past most of its passes says nothing
        header |= ended
    if not attention.trained and header["status"] == "ended":
        header["called"] = call_something(module, nodes, attention, request.inputs, request.targets)
    _hand_over(header, watching, done)


def _hand_over(header: dict[str, Any], watching: Watch, done: Callable[[bytes], None]) -> None:
    signal.setitimer(signal.ITIMER_PROF, 0)
    watching.attention.close()
    notes = watching.notes
    numbers: list[bytes] = []
    events = np.frombuffer(json.dumps(notes.events).encode(), dtype=np.uint8)
    count = len(notes.values)
    flat = np.concatenate(notes.values) if count else np.zeros(0)
    header["events"] = note_array(events, numbers)
    header["values"] = note_array(flat, numbers)
    header["shapes"] = note_array(np.frombuffer(json.dumps([*map(list, notes.shapes)]).encode(), np.uint8), numbers)
    header["contexts"] = note_array(np.frombuffer(json.dumps(watching.contexts).encode(), np.uint8), numbers)
    header["begun"], header["paused"] = watching.attention.begun, watching.attention.paused
    header["counts"] = watching.attention.counts()
    header["cut"] = watching.attention.cut
    header["given"] = [[each.error, each.other] for each in watching.attention.given]
    header["ran"] = sorted(watching.attention.ran)
    header["kinds"] = "".join(notes.kinds[:count])
    done(pack(json.dumps(header), numbers))


def _in_words(problem: BaseException) -> str:
    try:
        text = " ".join(str(problem.msg if isinstance(problem, SyntaxError) else problem)[:300].split())
    except BaseException:
        text = ""
    return f"{type(problem).__name__}: {text}" if text else type(problem).__name__


def _line_of(problem: BaseException, path: Path) -> int:
    line, trace = 0, problem.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == str(path):
            line = trace.tb_lineno
        trace = trace.tb_next
    return line


def serve(path: Path, source: bytes, request: Request, reply: Callable[[bytes], None]) -> None:
    """Record the script with this text, send the evidence, and end the process: nothing of it runs afterwards."""

    def done(evidence: bytes) -> None:
        reply(evidence)
        os._exit(0)

    watch(path, source, request, done)


def _keeping(values: Any, held: list[Any]) -> Iterator[Any]:
    """The same values, each of them kept when it is asked for."""
    for each in values:
        held.append(each)
        yield each
