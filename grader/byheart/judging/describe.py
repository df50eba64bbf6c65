"""Put into words how two arrays differ: by a direction, a sign or a pattern.

Pure functions of arrays. They decide nothing, and must never say a wanted number.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from byheart.asking.answer import Value
from byheart.judging.multiples import amount_of, factor_of

Numbers = NDArray[Any]
_SAME = 1e-6
# How large an answer is beside the wanted one, below each of these: wide steps, so that no number can be had from them.
_SIZES = (
    (0.002, "hundreds of times smaller than expected, or more"),
    (0.03, "about a hundred times smaller than expected"),
    (0.15, "about ten times smaller than expected"),
    (0.35, "several times smaller than expected"),
    (0.6, "about half as large as expected"),
    (0.88, "about a third smaller than expected"),
    (0.995, "a little smaller than expected"),
    (1.005, ""),
    (1.13, "a little larger than expected"),
    (1.6, "about a third larger than expected"),
    (3.0, "about twice as large as expected"),
    (7.0, "several times larger than expected"),
    (30.0, "about ten times larger than expected"),
    (500.0, "about a hundred times larger than expected"),
)
_LARGEST = "hundreds of times larger than expected, or more"


def where_they_part(
    name: str, got: Numbers, wanted: Numbers, differs: Numbers, opposite: str, *, sized: bool = True
) -> tuple[str, ...]:
    """How many values differ, the first of them, the pattern if all of them follow one, and (if sized) how far off."""
    prefix = f"In {name}: " if name else ""
    if wanted.ndim == 0:
        sentences = [f"{prefix}yours is {float(got):.4g}; {_direction(float(got), float(wanted))} was expected."]
    else:
        index = tuple(int(at) for at in np.argwhere(differs)[0])
        place = ", ".join(map(str, index))
        direction = _direction(float(got[index]), float(wanted[index]))
        where = "" if _is_yes_or_no(got, wanted) else f", where {direction} was expected"
        differ = "differs" if differs.sum() == 1 else "differ"
        many = f"{int(differs.sum())} of {counted(got.size, 'value')} {differ}"
        sentences = [
            f"{prefix}the shape {shape_of(got)} is right; {many}.",
            f"The first is at [{place}]: yours {float(got[index]):.4g}{where}.",
        ]
    pattern = _pattern(got, wanted, "Every value" if np.all(differs) else "Every value that differs")
    pattern = pattern if np.all(differs[wanted != 0]) else ""
    if pattern == "sign":
        sentences.append(opposite or f"{'It' if wanted.ndim == 0 else 'Every value'} has the opposite sign.")
    elif pattern:
        sentences.append(pattern)
    if far := how_far(got, wanted) if sized and not _is_yes_or_no(got, wanted) else "":
        sentences.append(far)
    return tuple(_capital(sentence) for sentence in sentences)


def how_far(got: Numbers, wanted: Numbers) -> str:
    """How large the numbers are beside the wanted ones, in coarse words: nobody gets back to a wanted number from it.

    Nothing where some have another sign, all are 0, or the sizes are the same.
    """
    finite = np.isfinite(got) & np.isfinite(wanted)
    got, wanted = got[finite], wanted[finite]
    size = float(np.abs(wanted).sum())
    if not size or not np.any(got) or np.any(got * wanted < 0):
        return ""
    times = float(np.abs(got).sum()) / size
    words = next((said for most, said in _SIZES if times < most), _LARGEST)
    if wanted.size == 1:
        subject = "Yours is" if wanted.item() > 0 else "Without its sign, yours is"
    else:
        signs = "Without their signs, your" if np.any(wanted < 0) else "Your"
        subject = f"{signs} numbers are on average"
    return f"{subject} {words}." if words else ""


def shape_of(array: Numbers) -> str:
    """A shape as NumPy writes it."""
    return str(tuple(array.shape))


def described(value: Value) -> str:
    """What kind of value it is, in a learner's words."""
    if value.kind == "array" and value.array is not None:
        return f"one array of shape {shape_of(value.array)}"
    if value.kind == "sequence":
        return f"a {value.type_name} of {_contents(value)}" if value.items else f"an empty {value.type_name}"
    if value.kind == "number":
        return "one number"
    return {"nothing": "nothing (None)", "text": "a string"}.get(value.kind) or _named(value.type_name)


def _contents(value: Value) -> str:
    """What a list or tuple holds: 3 numbers; 5 lists; 2 arrays of shape (1,)."""
    if value.array is not None:
        return counted(len(value.items), "number")
    kinds = {_noun(item) for item in value.items}
    return counted(len(value.items), kinds.pop() if len(kinds) == 1 else "thing")


def _noun(item: Value) -> str:
    if item.kind == "sequence":
        return item.type_name
    return {"array": "array", "number": "number", "text": "string"}.get(item.kind, "thing")


def _named(type_name: str) -> str:
    hints = {"generator": " (from a yield? list(...) turns it into a list)", "coroutine": " (from an async def?)"}
    article = "an" if type_name[:1] in "aeioAEIO" else "a"
    return f"{article} {type_name}{hints.get(type_name, '')}"


def listed(names: Sequence[str]) -> str:
    """a; a and b; a, b and c."""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def counted(count: int, noun: str) -> str:
    """1 value; 2 values."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def _is_yes_or_no(got: Numbers, wanted: Numbers) -> bool:
    """Whether all values are 0 or 1, which have no size: they say yes or no."""
    return bool(got.size > 1 and np.isin(got, (0, 1)).all() and np.isin(wanted, (0, 1)).all())


def _direction(got: float, wanted: float) -> str:
    """The kind of number that was wanted, compared with the number that came."""
    if got * wanted < 0:
        return "a number above 0" if wanted > 0 else "a number below 0"
    if got == 0:
        return "a number above 0" if wanted > 0 else "a number below 0"
    return "a number nearer to 0" if abs(got) > abs(wanted) else "a number farther from 0"


def _pattern(got: Numbers, wanted: Numbers, each: str) -> str:
    """The relation of all values to the wanted ones, if there is a simple one: "sign", or a sentence; else "".

    `each` are those that differ, in words.
    """
    room = _SAME * np.max(np.abs(wanted), initial=0.0)
    if room == 0 or got.size < 2:
        return "sign" if room and np.all(np.abs(got + wanted) <= room) else ""
    if np.all(np.abs(got + wanted) <= room):
        return "sign"
    if got.ndim == 2 and got.shape[0] == got.shape[1] and np.all(np.abs(got.T - wanted) <= room):
        return "Rows and columns are swapped."
    factor = factor_of(got, wanted)
    if factor and np.all(np.abs(got - factor * wanted) <= abs(factor) * room):
        return f"{each} is the expected one, multiplied by the same number."
    if np.all(np.abs(got - wanted - amount_of(got, wanted)) <= room):
        return f"{each} differs by the same amount."
    if np.all(got * wanted > 0) and np.all(np.abs(got) > np.abs(wanted)):
        return "Every value has the right sign, but is too far from 0."
    if np.all(got * wanted > 0) and np.all(np.abs(got) < np.abs(wanted)):
        return "Every value has the right sign, but is too near to 0."
    return ""


def sentence(words: str) -> str:
    """These words as a sentence; "" stays ""."""
    return f"{_capital(words)}{'' if words.endswith(('.', '?')) else '.'}" if words else ""


def _capital(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]
