"""What more hidden nodes bring: where networks of each size end, and the errors of the article's larger one."""

import numpy as np

from byheart import Axis, Plot

X = np.array([[0.0, 0.0, 1.0], [0.0, 1.0, 1.0], [1.0, 0.0, 1.0], [1.0, 1.0, 1.0]])
y = np.array([[0.0], [1.0], [1.0], [0.0]])
ALPHAS = (0.001, 0.01, 0.1, 1.0, 10.0, 100.0, 1000.0)
# From step 300 to 1,000, how fast the error falls with alpha 10 depends on how each number is rounded. So these steps
# are left out.
LOOKS = (1, 2, 3, 5, 8, 13, 20, 32, 50, 79, 126, 200, 300, 1000, 1414, 2000)
SIZES = (1, 2, 3, 4, 6, 8, 16, 32)
SEEDS = range(1, 7)


def _errors(train, initial_weights, alpha):
    """The error before each of these steps, with the article's seed."""
    synapses, errors, done = initial_weights(3, 32, 1, 1), [], 0
    for step in (*LOOKS, LOOKS[-1] + 1):
        *synapses, seen = train(X, y, *synapses, alpha, step - done, step - done)
        errors.append(float(seen[0]))
        done = step
    return errors[1:]


def sizes(hidden_size):
    def ends():
        return [
            (size * 1.045 ** (seed - 3.5), hidden_size.final_error(X, y, size, 2.0, 400, seed))
            for size in SIZES
            for seed in SEEDS
        ]

    plot = Plot(
        "What is left of the error after 400 steps",
        Axis("hidden nodes", 0.8, 40, log=True, ticks=tuple((size, str(size)) for size in SIZES)),
        Axis("error", 0, 0.6),
    )
    return plot.balls(ends, "a network with alpha 2, from each of six seeds").saying(
        "Six balls for each number of hidden nodes, one for each seed; the height is the error. With one node nearly"
        " all stay at one half. With two and three it depends on the seed. From four on, all six errors are below 0.1."
    )


def errors(alpha, hidden_size):
    plot = Plot(
        "The error with each alpha, 32 hidden nodes",
        Axis("step", 1, 2000, log=True),
        Axis("error", 0.005, 1, log=True),
    )
    for each in ALPHAS:
        plot = plot.line(
            LOOKS, lambda each=each: _errors(alpha.train, hidden_size.initial_weights, each), end=f"alpha {each:g}"
        )
    return plot.saying(
        "Seven curves on log scales. With 100 and 1000 the error stays at one half from the start. With 0.001 and 0.01"
        " it hardly falls. With 1 it begins to fall first, by step 100. With 10 it stays at one half until step 300,"
        " and is then the lowest of all."
    )
