"""`python -m benchmarks.in_lists [SEED [COUNT]]`: as `combined`, but in plain Python, without NumPy.

The same parts of a training (data, curves, losses, batches, rules) stand in loops or comprehensions, with weights by
nodes or by inputs, biases that begin as one 0, in functions, as a graph that is gone through backwards, as numbers that
carry their derivatives along, or with slopes that are measured. Every second script has a mistake.
"""

import random
import sys
from dataclasses import dataclass

from benchmarks.combined import judge_all

_CURVES = {
    "sigmoid": ("1 / (1 + math.exp(-{z}))", "{a} * (1 - {a})"),
    "tanh": ("math.tanh({z})", "1 - {a} ** 2"),
    "relu": ("max(0.0, {z})", "(1.0 if {z} > 0 else 0.0)"),
    "leaky": ("({z} if {z} > 0 else 0.1 * {z})", "(1.0 if {z} > 0 else 0.1)"),
    "sine": ("math.sin({z})", "math.cos({z})"),
    "softplus": ("math.log(1 + math.exp({z}))", "1 / (1 + math.exp(-{z}))"),
}
# Of each loss and output: the output delta of one node, and one that is none.
_DELTAS = {
    ("squared", "sum"): ("p[k] - t[k]", "(p[k] - t[k]) * t[k]"),
    ("squared", "sigmoid"): ("(p[k] - t[k]) * p[k] * (1 - p[k])", "(p[k] - t[k]) * p[k]"),
    ("squared", "tanh"): ("(p[k] - t[k]) * (1 - p[k] ** 2)", "(p[k] - t[k]) * (1 - p[k])"),
    ("cross", "sigmoid"): ("p[k] - t[k]", "(p[k] - t[k]) * p[k] * p[k]"),
    ("cross", "softmax"): ("p[k] - t[k]", "(p[k] - t[k]) * p[k]"),
}
_ADAM = (
    "v_{w} = 0.9 * v_{w} + 0.1 * {g}",
    "s_{w} = 0.999 * s_{w} + 0.001 * {g} ** 2",
    "{w} -= lr * (v_{w} / (1 - 0.9 ** step)) / (math.sqrt(s_{w} / (1 - 0.999 ** step)) + 1e-8)",
)
_RULES = {
    "plain": (("{w} -= lr * {g}",), ("{w} -= lr * {w}",)),
    "momentum": (
        ("v_{w} = 0.9 * v_{w} - lr * {g}", "{w} += v_{w}"),
        ("v_{w} = 0.9 * v_{w} + lr * {g}", "{w} += v_{w}"),
    ),
    "decay": (("{w} -= lr * ({g} + 0.001 * {w})",), ("{w} -= lr * ({g} - 0.01 * {w})",)),
    "rmsprop": (
        ("s_{w} = 0.9 * s_{w} + 0.1 * {g} ** 2", "{w} -= lr * {g} / (math.sqrt(s_{w}) + 1e-7)"),
        ("s_{w} = 0.9 * s_{w} + 0.1 * {g} ** 2", "{w} -= lr * {g} / (s_{w} + 1e-7)"),
    ),
    "adam": (_ADAM, (*_ADAM[:2], _ADAM[2].replace("math.sqrt(s_{w} / (1 - 0.999 ** step))", "s_{w}"))),
}
_FORMS = ("loops", "loops", "loops", "functions", "graph", "carried", "measured")
_EPOCHS = 200
MISTAKES = (
    *("no slope", "another delta", "uphill", "bias that stays", "layer that stays", "early", "one sum for all nodes"),
    *("sums that go on", "the rule", "weights of another node", "derivatives that are set", "half a product"),
)


@dataclass(frozen=True, slots=True)
class Recipe:
    """What a script is put together from. `by_node`: a weight's first index is the node that it leads to."""

    seed: int
    form: str
    samples: int
    sizes: tuple[int, ...]
    curve: str
    loss: tuple[str, str]
    bias: str
    rule: str
    batch: str
    by_node: bool
    comprehends: bool
    mean: bool
    mistake: str = ""

    def has(self, mistake: str) -> bool:
        """Whether it has this mistake."""
        return self.mistake == mistake


