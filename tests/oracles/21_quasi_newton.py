"""21, quasi-Newton: SciPy's own updates beside ours, step by step, in a valley of five weights.

SciPy's BFGS skips a product that is tiny, and ours one that isn't above 0: none here lies between. Its L-BFGS begins
with the identity matrix; ours with a multiple of it, which `lengthened` makes of it by other units for all weights.
"""

import numpy as np
from autograd import grad
from reference import quasi_newton
from scipy.optimize import BFGS, LbfgsInvHessProduct, rosen, rosen_der
from tests.oracles import NEARLY, Row, apart
from tests.oracles.networks import drawn, guess, half_squares, targets

STEPS, PAIRS, WEIGHTS = 25, 4, 5
X, y = drawn(21, (9, WEIGHTS))[0], targets(21, 9, 1)
# In the network's valley the slope grows along each step; in Rosenbrock's it doesn't always, and the matrix stays.
VALLEYS = {
    "a network": (grad(lambda w: half_squares(guess(X, [w[:, np.newaxis]]), y)), 1.0),
    "Rosenbrock's valley": (rosen_der, 0.002),
}


def rows():
    for name, (slope, alpha) in VALLEYS.items():
        steps, changes = walked(slope, alpha)
        theirs, ours, kept = BFGS(init_scale=1.0), np.eye(WEIGHTS), 0
        theirs.initialize(WEIGHTS, "inv_hess")
        far = 0.0
        for step, change in zip(steps, changes, strict=True):
            before = ours
            theirs.update(step, change)
            ours = quasi_newton.bfgs_update(ours, step, change)
            kept += np.array_equal(before, ours)
            far = max(far, beside(ours, theirs.get_matrix()))
        assert (kept > 0) == (name != "a network"), "the case without an update isn't where it should be"
        yield Row(f"bfgs_update, {name}", "SciPy's BFGS", STEPS, far)
    yield from by_pairs(*walked(*VALLEYS["a network"]))


def beside(own, other):
    """The largest difference, as a part of the largest number."""
    return apart(own, other) / float(np.max(np.abs(other)))


def by_pairs(steps, changes):
    """L-BFGS at each of these steps, by the pairs that it has then."""
    gradients = drawn(7, (STEPS, WEIGHTS))[0]
    ours, scipys, dense = [], [], []
    for at, gradient in enumerate(gradients):
        own = slice(max(0, at + 1 - PAIRS), at + 1)
        ours.append(quasi_newton.lbfgs_direction(gradient, steps[own], changes[own]))
        scipys.append(lengthened(gradient, steps[own], changes[own]))
        matrix = np.eye(WEIGHTS) * (steps[at] @ changes[at]) / (changes[at] @ changes[at])
        for step, change in zip(steps[own], changes[own], strict=True):
            matrix = quasi_newton.bfgs_update(matrix, step, change)
        dense.append(-matrix @ gradient)
    name = f"lbfgs_direction, 1 to {PAIRS} pairs"
    yield Row(name, "SciPy's LbfgsInvHessProduct, scaled", STEPS, beside(ours, scipys))
    yield Row(name, "bfgs_update, pair by pair", STEPS, beside(ours, dense))
    bowl = np.diag([1.0, 4.0, 9.0, 2.0, 6.0])
    each = np.eye(WEIGHTS)
    found = quasi_newton.lbfgs_direction(gradients[0], each, each @ bowl)
    newton = -np.linalg.solve(bowl, gradients[0])
    yield Row("lbfgs_direction, a pair for each weight", "Newton's step", 1, beside(found, newton))
    yield Row("the whole way down, Rosenbrock's valley", "its lowest point", 60, bottom(), NEARLY)


def walked(slope, alpha):
    """Steps of plain gradient descent, and how the gradient changed in each."""
    weights = drawn(3, (STEPS + 1, WEIGHTS))[0][0]
    steps, changes = [], []
    for _ in range(STEPS):
        step = -alpha * slope(weights)
        steps.append(step)
        changes.append(slope(weights + step) - slope(weights))
        weights = weights + step
    return np.array(steps), np.array(changes)


def lengthened(gradient, steps, changes):
    """SciPy's product with a scaled start: in units of the scale's root, the start is the identity."""
    unit = np.sqrt((steps[-1] @ changes[-1]) / (changes[-1] @ changes[-1]))
    return -unit * (LbfgsInvHessProduct(steps / unit, changes * unit) @ (unit * gradient))


def bottom():
    """How far from the lowest point, at 1 in all weights, a descent ends that halves its steps until they go down."""
    place, steps, changes = np.array([-1.2, 1.0, 0.5]), [], []
    slope = rosen_der(place)
    for _ in range(60):
        way = quasi_newton.lbfgs_direction(slope, np.array(steps), np.array(changes)) if steps else -slope
        while rosen(place + way) > rosen(place) + 1e-4 * (slope @ way):
            way = way / 2
        new = rosen_der(place + way)
        if way @ (new - slope) > 0:
            steps, changes = [*steps[-5:], way], [*changes[-5:], new - slope]
        place, slope = place + way, new
    return apart(place, np.ones(3))
