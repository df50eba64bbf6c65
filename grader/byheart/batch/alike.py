"""What was judged once stands for whoever handed in the very same bytes, and isn't run again; or answered the same.

Two things are alike before they are run, whoever handed them in:

- A whole submission: every path and every byte of it. Nothing less is: its programs run in one process, one after the
  other, and each of them can read all files, so the verdict on one may hang on any other.
- A file in which nobody has written anything: the stub as it was handed out, or nothing at all. It is judged without
  the student's other files beside it, whoever is the first, so none of these can make another verdict of it.

What a clock, the machine or a fault of ours decided is never kept, nor a script that couldn't be judged: each of these
is run itself. What isn't right, or prints something, stands for others only once a second run has brought the same; if
that brings something else, it never does. So nobody loses by another's run, and nobody sees what another's has printed.

What programs answered is alike too: each is run, and what came back to the last bit as before has the same verdict.
Where the judge had to ask more, the same is asked again, and the same must come back. Who is right has no line to look
at, so there the lines don't count.

All of it belongs to one process and one paper. It is never written down, and no points are awarded here.
"""

import ast
import hashlib
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from byheart.asking.exercise import Exercise
from byheart.asking.heard import Heard
from byheart.batch.further import Asked, Further
from byheart.judging.judge import Verdict

# So many of each are kept, the latest: memory doesn't grow with the class.
_MOST = 500
# The outcomes that bytes alone decide: of functions, of a script, and of a file in which nothing is written.
_OF_FUNCTIONS = frozenset({"right", "wrong", "error", "blank", "missing"})
_OF_A_SCRIPT = frozenset({"right", "wrong"})
_OF_NOTHING = frozenset({"blank", "missing"})
_LOADED = frozenset({"numpy", "math", "random"})  # what every jailed process has loaded before: no file replaces it
_MOST_ASKED = 100  # what was asked further is kept with a verdict: so many cases at most
_Key = tuple[str | bytes, ...]
_DIFFERENT = ""  # in the place of a hash: two runs brought different things


@dataclass(frozen=True, slots=True)
class Judged:
    """What came of a run: the verdicts on each exercise, what was printed, and the seconds that it took."""

    verdicts: tuple[tuple[Verdict, ...], ...]
    output: str
    seconds: float


