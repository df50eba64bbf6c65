"""`python -m benchmarks.combined [SEED [COUNT]]`: usual parts of a training, put together by chance, judged right.

Data, layers, curves, losses, batches, rules and forms are drawn for each script, and every second one has a mistake
that changes what it prints. A right one must not be called wrong, nor a wrong one right; of right ones it is told whose
parts aren't all shown. What differs is kept in a folder of its own. Exit code 1 where a right one is called wrong.

A mistake may be none in what it stands in: sums that are never set back, beside weights that shrink, are a momentum. So
the wrong ones that are called right are listed, and have to be looked at.
"""

import random
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Protocol, TypeVar

from benchmarks.rewritten import ROOT, printed
from byheart.curriculum.course import read_course
from byheart.jail.cell import Jail, can_confine
from byheart.reading.run import read_script
from byheart.reading.seen import GOOD

_INDENT = "    "
_EPOCHS = 300

# Of each curve: what it makes of a sum, its slope, and a slope that it doesn't have.
_CURVES = {
    "sigmoid": ("1 / (1 + np.exp(-{z}))", "{a} * (1 - {a})", "{z} * (1 - {z})"),
    "tanh": ("np.tanh({z})", "1 - {a} ** 2", "1 - {z} ** 2"),
    "relu": ("np.maximum(0, {z})", "({z} > 0)", "({a} >= 0)"),
    "leaky": ("np.where({z} > 0, {z}, 0.1 * {z})", "np.where({z} > 0, 1.0, 0.1)", "np.where({z} > 0, 1.0, 0.01)"),
    "softplus": ("np.log1p(np.exp({z}))", "1 / (1 + np.exp(-{z}))", "1 / (1 + np.exp(-{a}))"),
    "sine": ("np.sin({z})", "np.cos({z})", "-np.cos({z})"),
    "elu": (
        "np.where({z} > 0, {z}, np.exp({z}) - 1)",
        "np.where({z} > 0, 1.0, np.exp({z}))",
        "np.where({z} > 0, 1.0, {a})",
    ),
    "swish": (
        "{z} / (1 + np.exp(-{z}))",
        "(1 + np.exp(-{z}) + {z} * np.exp(-{z})) / (1 + np.exp(-{z})) ** 2",
        "1 / (1 + np.exp(-{z}))",
    ),
    "softsign": ("{z} / (1 + np.abs({z}))", "1 / (1 + np.abs({z})) ** 2", "1 / (1 + np.abs({a})) ** 2"),
    "arctan": ("np.arctan({z})", "1 / (1 + {z} ** 2)", "1 / (1 + {a} ** 2)"),
}
# Of each loss and output: the output delta, and one that is none.
_DELTAS = {
    ("squared", "sum"): ("(p - t)", "(p - t) * t"),
    ("squared", "sigmoid"): ("(p - t) * p * (1 - p)", "(p - t) * p"),
    ("squared", "tanh"): ("(p - t) * (1 - p ** 2)", "(p - t) * (1 - p)"),
    ("squared", "softmax"): ("p * ((p - t) - ((p - t) * p).sum(axis={axis}, keepdims=True))", "p * (1 - p) * (p - t)"),
    ("cross", "sigmoid"): ("(p - t)", "(p - t) * p * p"),
    ("cross", "softmax"): ("(p - t)", "(p - t) * p"),
    ("huber", "sum"): ("np.clip(p - t, -0.5, 0.5)", "np.clip(p - t, 0.0, 0.5)"),
    ("logcosh", "sum"): ("np.tanh(p - t)", "np.tanh(p + t)"),
    ("hinge", "sum"): ("np.where(t * p < 1, -t, 0.0)", "np.where(t * p < 1, t, 0.0)"),
    ("squared hinge", "sum"): ("-2 * t * np.maximum(0, 1 - t * p)", "-2 * np.maximum(0, 1 - t * p)"),
    ("logistic", "sum"): ("-t / (1 + np.exp(t * p))", "-t / (1 + np.exp(-t * p))"),
}
# Of each task: how many outputs there may be, the targets' formulas, and which losses go with it.
_TASKS = {
    "two classes": (
        (1,),
        ("(X[:, :1] > X[:, 1:2]) * 1.0", "(X[:, :1] * X[:, 1:2] > 0.05).astype(float)"),
        (("squared", "sigmoid"), ("cross", "sigmoid"), ("squared", "sum"), ("squared", "tanh")),
    ),
    "classes of -1 and 1": (
        (1,),
        ("np.where(X[:, :1] + X[:, 1:2] > 0.1, 1.0, -1.0)",),
        (("squared", "tanh"), ("hinge", "sum"), ("squared hinge", "sum"), ("logistic", "sum")),
    ),
    "a curve": (
        (1,),
        ("np.sin(2 * X[:, :1]) + 0.3 * X[:, 1:2]", "X[:, :1] * X[:, 1:2] - 0.4"),
        (("squared", "sum"), ("huber", "sum"), ("logcosh", "sum")),
    ),
    "two curves": (
        (2,),
        ("np.hstack([0.5 * X[:, :1] ** 2, 0.3 * X[:, 1:2] - 0.2])",),
        (("squared", "sum"), ("squared", "tanh"), ("huber", "sum")),
    ),
    "classes": (
        (2, 3, 4),
        ("np.eye({outputs})[rng.integers(0, {outputs}, {samples})]",),
        (("cross", "softmax"), ("squared", "softmax"), ("cross", "sigmoid"), ("squared", "sigmoid")),
    ),
}
_ADAM = (
    "v_{w} = 0.9 * v_{w} + 0.1 * {g}",
    "s_{w} = 0.999 * s_{w} + 0.001 * {g} ** 2",
    "{w} -= lr * (v_{w} / (1 - 0.9 ** step)) / (np.sqrt(s_{w} / (1 - 0.999 ** step)) + 1e-8)",
)
# Of each rule: what it does with a weight and its gradient, and what it doesn't do.
RULES: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "plain": (("{w} -= lr * {g}",), ("{w} -= lr * {w}",)),
    "momentum": (
        ("v_{w} = 0.9 * v_{w} - lr * {g}", "{w} += v_{w}"),
        ("v_{w} = 0.9 * v_{w} + lr * {g}", "{w} += v_{w}"),
    ),
    "mean of gradients": (
        ("v_{w} = 0.8 * v_{w} + 0.2 * {g}", "{w} -= lr * v_{w}"),
        ("v_{w} = 0.8 * v_{w} + 0.2 * {g}", "{w} += lr * v_{w}"),
    ),
    "nesterov": (
        ("old = v_{w}", "v_{w} = 0.9 * v_{w} - lr * {g}", "{w} += -0.9 * old + 1.9 * v_{w}"),
        ("old = v_{w}", "v_{w} = 0.9 * v_{w} - lr * {g}", "{w} += 0.9 * old + 1.9 * v_{w}"),
    ),
    "decay": (("{w} -= lr * ({g} + 0.01 * {w})",), ("{w} -= lr * ({g} - 0.01 * {w})",)),
    "decay apart": (("{w} -= lr * {g}", "{w} *= 0.999"), ("{w} -= lr * {g}", "{w} *= 1.001")),
    "adagrad": (
        ("s_{w} += {g} ** 2", "{w} -= lr * {g} / (np.sqrt(s_{w}) + 1e-8)"),
        ("s_{w} += {g} ** 2", "{w} -= lr * {g} * np.sqrt(s_{w})"),
    ),
    "rmsprop": (
        ("s_{w} = 0.9 * s_{w} + 0.1 * {g} ** 2", "{w} -= lr * {g} / (np.sqrt(s_{w}) + 1e-7)"),
        ("s_{w} = 0.9 * s_{w} + 0.1 * {g}", "{w} -= lr * {g} / (np.sqrt(np.abs(s_{w})) + 1e-7)"),
    ),
    "adam": (_ADAM, (*_ADAM[:2], _ADAM[2].replace("np.sqrt(s_{w} / (1 - 0.999 ** step))", "s_{w}"))),
    "adam and decay": (("{w} *= 1 - lr * 0.01", *_ADAM), ("{w} *= 1 + lr * 0.01", *_ADAM)),
    "adam, decay behind it": (
        (*_ADAM, "{w} -= lr * 0.01 * {w}"),
        (*_ADAM[:2], _ADAM[2].replace("0.9 **", "0.999 **"), "{w} -= lr * 0.01 * {w}"),
    ),
    "adam, decay inside": (("{g} = {g} + 0.01 * {w}", *_ADAM), ("{g} = {g} - 0.01 * {w}", *_ADAM)),
    "clip": (("{w} -= lr * np.clip({g}, -0.3, 0.3)",), ("{w} -= lr * np.clip({g}, 0, 0.3)",)),
    "length": (("{w} -= lr * {g} * min(1.0, 0.5 / size)",), ("{w} -= lr * {g} * (0.5 - size)",)),
    "schedule": (("{w} -= lr / (1 + 0.01 * epoch) * {g}",), ("{w} -= lr / (1 + 0.01 * epoch) * {g} * ({g} > 0)",)),
    "cosine": (
        ("{w} -= lr * 0.5 * (1 + np.cos(np.pi * epoch / 400)) * {g}",),
        ("{w} -= lr * 0.5 * (1 + np.cos(np.pi * epoch / 400)) * {w}",),
    ),
    "steps": (("{w} -= lr * 0.5 ** (epoch // 100) * {g}",), ("{w} += lr * 0.5 ** (epoch // 100) * {g}",)),
    "mean of weights": (
        ("{w} -= lr * {g}", "k_{w} = 0.99 * k_{w} + 0.01 * {w}"),
        ("{w} -= lr * {g}", "k_{w} = 0.99 * k_{w} + 0.01 * {w}", "{w} = k_{w}"),
    ),
    "nesterov ahead": (
        ("{w} -= 0.9 * v_{w}", "v_{w} = 0.9 * v_{w} - lr * {g}", "{w} += v_{w}"),
        ("v_{w} = 0.9 * v_{w} - lr * {g}", "{w} += v_{w}"),
    ),
}
_BATCHES = ("all", "all", "all", "one after the other", "one that is drawn", "small", "shuffled", "some that are drawn")
MISTAKES = (
    *("no slope", "another slope", "another delta", "uphill", "early", "mean of a bias", "bias that stays"),
    *(
        "weights that stay",
        "outputs of the beginning",
        "sums that go on",
        "other targets",
        "half a delta",
        "half a step",
    ),
    *("the rule", "the rule", "weights of another layer", "weights not turned"),
)


