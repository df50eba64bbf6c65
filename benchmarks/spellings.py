"""The same mathematics in another spelling must get the same verdict: programs by a generator that takes a seed.

    python -m benchmarks.spellings            every spelling of one part at a time, and 300 random combinations
    python -m benchmarks.spellings 7 2000     2,000 random combinations, drawn from seed 7

A program is one of `PROGRAMS` (right ones, and ones with a mistake each), and a spelling for each of its parts: every
product, the sigmoid, its slope, the update, the sign of the error, rows or columns, functions or classes. What the
program computes doesn't hang on the spelling, but for rounding. A false verdict is a right program called wrong or a
wrong one called right; another part blamed is told apart from it, and so is an abstention.
"""

import random
import re
import sys
import textwrap
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from byheart.curriculum.course import read_course
from byheart.jail.cell import Jail, can_confine
from byheart.reading.parts import parts_of
from byheart.reading.run import read_script
from byheart.reading.seen import GOOD

ROOT = Path(__file__).parents[1]
ROUNDS = 400

# A product of the matrices A and B. Those in the second list need a function beside the network.
PRODUCTS = {
    "dot": "np.dot({A}, {B})",
    "method": "{A}.dot({B})",
    "at": "{A} @ {B}",
    "matmul": "np.matmul({A}, {B})",
    "einsum": "np.einsum('ij,jk->ik', {A}, {B})",
    "implicit einsum": "np.einsum('ij,jk', {A}, {B})",
    "tensordot": "np.tensordot({A}, {B}, 1)",
    "tensordot with axes": "np.tensordot({A}, {B}, axes=([1], [0]))",
    "sum of a product": "np.sum({A}[:, :, None] * {B}, axis=1)",
    "method sum": "({A}[:, :, np.newaxis] * {B}[np.newaxis]).sum(axis=1)",
    "inner": "np.inner({A}, {B}.T)",
    "sum of outer products": "sum(np.outer({A}[:, k], {B}[k]) for k in range({B}.shape[0]))",
    "rows": "np.array([row @ {B} for row in {A}])",
    "rows stacked": "np.vstack([np.dot(row, {B}) for row in {A}])",
    "comprehension": "np.array([[sum(a * b for a, b in zip(row, column)) for column in {B}.T] for row in {A}])",
    "function": "product({A}, {B})",
    "loops": "multiplied({A}, {B})",
    "columns": "columns({A}, {B})",
}
HELPERS = {
    "function": "def product(left, right):\n    return np.dot(left, right)\n",
    "loops": """\
        def multiplied(left, right):
            result = np.zeros((left.shape[0], right.shape[1]))
            for i in range(left.shape[0]):
                for j in range(right.shape[1]):
                    for k in range(left.shape[1]):
                        result[i, j] += left[i, k] * right[k, j]
            return result
        """,
    "columns": """\
        def columns(left, right):
            return np.column_stack([left @ right[:, j] for j in range(right.shape[1])])
        """,
}
TRANSPOSES = {
    "T": "{A}.T",
    "transpose": "np.transpose({A})",
    "method": "{A}.transpose()",
    "swapaxes": "np.swapaxes({A}, 0, 1)",
    "einsum": "np.einsum('ij->ji', {A})",
}
SIGMOIDS = {
    "article": "1 / (1 + np.exp(-z))",
    "floats": "1.0 / (1.0 + np.exp(-1.0 * z))",
    "other side": "np.exp(z) / (1 + np.exp(z))",
    "power": "(1 + np.exp(-z)) ** -1",
    "np.power": "np.power(1 + np.exp(-z), -1)",
    "reciprocal": "np.reciprocal(1 + np.exp(-z))",
    "tanh": "0.5 * (1 + np.tanh(z / 2))",
    "tanh added": "np.tanh(z * 0.5) / 2 + 0.5",
    "functions": "np.divide(1, np.add(1, np.exp(np.negative(z))))",
    "e": "1 / (1 + np.e ** (-z))",
    "logaddexp": "np.exp(-np.logaddexp(0, -z))",
    "log1p": "np.exp(-np.log1p(np.exp(-z)))",
    "where": "np.where(z >= 0, 1 / (1 + np.exp(-np.abs(z))), np.exp(-np.abs(z)) / (1 + np.exp(-np.abs(z))))",
    "vectorized": "np.vectorize(lambda t: 1 / (1 + math.exp(-t)))(z)",
    "expm1": "1 / (2 + np.expm1(-z))",
}
SLOPES = {
    "article": "s * (1 - s)",
    "turned": "(1 - s) * s",
    "square": "s - s ** 2",
    "product": "s - s * s",
    "multiply": "np.multiply(s, 1 - s)",
    "subtract": "np.multiply(s, np.subtract(1, s))",
    "minus": "-s * (s - 1)",
    "half": "0.25 - (s - 0.5) ** 2",
    "np.square": "s - np.square(s)",
    "ones": "s * (np.ones_like(s) - s)",
}
UPDATES = {
    "in place": "{W} -= {step}",
    "rebinding": "{W} = {W} - {step}",
    "plus minus": "{W} += -({step})",
    "out": "np.subtract({W}, {step}, out={W})",
    "slice": "{W}[:] = {W} - {step}",
    "ellipsis": "{W}[...] -= {step}",
    "np.subtract": "{W} = np.subtract({W}, {step})",
    "named": "change = {step}\n{W} = {W} - change",
}
RATES = {"first": "alpha * ({g})", "last": "({g}) * alpha", "multiply": "np.multiply(alpha, {g})"}
FORMS = ("flat", "function", "class", "closure", "parts", "dictionary")
LAYOUTS = ("rows", "columns")
SIGNS = ("output first", "target first")
NAMES = (
    ("X", "y", "w1", "w2", "h", "o", "e", "d2", "d1"),
    ("inputs", "targets", "synapse_0", "synapse_1", "layer_1", "layer_2", "error", "layer_2_delta", "layer_1_delta"),
    ("data", "labels", "first", "second", "middle", "out", "miss", "back", "further_back"),
)
SINGLE = ("inline", "function", "lambda")


