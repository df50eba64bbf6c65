"""Quasi-Newton: how the slope changed from step to step says how the valley is curved, and so where its bottom lies.

Source: the article's list of methods. BFGS (Broyden, Fletcher, Goldfarb, Shanno 1970) keeps the inverse of the Hessian;
L-BFGS (Nocedal 1980) keeps only the last steps, and goes through them twice: back, and forth again.
"""

import numpy as np

from . import Array


def bfgs_update(inverse_hessian: Array, step: Array, change: Array) -> Array:
    """The inverse Hessian, corrected so that it would have foretold this step from this change of the gradient.

    inverse_hessian (n, n), symmetric, step (n,), change (n,) -> (n, n); as it was where the slope didn't grow
    """
    curvature = np.sum(step * change, axis=-1)[..., np.newaxis, np.newaxis]
    rho = 1 / np.where(curvature > 0, curvature, 1)
    along, across = step[..., :, np.newaxis], change[..., :, np.newaxis]
    keep = np.eye(step.shape[-1]) - rho * along @ across.mT
    updated = keep @ inverse_hessian @ keep.mT + rho * along @ along.mT
    return np.where(curvature > 0, updated, inverse_hessian)


def lbfgs_direction(gradient: Array, steps: Array, changes: Array) -> Array:
    """Which way to go, and about how far, as BFGS would with these pairs, and without a matrix.

    gradient (n,), steps (m, n), changes (m, n), the oldest first, m >= 1, step @ change > 0 in each -> (n,), downhill
    """
    curvatures = np.sum(steps * changes, axis=-1, keepdims=True)
    direction, shares = gradient, {}
    for at in reversed(range(steps.shape[-2])):
        shares[at] = np.sum(steps[..., at, :] * direction, axis=-1, keepdims=True) / curvatures[..., at, :]
        direction = direction - shares[at] * changes[..., at, :]
    newest = changes[..., -1, :]
    direction = direction * curvatures[..., -1, :] / np.sum(newest * newest, axis=-1, keepdims=True)
    for at in range(steps.shape[-2]):
        share = np.sum(changes[..., at, :] * direction, axis=-1, keepdims=True) / curvatures[..., at, :]
        direction = direction + (shares[at] - share) * steps[..., at, :]
    return -direction
