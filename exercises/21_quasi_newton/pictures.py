"""Three ways down a bent valley, each with steps that are halved until they lead down."""

import numpy as np

from byheart import Axis, Plot

START = np.array([-1.2, 1.0])
STEPS, SECONDS, PAIRS, ALPHA = 40, 5.0, 5, 0.03


def _height(x, y):
    """Rosenbrock's valley, less steep than usual."""
    return (1 - x) ** 2 + 20 * (y - x**2) ** 2


def _slope(place):
    x, y = place
    return np.array([2 * (x - 1) - 80 * x * (y - x**2), 40 * (y - x**2)])


def _shortened(place, way):
    """The way, halved until it leads far enough down."""
    least = 1e-4 * np.sum(_slope(place) * way)
    for _ in range(40):
        if _height(*(place + way)) <= _height(*place) + least:
            break
        way, least = way / 2, least / 2
    return way


def _walked(direction, learned):
    """Where the weights are after each step, from what was learned of the steps before."""
    place, places = START, [START]
    known = learned(None, None, None)
    for _ in range(STEPS):
        step = _shortened(place, np.asarray(direction(_slope(place), known), float))
        known = learned(known, step, _slope(place + step) - _slope(place))
        place = place + step
        places.append(place)
    return places


def bent_valley(quasi_newton):
    def plain():
        return _walked(lambda slope, known: -ALPHA * slope, lambda known, step, change: None)

    def bfgs():
        def learned(matrix, step, change):
            return np.eye(2) if matrix is None else quasi_newton.bfgs_update(matrix, step, change)

        return _walked(lambda slope, matrix: -(matrix @ slope), learned)

    def lbfgs():
        def learned(pairs, step, change):
            if pairs is None:
                return []
            return [*pairs[1 - PAIRS :], (step, change)] if np.sum(step * change) > 0 else pairs

        def direction(slope, pairs):
            steps, changes = (np.array([each[at] for each in pairs]) for at in (0, 1))
            return quasi_newton.lbfgs_direction(slope, steps, changes) if pairs else -slope

        return _walked(direction, learned)

    x, y = np.linspace(-1.8, 1.8, 37), np.linspace(-0.8, 2.2, 31)
    heights = np.log1p(_height(x[np.newaxis], y[:, np.newaxis]))
    plot = Plot("Down a bent valley", Axis("the first weight", -1.8, 1.8), Axis("the second weight", -0.8, 2.2))
    return (
        plot.field(x, y, heights, "the error: the stronger, the larger", given=True)
        .trail(plain, f"against the slope, alpha {ALPHA}", SECONDS)
        .trail(bfgs, "BFGS", SECONDS)
        .trail(lbfgs, f"L-BFGS, {PAIRS} pairs", SECONDS)
        .saying(
            "A valley bent like a horseshoe, from above, and three paths from the same start, 40 steps each. The one"
            " against the slope zigzags along the valley's floor and gets half way. BFGS and L-BFGS follow the bend in"
            " long steps, and both end at the lowest point."
        )
    )