@dataclass(frozen=True, slots=True)
class Program:
    """What a program computes. `wrong` are the parts of which one has to be blamed; none if it is right.

    Each entry of `parts` replaces the expression of one quantity, in terms of the others.
    """

    name: str
    wrong: tuple[str, ...] = ()
    sigmoid: str = ""
    slope: str = ""
    parts: Mapping[str, str] = field(default_factory=dict)
    early: bool = False


# In these, ! stands before what is spelled in many ways: !slope(h), !product(a, b), !T(a), !sigmoid(z).
RIGHT = {
    "h": "!sigmoid(!product(X, w1))",
    "o": "!sigmoid(!product(h, w2))",
    "d2": "e * !slope(o)",
    "d1": "!product(d2, !T(w2)) * !slope(h)",
    "g2": "!product(!T(h), d2)",
    "g1": "!product(!T(X), d1)",
}
PROGRAMS = (
    Program("right"),
    Program("mean of the samples", parts={"g2": "!product(!T(h), d2) / 4", "g1": "!product(!T(X), d1) / 4"}),
    Program("no hidden slope", ("hidden delta",), parts={"d1": "!product(d2, !T(w2))"}),
    Program("hidden delta from the error", ("hidden delta",), parts={"d1": "!product(e, !T(w2)) * !slope(h)"}),
    Program("the output's slope", ("hidden delta",), parts={"d1": "!product(d2, !T(w2)) * !slope(o)"}),
    Program("weights changed too early", ("hidden delta", "updates"), early=True),
    Program(
        "slope of what comes in", ("hidden delta",), parts={"d1": "!product(d2, !T(w2)) * !slope(!product(X, w1))"}
    ),
    Program("slope with a plus", ("output delta", "hidden delta"), slope="s * (1 + s)"),
    Program("slope squared", ("output delta",), parts={"d2": "e * !slope(o) * !slope(o)"}),
    Program("first weights never moved", ("updates", "derivatives"), parts={"g1": ""}),
    Program("derivative from the error", ("derivatives",), parts={"g2": "!product(!T(h), e)"}),
    Program("error squared", ("error and its sign", "output delta"), parts={"d2": "e ** 2 * !slope(o)"}),
    Program("error without its sign", ("error and its sign", "output delta"), parts={"d2": "abs(e) * !slope(o)"}),
    Program("uphill", ("updates", "error and its sign"), parts={"d2": "-e * !slope(o)"}),
    Program("sigmoid without minus", ("forward pass", "output delta", "hidden delta"), sigmoid="1 / (1 + np.exp(z))"),
    Program(
        "alpha twice", ("alpha",), parts={"g2": "alpha * !product(!T(h), d2)", "g1": "alpha * !product(!T(X), d1)"}
    ),
)  # fmt: skip