@dataclass(frozen=True, slots=True)
class Recipe:
    """What a script is put together from. `where` is the hidden layer that a mistake is in."""

    seed: int
    samples: int
    inputs: int
    hidden: tuple[str, ...]
    sizes: tuple[int, ...]
    task: str
    loss: tuple[str, str]
    bias: str
    rule: str
    batch: str
    columns: bool
    mean: bool
    dropout: bool
    functions: bool
    where: int
    mistake: str = ""

    @property
    def depth(self) -> int:
        """How many hidden layers there are."""
        return len(self.hidden)

    @property
    def weights(self) -> list[str]:
        """The names of all weights, from the first layer on."""
        kinds = "Wb" if self.bias == "vector" else "W"
        return [f"{kind}{at}" for at in range(1, self.depth + 2) for kind in kinds]

    def has(self, mistake: str, layer: int | None = None) -> bool:
        """Whether it has this mistake, in this layer."""
        return self.mistake == mistake and layer in (None, self.where)


def drawn(seed: int) -> Recipe:
    """A recipe without a mistake."""
    draw = random.Random(seed)
    depth = draw.choice((1, 1, 1, 2, 2, 3))
    task = draw.choice(("two classes", *_TASKS))
    outputs, _, losses = _TASKS[task]
    width = draw.randint(3, 6)
    curves = draw.choices(list(_CURVES), k=depth) if draw.random() < 0.5 else [draw.choice(list(_CURVES))] * depth
    bias, inputs = draw.choice(("none", "vector", "vector", "column")), draw.randint(2, 4)
    hidden = [width if draw.random() < 0.5 else draw.randint(3, 6) for _ in range(depth)]
    return Recipe(
        seed,
        draw.choice((4, 6, 8, 12, 15, 20, 30)),
        inputs,
        tuple(curves),
        (inputs + (bias == "column"), *hidden, draw.choice(outputs)),
        task,
        draw.choice(losses),
        bias,
        draw.choice(("plain", "plain", *RULES)),
        draw.choice(_BATCHES),
        draw.random() < 0.3,
        draw.random() < 0.5,
        draw.random() < 0.08,
        draw.random() < 0.3,
        draw.randint(1, depth),
    )


