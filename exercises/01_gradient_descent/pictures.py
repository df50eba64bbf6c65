"""The ball in its bucket: three ways to step, and the three problems.

The buckets and their slopes are given here. Where the ball goes is what the functions compute.
"""

import numpy as np

from byheart import Axis, Plot

BALLS = 100


def _wide(x):
    return 0.3 * x**2


def _wide_slope(x):
    return 0.6 * x


def _steep(x):
    return 1.1 * x**2


def _steep_slope(x):
    return 2.2 * x


def _rough(x):
    return 1.7 + 0.03 * (x - 1.5) ** 2 + 0.6 * np.cos(2.6 * x + 0.7) + 0.25 * np.sin(0.9 * x)


def _rough_slope(x):
    return 0.06 * (x - 1.5) - 1.56 * np.sin(2.6 * x + 0.7) + 0.225 * np.cos(0.9 * x)


def _rutted(x):
    return 0.2 + 0.1 * (x - 2) ** 2 - 0.5 * np.exp(-(((x + 2) / 0.4) ** 2))


def _rutted_slope(x):
    return 0.2 * (x - 2) + 0.5 * np.exp(-(((x + 2) / 0.4) ** 2)) * 2 * (x + 2) / 0.16


def _rolled(step, height, start, steps):
    """Where a ball is after each step, and how high."""
    x = start
    places = [(x, height(x))]
    for _ in range(steps):
        x = step(x)
        places.append((x, height(x)))
    return places


def _on(positions, height):
    return [(x, height(x)) for x in positions]


def _bucket(title, height, low=-3.2, high=3.2, top=3.2):
    x = np.linspace(low, high, 97)
    return Plot(title, Axis("x, where the ball is", low, high), Axis("height", 0, top)).ground(x, height(x))


def oversimplified(gradient_descent):
    def step(x):
        return gradient_descent.oversimplified_step(x, _wide_slope(x), 0.8)

    plot = _bucket("Oversimplified: strides of one length", _wide)
    plot = plot.line([-3.2, -1.9], [3.06, 0.72], "the slope where it starts", given=True)
    return plot.trail(lambda: _rolled(step, _wide, -3.0, 6), "the ball, 6 strides of 0.8").saying(
        "A bucket, and a ball that comes down its left side in strides of the same length. It doesn't stop at the"
        " bottom: it steps from one side to the other."
    )


def naive(gradient_descent):
    def step(x):
        return gradient_descent.naive_step(x, _wide_slope(x))

    plot = _bucket("Naive: the steeper, the longer the step", _wide)
    return plot.trail(lambda: _rolled(step, _wide, -3.0, 6), "the ball, 6 steps").saying(
        "The same bucket. The ball's first step is long, and each step is shorter than the one before, until it lies"
        " at the bottom."
    )


def divergence(gradient_descent):
    def step(x):
        return gradient_descent.naive_step(x, _steep_slope(x))

    plot = _bucket("Problem 1: a steep bucket throws the ball out", _steep, -2.2, 2.2, 5.5)
    return plot.trail(lambda: _rolled(step, _steep, 0.5, 8), "the ball, 8 steps without alpha").saying(
        "A steep bucket. The ball starts near the bottom. Each step lands on the other side, higher and farther out"
        " than before: the steps get longer and longer."
    )


def improved(gradient_descent):
    def step(x):
        return gradient_descent.gradient_step(x, _steep_slope(x), 0.1)

    plot = _bucket("Improved: alpha makes all steps shorter", _steep, -2.2, 2.2, 5.5)
    return plot.trail(lambda: _rolled(step, _steep, -2.0, 12), "the ball, 12 steps with alpha 0.1").saying(
        "A steeper bucket. With alpha 0.1 the ball rolls down one side in steps that get shorter, and comes to"
        " rest at the bottom."
    )


def minima(gradient_descent):
    x = np.linspace(-5.1, 6.9, 193)
    starts = np.linspace(-5.04, 6.84, BALLS)

    def ends():
        return [gradient_descent.descend(_rough_slope, float(start), 0.1, 40)[-1] for start in starts]

    def hollows():
        """The end of each ball, so that balls which end in one place have one number."""
        return np.round(np.asarray(ends(), float), 1)

    plot = Plot("Problem 2: where 100 balls end", Axis("x, where a ball starts", -5.1, 6.9), Axis("height", 0, 4))
    return (
        plot.regions(starts, hollows, "balls from here end in one place")
        .ground(x, _rough(x))
        .balls(lambda: _on(np.unique(hollows()), _rough), "where they end")
        .saying(
            "A line with five hollows, and a ball in each. Behind it are five regions of colour: all balls that start"
            " in one region end in the same hollow. Only one of the five is the deepest."
        )
    )


def too_small(gradient_descent):
    x = np.linspace(-4.2, 5, 185)

    def rolled(alpha, steps):
        return lambda: _on(gradient_descent.descend(_rutted_slope, -3.6, alpha, steps), _rutted)

    plot = Plot(
        "Problem 3: short steps end in the first rut",
        Axis("x, where the ball is", -4.2, 5),
        Axis("height", 0, 4.2),
    )
    return (
        plot.ground(x, _rutted(x))
        .trail(rolled(0.1, 30), "alpha 0.1: caught, after 30 steps")
        .trail(rolled(3.0, 6), "alpha 3: over it, after 6")
        .saying(
            "A slope with a small rut in it. The ball with the short steps falls into the rut and stays there. The"
            " one with the long steps jumps over it and reaches the bottom."
        )
    )