def drawn(seed: int) -> Recipe:
    """A recipe without a mistake."""
    draw = random.Random(seed)
    form = draw.choice(_FORMS)
    loss = draw.choice([*_DELTAS, ("squared", "sum")])
    outputs = draw.choice((2, 3)) if loss[1] == "softmax" else draw.choice((1, 1, 2))
    if form in ("graph", "carried", "measured"):
        loss, outputs = ("squared", draw.choice(("sum", "tanh"))), 1
    small = form in ("carried", "measured")  # a whole step has to be seen
    return Recipe(
        seed,
        form,
        draw.choice((4, 5) if small else (4, 5, 8, 12, 20)),
        (draw.randint(2, 3), draw.randint(2, 3 if small else 5), outputs),
        draw.choice(("sigmoid", "tanh") if form in ("graph", "carried", "measured") else list(_CURVES)),
        loss,
        draw.choice(("zeros", "zeros", "drawn", "none")),
        "plain" if form in ("graph", "carried", "measured") else draw.choice(("plain", "plain", *_RULES)),
        draw.choice(("all", "one after the other", "one that is drawn", "shuffled")),
        draw.random() < 0.6,
        draw.random() < 0.5,
        draw.random() < 0.5,
    )


def script(recipe: Recipe) -> str:
    """The script: its data, its weights, its loop, and what it prints."""
    made = {"graph": _graph, "carried": _carried, "measured": _measured}.get(recipe.form, _by_hand)
    return "\n".join([*_data(recipe), "", *made(recipe)]) + "\n"


def _data(recipe: Recipe) -> list[str]:
    draw = random.Random(recipe.seed + 1)
    rows = [[round(draw.uniform(-1, 1), 2) for _ in range(recipe.sizes[0])] for _ in range(recipe.samples)]
    goals = []
    for row in rows:
        real = [round(0.5 * row[0] * row[1] + 0.3 * k + 0.1, 2) for k in range(recipe.sizes[2])]
        kind = draw.randrange(recipe.sizes[2])
        classes = [int(k == kind) for k in range(recipe.sizes[2])]
        goals.append(
            real if recipe.loss[1] in ("sum", "tanh") else classes if recipe.sizes[2] > 1 else [draw.randrange(2)]
        )
    return [
        "import math",
        "import random",
        "",
        f"random.seed({draw.randrange(1000)})",
        f"rows = {rows}",
        f"goals = {goals}",
    ]


# By hand --------------------------------------------------------------------------------------------------------------


def _begun(recipe: Recipe) -> list[str]:
    lines = []
    for at, (given, made) in enumerate(zip(recipe.sizes, recipe.sizes[1:], strict=False), start=1):
        outer, inner = (made, given) if recipe.by_node else (given, made)
        lines.append(f"W{at} = [[random.uniform(-1, 1) for _ in range({inner})] for _ in range({outer})]")
        if recipe.bias != "none":
            one = f"[0.0] * {made}" if recipe.bias == "zeros" else f"[random.uniform(-1, 1) for _ in range({made})]"
            lines.append(f"b{at} = {one}")
        for kept in (each for each in "vs" if any(f"{each}_" in line for line in _RULES[recipe.rule][0])):
            lines.append(f"{kept}_W{at} = [[0.0] * {inner} for _ in range({outer})]")
            if recipe.bias != "none":
                lines.append(f"{kept}_b{at} = [0.0] * {made}")
    return [*lines, f"lr = {0.01 if recipe.rule in ('adam', 'rmsprop') else 0.1}"]


def _weight(recipe: Recipe, layer: int, node: str, given: str) -> str:
    return f"W{layer}[{node}][{given}]" if recipe.by_node else f"W{layer}[{given}][{node}]"


def _sums(recipe: Recipe, layer: int, given: str, into: str) -> list[str]:
    count, nodes = recipe.sizes[layer - 1], recipe.sizes[layer]
    weight = _weight(recipe, layer, "j", "i")
    bias = f"b{layer}[j]" if recipe.bias != "none" else ""
    if recipe.comprehends:
        begin = f"{bias} + " if bias else ""
        return [f"{into} = [{begin}sum({weight} * {given}[i] for i in range({count})) for j in range({nodes})]"]
    begin = bias or "0.0"
    once = ["s = 0.0"] if recipe.has("one sum for all nodes") and layer == 1 else []
    inside = [f"    s = {begin}"] if not once else []
    return [
        f"{into} = []",
        *once,
        f"for j in range({nodes}):",
        *inside,
        f"    for i in range({count}):",
        f"        s += {weight} * {given}[i]",
        f"    {into}.append(s)",
    ]