# The text of a script -------------------------------------------------------------------------------------------------


def script(recipe: Recipe) -> str:
    """The script: its data, its weights, its loop, and what it prints."""
    lines = [*_data(recipe), "", *_begun(recipe), ""]
    turn = _body(recipe)
    if recipe.has("outputs of the beginning"):
        first = _forward(recipe)
        lines += ["x, t = X, y", *first, ""]
        begins = turn.index(first[0])
        turn = [*turn[:begins], *turn[begins + len(first) :]]
    elif recipe.functions and turn[0] == _forward(recipe)[0]:
        lines += [*_as_function(recipe), ""]
        turn = [_call_of(recipe), *turn[len(_forward(recipe)) :]]
    head, inside = _picked(recipe)
    counted = ["step += 1"] if "adam" in recipe.rule else []
    lines += [f"for epoch in range({_EPOCHS}):", *(_INDENT + each for each in head)]
    lines += [_INDENT * (1 + inside) + each for each in (*counted, *turn)]
    return "\n".join([*lines, "", *(f"print({each})" for each in recipe.weights)]) + "\n"


def _data(recipe: Recipe) -> Iterator[str]:
    draw = random.Random(recipe.seed + 1)
    n, inputs = recipe.samples, recipe.inputs
    yield from ("import numpy as np", "", f"rng = np.random.default_rng({draw.randrange(1000)})")
    table = [[round(draw.uniform(-1, 1), 2) for _ in range(inputs)] for _ in range(n)]
    formulas = (f"rng.normal(size=({n}, {inputs}))", f"rng.uniform(-1, 1, ({n}, {inputs}))", f"np.array({table})")
    yield f"X = {draw.choice(formulas)}"
    yield f"y = {draw.choice(_TASKS[recipe.task][1])}".format(outputs=recipe.sizes[-1], samples=n)
    if recipe.bias == "column":
        yield draw.choice((f"X = np.hstack([X, np.ones(({n}, 1))])", f"X = np.c_[np.ones({n}), X]"))
    if recipe.columns:
        yield "X, y = X.T, y.T"