@dataclass(slots=True)
class Alike:
    """What was judged so far, by the hash of its bytes; or the hash of what one run brought, until it stands."""

    _whole: OrderedDict[str, Judged | str] = field(default_factory=OrderedDict)
    _untouched: OrderedDict[tuple[str, bytes], Judged] = field(default_factory=OrderedDict)
    _stubs: dict[str, bytes] = field(default_factory=dict)
    _answered: OrderedDict[_Key, tuple[tuple[Verdict, ...], tuple[Asked, ...]]] = field(default_factory=OrderedDict)

    def whole(self, submission: str) -> Judged | None:
        """What stands for the submission with this hash; None if it has to be run."""
        found = self._whole.get(submission)
        return found if isinstance(found, Judged) else None

    def keep_whole(
        self, submission: str, judged: Judged, exercises: Sequence[Exercise], files: Mapping[str, bytes | None]
    ) -> None:
        """Keep what a run of the submission with this hash brought, where the bytes alone decided it."""
        there = [
            (exercise, verdicts)
            for exercise, verdicts in zip(exercises, judged.verdicts, strict=True)
            if files[exercise.id] is not None
        ]
        if not all(
            _outcomes(verdicts) <= (_OF_A_SCRIPT if each.is_page else _OF_FUNCTIONS) for each, verdicts in there
        ):
            return
        before, brought = self._whole.get(submission), _hash(judged)
        right = not judged.output and all(_outcomes(verdicts) <= {"right"} for _, verdicts in there)
        stands = before == brought or (before is None and right)
        _put(self._whole, submission, judged if stands else brought if before is None else _DIFFERENT)

    def untouched(self, exercise: Exercise, content: bytes) -> Judged | None:
        """What stands for this file, in which nobody has written anything; None if it has to be run."""
        return self._untouched.get((exercise.id, content))

    def keep_untouched(self, exercise: Exercise, content: bytes, judged: Judged) -> None:
        """Keep what a run of this file alone brought, if that is nothing, as it has to be."""
        if _outcomes(judged.verdicts[0]) <= _OF_NOTHING and not judged.output:
            _put(self._untouched, (exercise.id, content), judged)

    def answered(self, exercise: Exercise, came: Sequence[Any], further: Further) -> tuple[Verdict, ...] | None:
        """What stands for these answers to an exercise's questions; None if they have to be judged.

        Raises what asking further raises.
        """
        for key in _keys(exercise, came):
            if key in self._answered:
                self._answered.move_to_end(key)
                verdicts, asked = self._answered[key]
                return verdicts if further.all_the_same(asked) else None
        return None

    def keep_answered(
        self, exercise: Exercise, came: Sequence[Any], further: Further, verdicts: tuple[Verdict, ...]
    ) -> None:
        """Keep what was judged of these answers, and of what was asked further."""
        keys, asked = _keys(exercise, came), further.noted
        if (
            keys
            and _outcomes(verdicts) <= _OF_FUNCTIONS
            and len(asked) <= _MOST_ASKED
            and all(each.came for each in asked)
        ):
            values, whole = keys
            is_right = _outcomes(verdicts) <= {"right"} and not asked
            _put(self._answered, values if is_right else whole, (verdicts, tuple(asked)))

    def is_untouched(self, exercise: Exercise, content: bytes) -> bool:
        """Whether this file is empty, or the exercise's stub, in which nothing happens."""
        written = _plain(content)
        return not written or written == self._stub(exercise)

    def _stub(self, exercise: Exercise) -> bytes:
        """The stub, if nothing happens in it; else nothing."""
        if exercise.id not in self._stubs:
            path = exercise.folder / exercise.file
            stub = path.read_bytes() if path.is_file() else b""
            self._stubs[exercise.id] = _plain(stub) if leaves_all_open(stub) else b""
        return self._stubs[exercise.id]


def leaves_all_open(source: bytes) -> bool:
    """Whether this text only imports, and defines functions that say at once that they aren't written yet."""
    try:
        body = ast.parse(source).body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    return all(_is_text(each) or _is_open(each) or _imported(each) <= _LOADED for each in body)


def _is_text(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _imported(node: ast.stmt) -> set[str]:
    """The modules that this statement imports, if it does nothing else; else no module's name."""
    if isinstance(node, ast.Import):
        return {each.name.partition(".")[0] for each in node.names}
    return {str(node.module).partition(".")[0]} if isinstance(node, ast.ImportFrom) else {""}


def _is_open(node: ast.stmt) -> bool:
    if not isinstance(node, ast.FunctionDef) or node.decorator_list:
        return False
    told = [each for each in node.body if not _is_text(each)]
    return len(told) == 1 and isinstance(told[0], ast.Raise) and _name(told[0].exc) == "NotImplementedError"


def _name(raised: ast.expr | None) -> str:
    return raised.id if isinstance(raised, ast.Name) else ""


def _plain(content: bytes) -> bytes:
    """The text however its lines end."""
    return content.replace(b"\r\n", b"\n").strip()


def _keys(exercise: Exercise, came: Sequence[Any]) -> tuple[_Key, ...]:
    """An exercise's answers by their hashes: of all but the lines, and of all. None where asking failed."""
    heard = [each for each in came if isinstance(each, Heard)]
    if len(heard) < len(came):
        return ()
    return (exercise.id, *(each.values for each in heard)), (exercise.id, "", *(each.whole for each in heard))


def _outcomes(verdicts: Sequence[Verdict]) -> set[str]:
    return {each.outcome for each in verdicts}


def _hash(judged: Judged) -> str:
    return hashlib.sha256(repr((judged.verdicts, judged.output)).encode("utf-8", "surrogatepass")).hexdigest()


def _put(kept: OrderedDict[Any, Any], key: Any, value: Any) -> None:
    """Keep it as the latest, and forget the oldest if there are too many."""
    kept[key] = value
    kept.move_to_end(key)
    while len(kept) > _MOST:
        kept.popitem(last=False)