def _forward(recipe: Recipe) -> list[str]:
    curve = _CURVES[recipe.curve][0].format(z="v")
    ends = {
        "sum": ["p = z2"],
        "sigmoid": ["p = [1 / (1 + math.exp(-v)) for v in z2]"],
        "tanh": ["p = [math.tanh(v) for v in z2]"],
        "softmax": ["top = max(z2)", "e = [math.exp(v - top) for v in z2]", "p = [v / sum(e) for v in e]"],
    }
    return [
        *_sums(recipe, 1, "x", "z1"),
        f"h = [{curve} for v in z1]",
        *_sums(recipe, 2, "h", "z2"),
        *ends[recipe.loss[1]],
    ]


def _deltas(recipe: Recipe) -> list[str]:
    _, nodes, outputs = recipe.sizes
    delta = _DELTAS[recipe.loss][recipe.has("another delta")]
    slope = "1.0" if recipe.has("no slope") else _CURVES[recipe.curve][1].format(a="h[j]", z="z1[j]")
    weight = _weight(recipe, 2, "k", "(j + 1) % len(h)" if recipe.has("weights of another node") else "j")
    return [
        f"d2 = [{'-' if recipe.has('uphill') else ''}({delta}) for k in range({outputs})]",
        f"d1 = [sum(d2[k] * {weight} for k in range({outputs})) * ({slope}) for j in range({nodes})]",
    ]


def _moves(recipe: Recipe, layer: int, gradient: str, bias_gradient: str) -> list[str]:
    """The loops that move a layer by these gradients, with j for the node and i for what is given to it."""
    if recipe.has("layer that stays") and layer == 1:
        return []
    rule = _RULES[recipe.rule][recipe.has("the rule")]
    count, nodes = recipe.sizes[layer - 1], recipe.sizes[layer]

    def moved(name: str, place: str, slope: str) -> list[str]:
        lines = ["g = " + slope, *rule]
        return [
            line.replace("v_{w}", f"v_{name}{place}")
            .replace("s_{w}", f"s_{name}{place}")
            .format(w=f"{name}{place}", g="g")
            for line in lines
        ]

    place = "[j][i]" if recipe.by_node else "[i][j]"
    lines = [f"for j in range({nodes}):", f"    for i in range({count}):"]
    lines += ["        " + each for each in moved(f"W{layer}", place, gradient)]
    if recipe.bias != "none" and not (recipe.has("bias that stays") and layer == 1):
        lines += ["    " + each for each in moved(f"b{layer}", "[j]", bias_gradient)]
    return lines


def _by_hand(recipe: Recipe) -> list[str]:
    lines, turn = _begun(recipe), ["step += 1"] if recipe.rule == "adam" else []
    if recipe.form == "functions":
        lines += ["", "", "def run(x):", *("    " + each for each in _forward(recipe)), "    return z1, h, p", ""]
    passed = ["z1, h, p = run(x)"] if recipe.form == "functions" else _forward(recipe)
    own = [_moves(recipe, 2, "d2[j] * h[i]", "d2[j]"), _moves(recipe, 1, "d1[j] * x[i]", "d1[j]")]
    if recipe.batch != "all":
        deltas = _deltas(recipe)
        each = [*deltas[:1], *own[0], *deltas[1:], *own[1]] if recipe.has("early") else [*deltas, *own[0], *own[1]]
        body = [*turn, *passed, *each]
    else:
        body = []
    lines += ["step = 0"] if recipe.rule == "adam" else []
    picked = {
        "one after the other": ["for x, t in zip(rows, goals):"],
        "shuffled": ["pairs = list(zip(rows, goals))", "random.shuffle(pairs)", "for x, t in pairs:"],
        "one that is drawn": ["n = random.randrange(len(rows))", "x, t = rows[n], goals[n]"],
    }
    if recipe.batch == "all":
        loop = _whole_batch(recipe, passed)
        if recipe.has("sums that go on"):
            begun = [each for each in loop if each.startswith("G")]
            lines, loop = [*lines, *begun], [each for each in loop if not each.startswith("G")]
        loop = [*turn, *loop]
    else:
        head = picked[recipe.batch]
        loop = [*head, *(("    " if head[-1].endswith(":") else "") + each for each in body)]
    lines += [f"for epoch in range({_EPOCHS}):", *("    " + each for each in loop)]
    shown = ["W1", "W2"] + (["b1", "b2"] if recipe.bias != "none" else [])
    return [*lines, *(f"print({each})" for each in shown)]


