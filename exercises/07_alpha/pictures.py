"""The error of the article's network, step by step, with each of its alphas."""

import numpy as np

from byheart import Axis, Plot

X = np.array([[0.0, 0.0, 1.0], [0.0, 1.0, 1.0], [1.0, 0.0, 1.0], [1.0, 1.0, 1.0]])
y = np.array([[0.0], [1.0], [1.0], [0.0]])
ALPHAS = (0.001, 0.01, 0.1, 1.0, 10.0, 100.0, 1000.0)
LOOKS = (1, 2, 3, 5, 8, 13, 20, 32, 50, 79, 126, 200, 316, 500, 794, 1260, 2000)


def _start(hidden_size):
    """The weights that the article draws, with seed 1."""
    random = np.random.RandomState(1)
    return random.uniform(-1, 1, (3, hidden_size)), random.uniform(-1, 1, (hidden_size, 1))


def _errors(train, alpha, hidden_size):
    """The error before each of these steps."""
    synapses, errors, done = _start(hidden_size), [], 0
    for step in (*LOOKS, LOOKS[-1] + 1):
        *synapses, seen = train(X, y, *synapses, alpha, step - done, step - done)
        errors.append(float(seen[0]))
        done = step
    return errors[1:]


def errors(alpha):
    plot = Plot(
        "The error with each alpha, 4 hidden nodes",
        Axis("step", 1, 2000, log=True),
        Axis("error", 0.005, 1, log=True),
    )
    for each in ALPHAS:
        plot = plot.line(LOOKS, lambda each=each: _errors(alpha.train, each, 4), end=f"alpha {each:g}")
    return plot.saying(
        "Seven curves on log scales. With alpha 0.001 and 0.01 the error hardly falls in 2,000 steps. With 0.1, 1 and"
        " 10 it falls, and a larger alpha makes it fall sooner. With 100 it jumps about and stays above 0.1, and with"
        " 1000 it stays at one half."
    )
