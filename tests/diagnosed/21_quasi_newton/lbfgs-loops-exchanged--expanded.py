# mistake: lbfgs-loops-exchanged
# question: 21_quasi_newton/lbfgs_direction
# style: BFGS multiplied out (Sherman and Morrison), and L-BFGS as a product of matrices.
import numpy as np


def bfgs_update(inverse_hessian, step, change):
    sy = np.dot(step, change)
    if not sy > 0:
        return inverse_hessian
    hy = inverse_hessian.dot(change)
    size = 1 + change.dot(hy) / sy
    return inverse_hessian + size * np.outer(step, step) / sy - (np.outer(hy, step) + np.outer(step, hy)) / sy


def lbfgs_direction(gradient, steps, changes):
    scale = np.dot(steps[-1], changes[-1]) / np.dot(changes[-1], changes[-1])
    matrix = scale * np.identity(gradient.size)
    for step, change in reversed(list(zip(steps, changes))):
        matrix = bfgs_update(matrix, step, change)
    return -matrix.dot(gradient)