def _whole_batch(recipe: Recipe, passed: list[str]) -> list[str]:
    """A turn over all samples, whose gradients are summed first."""
    lines, added = [], []
    for layer, given in ((1, "x"), (2, "h")):
        count, nodes = recipe.sizes[layer - 1], recipe.sizes[layer]
        lines.append(f"G{layer} = [[0.0] * {count} for _ in range({nodes})]")
        added += [f"for j in range({nodes}):", f"    for i in range({count}):"]
        added += [f"        G{layer}[j][i] += d{layer}[j] * {given}[i]"]
        if recipe.bias != "none":
            lines.append(f"Gb{layer} = [0.0] * {nodes}")
            added.append(f"    Gb{layer}[j] += d{layer}[j]")
    by = " / len(rows)" if recipe.mean else ""
    inside = [*passed, *_deltas(recipe), *added]
    lines += ["for x, t in zip(rows, goals):", *("    " + each for each in inside)]
    for layer in (2, 1):
        lines += _moves(recipe, layer, f"G{layer}[j][i]{by}", f"Gb{layer}[j]{by}")
    return lines


# By graphs, by numbers that carry their derivatives, and by small changes -------------------------------------------


_NUMBER = """class Number:
    def __init__(self, value, back=()):
        self.value, self.back, self.slope = value, back, 0.0

    def __add__(self, other):
        return Number(self.value + other.value, ((self, 1.0), (other, 1.0)))

    def __mul__(self, other):
        return Number(self.value * other.value, ((self, other.value), (other, {right})))

    def curve(self):
        a = {curve}
        return Number(a, ((self, {slope}),))


def back_from(end):
    order, known = [], set()

    def visit(each):
        if id(each) not in known:
            known.add(id(each))
            for one, _ in each.back:
                visit(one)
            order.append(each)

    visit(end)
    for each in order:
        {reset}
    end.slope = 1.0
    for each in reversed(order):
        for one, by in each.back:
            one.slope {sets} by * each.slope
"""
_CARRIED = """class Number:
    def __init__(self, value, slopes):
        self.value, self.slopes = value, slopes

    def __add__(self, other):
        return Number(self.value + other.value, [a + b for a, b in zip(self.slopes, other.slopes)])

    def __mul__(self, other):
        both = zip(self.slopes, other.slopes)
        return Number(self.value * other.value, [{product} for a, b in both])

    def curve(self):
        a = {curve}
        return Number(a, [({slope}) * s for s in self.slopes])
"""


def _formulas(recipe: Recipe) -> dict[str, str]:
    curve, slope = _CURVES[recipe.curve]
    slope = "1.0" if recipe.has("no slope") else slope.format(a="a", z="self.value")
    return {"curve": curve.format(z="self.value"), "slope": slope}


def _network(recipe: Recipe, number: str) -> list[str]:
    """The lines that make `cost` of the weights in `w`, one after the other; `number` makes one of a number."""
    inputs, nodes, _ = recipe.sizes
    biased = recipe.bias != "none"
    width = inputs + biased
    inside = " + ".join(f"w[{width} * j + {i}] * {number.format(f'x[{i}]')}" for i in range(inputs))
    inside = f"w[{width} * j + {inputs}] + {inside}" if biased and recipe.comprehends else inside
    inside = f"{inside} + w[{width} * j + {inputs}]" if biased and not recipe.comprehends else inside
    begin = f"w[{(width + 1) * nodes}]" if biased else number.format("0.0")
    minus = number.format("-t[0]") if recipe.mean else f"{number.format('-1.0')} * {number.format('t[0]')}"
    end = "out.curve()" if recipe.loss[1] == "tanh" and recipe.curve == "tanh" else "out"
    return [
        f"cost = {number.format('0.0')}",
        "for x, t in zip(rows, goals):",
        f"    out = {begin}",
        f"    for j in range({nodes}):",
        f"        out = out + w[{width * nodes} + j] * ({inside}).curve()",
        f"    miss = {end} + {minus}",
        "    cost = cost + miss * miss",
    ]