def _begun(recipe: Recipe) -> Iterator[str]:
    """The weights, what is kept of them, and the rate."""
    draw = random.Random(recipe.seed + 2)
    for at, (given, made) in enumerate(zip(recipe.sizes, recipe.sizes[1:], strict=False), start=1):
        shape = (made, given) if recipe.columns else (given, made)
        yield f"W{at} = rng.normal(0, {draw.choice((0.3, 0.5, 0.8))}, {shape})"
        if recipe.bias == "vector":
            yield f"b{at} = np.zeros({(made, 1) if recipe.columns else (1, made)})"
    used = " ".join(RULES[recipe.rule][0])
    for kept in (each for each in "vs" if f"{each}_" in used):
        yield from (f"{kept}_{each} = np.zeros_like({each})" for each in recipe.weights)
    if "k_" in used:
        yield from (f"k_{each} = {each}.copy()" for each in recipe.weights)
    if recipe.has("sums that go on"):
        yield from (f"total_{each} = 0" for each in recipe.weights)
    small = any(each in recipe.rule for each in ("adam", "rmsprop", "adagrad"))
    yield f"lr = {0.01 if small else 0.3 if recipe.mean else 0.05}"
    if "adam" in recipe.rule:
        yield "step = 0"


def _sum_of(recipe: Recipe, layer: int, given: str) -> str:
    bias = f" + b{layer}" if recipe.bias == "vector" else ""
    return f"W{layer} @ {given}{bias}" if recipe.columns else f"{given} @ W{layer}{bias}"


def _given_to(recipe: Recipe, layer: int) -> str:
    if layer == 1:
        return "x"
    return f"h{layer - 1}" if recipe.dropout and layer == recipe.depth + 1 else f"a{layer - 1}"


def _forward(recipe: Recipe) -> list[str]:
    lines = []
    for at, curve in enumerate(recipe.hidden, start=1):
        lines += [
            f"z{at} = {_sum_of(recipe, at, _given_to(recipe, at))}",
            f"a{at} = {_CURVES[curve][0]}".format(z=f"z{at}"),
        ]
    if recipe.dropout:
        last = f"a{recipe.depth}"
        lines += [f"keep = (rng.random({last}.shape) < 0.8) / 0.8", f"h{recipe.depth} = {last} * keep"]
    last, axis = recipe.depth + 1, 0 if recipe.columns else 1
    z = f"z{last}"
    made = {
        "sum": [f"p = {z}"],
        "sigmoid": [f"p = 1 / (1 + np.exp(-{z}))"],
        "tanh": [f"p = np.tanh({z})"],
        "softmax": [
            f"e = np.exp({z} - {z}.max(axis={axis}, keepdims=True))",
            f"p = e / e.sum(axis={axis}, keepdims=True)",
        ],
    }
    return [*lines, f"{z} = {_sum_of(recipe, last, _given_to(recipe, last))}", *made[recipe.loss[1]]]


