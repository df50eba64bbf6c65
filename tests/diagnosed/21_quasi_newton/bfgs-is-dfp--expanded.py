# mistake: bfgs-is-dfp
# question: 21_quasi_newton/bfgs_update
# style: BFGS multiplied out (Sherman and Morrison), and L-BFGS as a product of matrices.
import numpy as np


def bfgs_update(inverse_hessian, step, change):
    sy = np.dot(step, change)
    if not sy > 0:
        return inverse_hessian
    hy = inverse_hessian.dot(change)
    return inverse_hessian + np.outer(step, step) / sy - np.outer(hy, hy) / change.dot(hy)


def lbfgs_direction(gradient, steps, changes):
    scale = np.dot(steps[-1], changes[-1]) / np.dot(changes[-1], changes[-1])
    matrix = scale * np.identity(gradient.size)
    for step, change in zip(steps, changes):
        matrix = bfgs_update(matrix, step, change)
    return -matrix.dot(gradient)