PLACES = (
    *(f"product {each}" for each in ("h", "o", "d1", "g2", "g1")),
    *("transpose", "sigmoid", "slope", "update", "rate", "form", "layout", "sign", "names", "single"),
)  # fmt: skip
OPTIONS: Mapping[str, Sequence[str]] = {
    **{each: tuple(PRODUCTS) for each in PLACES if each.startswith("product")},
    "transpose": tuple(TRANSPOSES),
    "sigmoid": tuple(SIGMOIDS),
    "slope": tuple(SLOPES),
    "update": tuple(UPDATES),
    "rate": tuple(RATES),
    "form": FORMS,
    "layout": LAYOUTS,
    "sign": SIGNS,
    "names": tuple(map(str, range(len(NAMES)))),
    "single": SINGLE,
}
Spelling = Mapping[str, str]
PLAIN: Spelling = {place: options[0] for place, options in OPTIONS.items()}


def one_at_a_time() -> Iterator[Spelling]:
    """Every spelling that differs from the plain one at one place."""
    yield PLAIN
    for place, options in OPTIONS.items():
        for option in options[1:]:
            yield {**PLAIN, place: option}


def at_random(draws: random.Random) -> Spelling:
    """A spelling with every place drawn."""
    return {place: draws.choice(options) for place, options in OPTIONS.items()}