def _backward(recipe: Recipe) -> list[str]:
    last = recipe.depth + 1
    delta = _DELTAS[recipe.loss][recipe.has("another delta")].format(axis=0 if recipe.columns else 1)
    count = f"x.shape[{1 if recipe.columns else 0}]"
    delta = f"-({delta})" if recipe.has("uphill") else delta
    lines = [f"d{last} = ({delta}) / {count}" if recipe.mean else f"d{last} = {delta}"]
    for at in range(recipe.depth, 0, -1):
        weights, slope = f"W{at + 1}", _CURVES[recipe.hidden[at - 1]][1 + recipe.has("another slope", at)]
        alike = recipe.sizes[at : at + 3]
        if recipe.has("weights of another layer", at) and len(alike) == 3 and len(set(alike)) == 1:
            weights = f"W{at + 2}"
        turned = weights if recipe.has("weights not turned", at) and alike[0] == alike[1] else f"{weights}.T"
        back = f"({turned} @ d{at + 1})" if recipe.columns else f"(d{at + 1} @ {turned})"
        factors = ["keep"] if recipe.dropout and at == recipe.depth else []
        factors += [] if recipe.has("no slope", at) else [f"({slope.format(z=f'z{at}', a=f'a{at}')})"]
        factors += ["0.5"] if recipe.has("half a delta", at) else []
        lines.append(f"d{at} = {' * '.join([back, *factors])}")
    return lines


def _gradients(recipe: Recipe) -> dict[str, str]:
    found = {}
    for at in range(1, recipe.depth + 2):
        given = _given_to(recipe, at)
        found[f"W{at}"] = f"d{at} @ {given}.T" if recipe.columns else f"{given}.T @ d{at}"
        if recipe.has("half a step", at):
            found[f"W{at}"] += " / 2"
        if recipe.bias == "vector":
            how = "mean" if recipe.has("mean of a bias", at) else "sum"
            found[f"b{at}"] = f"d{at}.{how}(axis={1 if recipe.columns else 0}, keepdims=True)"
    return found


def _step(recipe: Recipe, weight: str) -> list[str]:
    """What moves a weight by its gradient."""
    stays = {"weights that stay": f"W{recipe.where}", "bias that stays": f"b{recipe.where}"}
    if stays.get(recipe.mistake) == weight:
        return []
    return [each.format(w=weight, g=f"g_{weight}") for each in RULES[recipe.rule][recipe.has("the rule")]]


def _body(recipe: Recipe) -> list[str]:
    """What is done with a batch."""
    ahead = [f"{each} += 0.9 * v_{each}" for each in recipe.weights] if recipe.rule == "nesterov ahead" else []
    back, gradients = _backward(recipe), _gradients(recipe)
    if recipe.has("early"):
        weight = f"W{recipe.depth + 1}"
        back[1:1] = [f"g_{weight} = {gradients.pop(weight)}", *_step(recipe, weight)]
    sums = recipe.has("sums that go on")
    made = [f"g_{w} = total_{w} = total_{w} + {g}" if sums else f"g_{w} = {g}" for w, g in gradients.items()]
    if recipe.rule == "length":
        made.append("size = np.sqrt(" + " + ".join(f"(g_{w} ** 2).sum()" for w in gradients) + ")")
    steps = [line for weight in gradients for line in _step(recipe, weight)]
    return [*ahead, *_forward(recipe), *back, *made, *steps]


def _picked(recipe: Recipe) -> tuple[list[str], bool]:
    """The lines that pick a batch, and whether they begin a loop."""
    n, wrong = recipe.samples, recipe.has("other targets")
    one, other = ("X[:, {}]", "y[:, {}]") if recipe.columns else ("X[{}]", "y[{}]")

    def both(samples: str, targets: str = "") -> str:
        return f"x, t = {one.format(samples)}, {other.format(targets if wrong and targets else samples)}"

    ways: dict[str, tuple[list[str], bool]] = {
        "all": (["x, t = X, y"], False),
        "one after the other": ([f"for i in range({n}):", _INDENT + both("i:i + 1")], True),
        "one that is drawn": ([f"i = rng.integers({n})", both("[i]", f"[rng.integers({n})]")], False),
        "small": ([f"for i in range(0, {n}, 5):", _INDENT + both("i:i + 5")], True),
        "shuffled": (
            [
                f"order = rng.permutation({n})",
                f"for i in range(0, {n}, 4):",
                _INDENT + both("order[i:i + 4]", "i:i + 4"),
            ],
            True,
        ),
        "some that are drawn": ([f"pick = rng.choice({n}, 3, replace=False)", both("pick", "pick[::-1]")], False),
    }
    return ways[recipe.batch]


