"""Adaptive steps: every weight finds a step length of its own.

From the article's list of methods that are used in the place of plain gradient descent: AdaGrad, AdaDelta and Adam.
Each function takes one step, from what is remembered of the steps before, and returns what is to be remembered.
"""

import numpy as np


def adagrad_step(synapse, squares, derivative, alpha, epsilon):
    """One step of AdaGrad: the more slope a weight has seen, the shorter its steps.

    synapse, squares, derivative: float64 arrays (in, out). squares holds the sum of the squared slopes of all steps
    before; derivative is the slope of the error for each weight. alpha is above 0. epsilon is a tiny number, which
    keeps you from dividing by 0 where a weight has never had a slope.
    Returns the new synapse and the new squares. The slope of this step counts already.
    """
    squares = squares + derivative ** 2
    synapse = synapse - alpha * derivative / (np.sqrt(squares) + epsilon)
    return synapse, squares


def adadelta_step(synapse, squares, steps, derivative, rho, epsilon):
    """One step of AdaDelta: as AdaGrad, but it forgets, and it needs no alpha.

    synapse, squares, steps, derivative: float64 arrays (in, out). squares is the running mean of the squared slopes,
    and steps that of the squared steps; derivative is the slope of the error for each weight. rho is the share of the
    old in a running mean, between 0 and 1. epsilon is a small number, added under each of the two roots.
    Returns the new synapse, the new squares and the new steps. This step's slope counts already when the step is
    computed. The step itself counts only in what is remembered.
    """
    squares = rho * squares + (1 - rho) * derivative ** 2
    step = -np.sqrt(steps + epsilon) / np.sqrt(squares + epsilon) * derivative
    steps = rho * steps + (1 - rho) * step ** 2
    return synapse + step, squares, steps


def adam_step(synapse, mean, square, derivative, t, alpha, beta_1, beta_2, epsilon):
    """One step of Adam: momentum, with a step length for each weight. Both running means are corrected for their start.

    synapse, mean, square, derivative: float64 arrays (in, out). mean is the running mean of the slopes, and square that
    of the squared slopes; both were 0 before the first step. derivative is the slope of the error for each weight.
    t: the number of this step, 1 for the first. alpha is above 0. beta_1 is the share of the old in mean, beta_2 that
    in square, both between 0 and 1. epsilon: a tiny number, which keeps you from dividing by 0.
    Returns the new synapse, the new mean and the new square. These two come back as they are remembered, without the
    correction.
    """
    mean = beta_1 * mean + (1 - beta_1) * derivative
    square = beta_2 * square + (1 - beta_2) * derivative ** 2
    mean_corrected = mean / (1 - beta_1 ** t)
    square_corrected = square / (1 - beta_2 ** t)
    synapse = synapse - alpha * mean_corrected / (np.sqrt(square_corrected) + epsilon)
    return synapse, mean, square