class Writer:
    """Writes a program in a spelling."""

    def __init__(self, program: Program, spelling: Spelling) -> None:
        self.program, self.spelling = program, spelling
        plain = ("X", "y", "w1", "w2", "h", "o", "e", "d2", "d1")
        self.names = dict(zip(plain, NAMES[int(spelling["names"])], strict=True))
        self.helpers: dict[str, str] = {}
        self.columns = spelling["layout"] == "columns"

    def text(self) -> str:
        """The whole file."""
        body = getattr(self, f"_as_{self.spelling['form']}")()
        shape = ".T" if self.columns else ""
        X, y = self.names["X"], self.names["y"]
        head = (
            "import math\n\nimport numpy as np\n\n"
            f"{X} = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]]){shape}\n"
            f"{y} = np.array([[0], [1], [1], [0]]){shape}\nalpha = 0.5\nnp.random.seed(1)\n"
        )
        return head + "".join("\n\n" + textwrap.dedent(each) for each in self.helpers.values()) + "\n" + body

    def steps(self) -> list[str]:
        """The lines of one step."""
        wanted = {**RIGHT, **self.program.parts}
        n, target = self.names, self.spelling["sign"] == "target first"
        error = f"{n['e']} = " + (f"{n['y']} - {n['o']}" if target else f"{n['o']} - {n['y']}")
        lines = [f"{n[each]} = {self._filled(wanted[each], each)}" for each in ("h", "o")]
        lines += [error, f"{n['d2']} = {self._filled(wanted['d2'], 'd2')}"]
        second = self._update("w2", wanted["g2"], "g2", target)
        first = self._update("w1", wanted["g1"], "g1", target) if wanted["g1"] else []
        delta = [f"{n['d1']} = {self._filled(wanted['d1'], 'd1')}"]
        return lines + (second + delta if self.program.early else delta + second) + first

    def _update(self, weights: str, derivative: str, place: str, target: bool) -> list[str]:
        step = RATES[self.spelling["rate"]].replace("{g}", self._filled(derivative, place))
        if target:
            step = f"-({step})" if self.spelling["update"] == "plus minus" else f"{step}"
        form = UPDATES[self.spelling["update"]]
        if target:
            form = form.replace("-=", "+=").replace("} - ", "} + ").replace("subtract", "add").replace("+= -(", "+= -(")
        return form.replace("{W}", self.names[weights]).replace("{step}", step).split("\n")

    def _filled(self, expression: str, place: str) -> str:
        """The expression with every !name(…) spelled, from the inside out."""
        while "!" in expression:
            at = expression.rindex("!")
            opened = expression.index("(", at)
            closed = _closing(expression, opened)
            arguments = [each.strip() for each in _split(expression[opened + 1 : closed])]
            made = getattr(self, f"_{expression[at + 1 : opened]}")(place, *arguments)
            expression = expression[:at] + made + expression[closed + 1 :]
        return self._named(expression)

    def _named(self, expression: str) -> str:
        return re.sub(r"\b(X|y|w1|w2|h|o|e|d2|d1)\b", lambda found: self.names[found[0]], expression)

    def _product(self, place: str, left: str, right: str) -> str:
        kind = self.spelling.get(f"product {place}", "dot")
        if kind in HELPERS:
            self.helpers[kind] = HELPERS[kind]
        if self.columns:
            left, right = right, left
        return "(" + PRODUCTS[kind].replace("{A}", _held(left)).replace("{B}", _held(right)) + ")"

    def _T(self, place: str, array: str) -> str:
        return TRANSPOSES[self.spelling["transpose"]].replace("{A}", array)

    def _sigmoid(self, place: str, z: str) -> str:
        return self._single("sigmoid", "z", self.program.sigmoid or SIGMOIDS[self.spelling["sigmoid"]], z)

    def _slope(self, place: str, s: str) -> str:
        return self._single("slope", "s", self.program.slope or SLOPES[self.spelling["slope"]], s)

    def _single(self, name: str, argument: str, formula: str, value: str) -> str:
        kind = self.spelling["single"]
        if kind == "inline" and value.isidentifier():
            return "(" + re.sub(rf"\b{argument}\b", value, formula) + ")"
        if kind == "lambda":
            self.helpers[name] = f"{name} = lambda {argument}: {formula}\n"
        else:
            self.helpers[name] = f"def {name}({argument}):\n    return {formula}\n"
        return f"{name}({value})"

    def _drawn(self) -> list[str]:
        shapes = ("(4, 3)", "(1, 4)") if self.columns else ("(3, 4)", "(4, 1)")
        return [
            f"{self.names[each]} = 2 * np.random.random({shape}) - 1"
            for each, shape in zip(("w1", "w2"), shapes, strict=True)
        ]

    def _as_flat(self) -> str:
        return _lines(self._drawn()) + f"for i in range({ROUNDS}):\n" + _lines(self.steps(), 1)

    def _as_function(self) -> str:
        X, y, w1, w2 = (self.names[each] for each in ("X", "y", "w1", "w2"))
        body = [*self._drawn(), f"for i in range({ROUNDS}):", *("    " + each for each in self.steps())]
        head = f"def train({X}, {y}, alpha):\n"
        return head + _lines([*body, f"return {w1}, {w2}"], 1) + f"\n\ntrain({X}, {y}, alpha)\n"

    def _as_closure(self) -> str:
        w1, w2 = (self.names[each] for each in ("w1", "w2"))
        step = _lines([f"nonlocal {w1}, {w2}", *self.steps()], 2)
        head = "def network():\n" + _lines(self._drawn(), 1) + "\n    def step():\n" + step + "\n    return step\n"
        return head + f"\n\nstep = network()\nfor i in range({ROUNDS}):\n    step()\n"

    def _as_class(self) -> str:
        return self._held_by("self")

    def _held_by(self, holder: str) -> str:
        for each in ("w1", "w2"):
            self.names[each] = f"{holder}.{self.names[each]}"
        X, y = self.names["X"], self.names["y"]
        return (
            "class Network:\n    def __init__(self):\n" + _lines(self._drawn(), 2)
            + f"\n    def step(self, {X}, {y}, alpha):\n" + _lines(self.steps(), 2)
            + f"\n\nnetwork = Network()\nfor i in range({ROUNDS}):\n    network.step({X}, {y}, alpha)\n"
        )  # fmt: skip

    def _as_dictionary(self) -> str:
        for each in ("w1", "w2"):
            self.names[each] = f"net['{self.names[each]}']"
        return "net = {}\n" + _lines(self._drawn()) + f"for i in range({ROUNDS}):\n" + _lines(self.steps(), 1)

    def _as_parts(self) -> str:
        """Forward and backward as functions of their own; the updates where they are called."""
        n = self.names
        steps = self.steps()
        forward, rest = steps[:2], steps[2:]
        arguments = f"{n['X']}, {n['w1']}, {n['w2']}"
        head = f"def forward({arguments}):\n" + _lines([*forward, f"return {n['h']}, {n['o']}"], 1) + "\n\n"
        loop = [f"{n['h']}, {n['o']} = forward({arguments})", *rest]
        return head + _lines(self._drawn()) + f"for i in range({ROUNDS}):\n" + _lines(loop, 1)