def _as_function(recipe: Recipe) -> list[str]:
    names = ", ".join(("x", *recipe.weights))
    lines = _forward(recipe)
    return ["", f"def forward({names}):", *(_INDENT + each for each in lines), f"{_INDENT}return {_made_in(lines)}", ""]


def _call_of(recipe: Recipe) -> str:
    return f"{_made_in(_forward(recipe))} = forward({', '.join(('x', *recipe.weights))})"


def _made_in(lines: list[str]) -> str:
    return ", ".join(each.split(" = ")[0] for each in lines)


# How they are judged --------------------------------------------------------------------------------------------------


class Drawn(Protocol):
    """What a script is put together from."""

    seed: int
    mistake: str
    rule: str
    loss: tuple[str, str]
    batch: str


Recipes = TypeVar("Recipes", bound=Drawn)


@dataclass
class _Tally:
    """What became of the scripts so far; those that need a look are kept in a folder."""

    folder: Path
    counts: Counter[str] = field(default_factory=Counter)

    def add(self, recipe: Drawn, text: str, verdict: str, why: str, unshown: str) -> None:
        """Count a script, and keep and tell it where it is judged otherwise than it is."""
        good = verdict in GOOD
        kind = f"{'wrong' if recipe.mistake else 'right'}, and called {'right' if good else verdict}"
        self.counts[kind] += 1
        hides = bool(unshown) and good and not recipe.mistake
        self.counts["right, and not all parts are shown"] += hides
        if hides or good == bool(recipe.mistake) or (verdict == "unjudged" and not recipe.mistake):
            (self.folder / f"{recipe.seed}.py").write_text(text, encoding="utf-8")
            form = str(getattr(recipe, "form", ""))
            parts = (recipe.mistake, form, recipe.rule, " ".join(recipe.loss), recipe.batch, unshown or why)
            print(f"{recipe.seed}: {kind}: {'; '.join(filter(None, parts))}", flush=True)


def scripts(
    seed: int, drawn: Callable[[int], Recipes], script: Callable[[Recipes], str], mistakes: Sequence[str]
) -> Iterator[tuple[Recipes, str]]:
    """One script after the other, every second one with a mistake that shows in what it prints."""
    draw = random.Random(seed)
    while True:
        recipe = drawn(draw.randrange(1 << 30))
        said = printed(script(recipe))
        if said is None or "nan" in said:
            continue
        yield recipe, script(recipe)
        for _ in range(4):
            wrong = replace(recipe, mistake=draw.choice(mistakes))  # type: ignore[type-var]
            other = printed(script(wrong))
            if other is not None and other != said and "nan" not in other:
                yield wrong, script(wrong)
                break


def judge_all(
    words: list[str], drawn: Callable[[int], Recipes], script: Callable[[Recipes], str], mistakes: Sequence[str]
) -> int:
    """Judge as many scripts of these recipes as asked for; 1 if a right one is called wrong."""
    seed, count = (int(word) for word in (*words[:2], *("1", "200")[len(words) :]))
    tally = _Tally(Path(tempfile.mkdtemp(prefix="combined-")))
    X, y = read_course(ROOT / "exercises").samples()
    with Jail((), confined=not can_confine()) as jail:
        for (recipe, text), _ in zip(scripts(seed, drawn, script, mistakes), range(count), strict=False):
            reading = read_script(jail, text.encode(), "script.py", X, y)
            tally.add(recipe, text, reading.verdict, reading.why, ", ".join(sorted(reading.unshown)))
    for kind, times in tally.counts.most_common():
        print(f"{times:6}  {kind}")
    print(f"seed {seed}; what was judged otherwise is in {tally.folder}")
    return bool(tally.counts["right, and called wrong"])


if __name__ == "__main__":
    sys.exit(judge_all(sys.argv[1:], drawn, script, MISTAKES))
