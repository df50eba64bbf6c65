"""How often each weight of the article's network turns, with each alpha."""

import numpy as np

from byheart import Axis, Plot

X = np.array([[0.0, 0.0, 1.0], [0.0, 1.0, 1.0], [1.0, 0.0, 1.0], [1.0, 1.0, 1.0]])
y = np.array([[0.0], [1.0], [1.0], [0.0]])
ALPHAS = (0.001, 0.01, 0.1, 1.0, 10.0, 100.0, 1000.0)
STEPS = 1000


def _start():
    """The weights that the article draws, with seed 1."""
    random = np.random.RandomState(1)
    return random.uniform(-1, 1, (3, 4)), random.uniform(-1, 1, (4, 1))


def turns(direction_changes):
    def counted():
        rows = []
        for alpha in ALPHAS:
            *_, count_0, count_1 = direction_changes.train_counting(X, y, *_start(), alpha, STEPS)
            rows.append([*np.ravel(count_0), *np.ravel(count_1)])
        return rows

    columns = [at + 0.4 * (at // 4) for at in range(16)]
    groups = [(1.5 + 4.4 * at, name) for at, name in enumerate(("input 1", "input 2", "input 3", "output"))]
    names = [(at, f"{alpha:g}") for at, alpha in enumerate(ALPHAS)]
    plot = Plot(
        f"How often each weight turns in {STEPS:,} steps",
        Axis("12 weights of synapse_0, then the 4 of synapse_1", -0.5, 16.7, ticks=tuple(groups)),
        Axis("alpha", len(ALPHAS) - 0.5, -0.5, ticks=tuple(names)),
    )
    return plot.table(columns, range(len(ALPHAS)), counted).saying(
        "A table with a row for each alpha and a column for each of the 16 weights. With the alphas below 1 hardly any"
        " weight turns, with 1 some do a few times, with 10 nearly all of them, up to 26 times. With 100 the numbers"
        " are smaller again, and with 1000 smaller still."
    )