def _count(recipe: Recipe) -> int:
    inputs, nodes, _ = recipe.sizes
    return (inputs + 1) * nodes + (nodes + 1 if recipe.bias != "none" else 0)


def _drawn_weights(recipe: Recipe) -> str:
    inputs, nodes, _ = recipe.sizes
    zeros = (
        {inputs + (inputs + 1) * j for j in range(nodes)} | {(inputs + 2) * nodes} if recipe.bias == "zeros" else set()
    )
    count = _count(recipe)
    if zeros:
        return f"[0.0 if i in {sorted(zeros)} else random.uniform(-1, 1) for i in range({count})]"
    return f"[random.uniform(-1, 1) for _ in range({count})]"


def _graph(recipe: Recipe) -> list[str]:
    reset = "pass" if recipe.has("sums that go on") else "each.slope = 0.0"
    sets = "=" if recipe.has("derivatives that are set") else "+="
    right = "other.value" if recipe.has("half a product") else "self.value"
    text = _NUMBER.format(reset=reset, sets=sets, right=right, **_formulas(recipe))
    moved = "each.value += 0.02 * each.slope" if recipe.has("uphill") else "each.value -= 0.02 * each.slope"
    turn = [*_network(recipe, "Number({})"), "back_from(cost)", "for each in w:", f"    {moved}"]
    return [
        *text.splitlines(),
        "",
        f"w = [Number(v) for v in {_drawn_weights(recipe)}]",
        f"for epoch in range({_EPOCHS // 2}):",
        *("    " + each for each in turn),
        "print([each.value for each in w])",
    ]


def _carried(recipe: Recipe) -> list[str]:
    product = "self.value * b" if recipe.has("half a product") else "self.value * b + other.value * a"
    text = _CARRIED.format(product=product, **_formulas(recipe))
    count = _count(recipe)
    sign = "+" if recipe.has("uphill") else "-"
    turn = [
        f"w = [Number(v, [float(i == k) for k in range({count})]) for i, v in enumerate(weights)]",
        *_network(recipe, "Number({}, none)"),
        f"weights = [v {sign} 0.02 * s for v, s in zip(weights, cost.slopes)]",
    ]
    return [
        *text.splitlines(),
        "",
        f"weights, none = {_drawn_weights(recipe)}, [0.0] * {count}",
        f"for epoch in range({_EPOCHS // 2}):",
        *("    " + each for each in turn),
        "print(weights)",
    ]


def _measured(recipe: Recipe) -> list[str]:
    curve = _formulas(recipe)["curve"].replace("self.value", "v")
    lines = _network(recipe, "{}")
    lines = [
        each.replace(").curve()", "))").replace("* (", "* curve((").replace("out.curve()", "curve(out)")
        for each in lines
    ]
    count = _count(recipe)
    back = [] if recipe.has("sums that go on") else ["    w[n] = old"]
    less = "low = cost_of(w)" if not recipe.has("half a product") else "low = cost_of(weights)"
    sign = "+" if recipe.has("uphill") else "-"
    return [
        *("def curve(v):", f"    return {curve}", "", ""),
        *("def cost_of(w):", *("    " + each for each in lines), "    return cost", "", ""),
        f"weights = {_drawn_weights(recipe)}",
        f"for epoch in range({_EPOCHS // 2}):",
        "    w, slopes = list(weights), []",
        f"    for n in range({count}):",
        "        old = w[n]",
        "        w[n] = old + 1e-5",
        "        high = cost_of(w)",
        "        w[n] = old - 1e-5",
        f"        {less}",
        *("    " + each for each in back),
        "        slopes.append((high - low) / 2e-5)",
        f"    weights = [v {sign} 0.02 * s for v, s in zip(weights, slopes)]",
        "print(weights)",
    ]


if __name__ == "__main__":
    sys.exit(judge_all(sys.argv[1:], drawn, script, MISTAKES))