def _lines(lines: Iterable[str], deep: int = 0) -> str:
    return "".join("    " * deep + each + "\n" for each in lines)


def _held(expression: str) -> str:
    """An expression that can be indexed."""
    return (
        expression if expression.isidentifier() or expression.endswith(")") or "." in expression else f"({expression})"
    )


def _closing(text: str, opened: int) -> int:
    deep = 0
    for at in range(opened, len(text)):
        deep += {"(": 1, ")": -1}.get(text[at], 0)
        if deep == 0:
            return at
    raise ValueError(text)


def _split(text: str) -> list[str]:
    """The arguments of a call."""
    deep, parts = 0, [""]
    for each in text:
        deep += {"(": 1, "[": 1, ")": -1, "]": -1}.get(each, 0)
        if each == "," and deep == 0:
            parts.append("")
        else:
            parts[-1] += each
    return parts


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one program: "as wanted", "false verdict", "other part", "abstained" or "not run"."""

    program: str
    spelling: Spelling
    became: str
    detail: str


def outcome_of(jail: Jail, program: Program, spelling: Spelling) -> Outcome:
    """Read one program, and compare what is said with what it computes."""
    text = Writer(program, spelling).text()
    reading = read_script(jail, text.encode(), "network.py", *read_course(ROOT / "exercises").samples())
    blamed = [each.part for each in parts_of(reading) if each.state == "wrong"]
    if reading.verdict == "unjudged":
        return Outcome(program.name, spelling, "abstained", reading.why)
    detail = f"{reading.verdict}: {', '.join(blamed)} ({reading.mistake}) line {reading.line}"
    if (reading.verdict in GOOD) == bool(program.wrong):
        return Outcome(program.name, spelling, "false verdict", detail)
    if program.wrong and not set(blamed) & set(program.wrong):
        return Outcome(program.name, spelling, "other part", detail)
    return Outcome(program.name, spelling, "as wanted", detail)


def main(arguments: Sequence[str]) -> int:
    """Read all programs in these spellings, and print what became of them."""
    seed, count = int(arguments[0]) if arguments else 1, int(arguments[1]) if len(arguments) > 1 else 300
    draws = random.Random(seed)
    singles = [] if arguments else [(program, each) for each in one_at_a_time() for program in PROGRAMS]
    combined = [(draws.choice(PROGRAMS), at_random(draws)) for _ in range(count)]
    confined = not can_confine()
    for title, programs in (("one part at a time", singles), (f"random combinations, seed {seed}", combined)):
        became: Counter[str] = Counter()
        for place in range(0, len(programs), 20):
            with Jail((), confined) as jail:
                for program, spelling in programs[place : place + 20]:
                    outcome = outcome_of(jail, program, spelling)
                    became[outcome.became] += 1
                    if outcome.became != "as wanted":
                        differs = {each: kind for each, kind in spelling.items() if kind != PLAIN[each]}
                        print(f"{outcome.became}: {outcome.program} {differs}: {outcome.detail}", flush=True)
        if programs:
            print(f"{title}: {len(programs)} programs: {dict(became)}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
