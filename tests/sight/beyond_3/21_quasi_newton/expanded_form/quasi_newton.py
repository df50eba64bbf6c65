import numpy as np


def bfgs_update(inverse_hessian, step, change):
    sy = np.dot(step, change)
    if not sy > 0:
        return inverse_hessian
    Hy = inverse_hessian.dot(change)
    yHy = change.dot(Hy)
    first = (1 + yHy / sy) / sy * np.outer(step, step)
    second = (np.outer(Hy, step) + np.outer(step, Hy)) / sy
    return inverse_hessian + first - second


def lbfgs_direction(gradient, steps, changes):
    direction = -gradient
    found = []
    for s, y in zip(steps[::-1], changes[::-1]):
        alpha = np.dot(s, direction) / np.dot(s, y)
        direction = direction - alpha * y
        found.append(alpha)
    s, y = steps[-1], changes[-1]
    direction = direction * np.dot(s, y) / np.dot(y, y)
    for s, y, alpha in zip(steps, changes, reversed(found)):
        beta = np.dot(y, direction) / np.dot(s, y)
        direction = direction + s * (alpha - beta)
    return direction
