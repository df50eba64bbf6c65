"""Quasi-Newton: learn from each step how the valley is curved, and jump to where its bottom should be.

From the article's list of methods that are used in the place of plain gradient descent: BFGS and L-BFGS. Weights and
slopes are rows of n numbers here.
"""

import numpy as np


def bfgs_update(inverse_hessian, step, change):
    """What BFGS learns from one step: a better guess of the inverse Hessian.

    inverse_hessian (n, n): the guess so far, a symmetric matrix. step (n,): how far the weights moved. change (n,): by
    how much the gradient changed on the way, the new one minus the old one.
    Returns the new guess (n, n): the one of BFGS, for which the new matrix times the change is the step. Where the
    product of step and change, summed up, isn't above 0, the guess comes back as it was.
    """
    curvature = step @ change
    if curvature <= 0:
        return inverse_hessian
    rho = 1 / curvature
    identity = np.eye(len(step))
    left = identity - rho * np.outer(step, change)
    right = identity - rho * np.outer(change, step)
    return left @ inverse_hessian @ right + rho * np.outer(step, step)


def lbfgs_direction(gradient, steps, changes):
    """The direction of L-BFGS, from the last few steps and no matrix.

    gradient (n,): the slope of the error where the weights are now. steps (m, n), changes (m, n): the last m steps and
    the changes of the gradient that belong to them, one pair in each row, the oldest pair first. There is at least one
    pair, and in each of them the product of step and change, summed up, is above 0.
    Returns the step (n,) that leads downhill: minus what BFGS would make of the gradient with these pairs, if it began
    with a multiple of the identity matrix. That multiple is taken from the newest pair: the product of step and change,
    divided by the product of the change with itself.
    """
    q = gradient.copy()
    m = len(steps)
    rho = 1 / np.sum(steps * changes, axis=1)
    a = np.zeros(m)
    for i in range(m - 1, -1, -1):
        a[i] = rho[i] * (steps[i] @ q)
        q = q - a[i] * changes[i]
    scale = (steps[-1] @ changes[-1]) / (changes[-1] @ changes[-1])
    r = scale * q
    for i in range(m):
        b = rho[i] * (changes[i] @ r)
        r = r + (a[i] - b) * steps[i]
    return -r
