import numpy as np


def bfgs_update(inverse_hessian, step, change):
    curvature = step @ change
    if curvature <= 0:
        return inverse_hessian
    rho = 1 / curvature
    identity = np.eye(len(step))
    left = identity - rho * np.outer(step, change)
    right = identity - rho * np.outer(change, step)
    return left @ inverse_hessian @ right + rho * np.outer(step, step)


def lbfgs_direction(gradient, steps, changes):
    q = gradient.copy()
    m = len(steps)
    rho = 1 / np.sum(steps * changes, axis=1)
    a = np.zeros(m)
    for i in range(m - 1, -1, -1):
        a[i] = rho[i] * (steps[:, i] @ q)
        q = q - a[i] * changes[i]
    scale = (steps[-1] @ changes[-1]) / (changes[-1] @ changes[-1])
    r = scale * q
    for i in range(m):
        b = rho[i] * (changes[i] @ r)
        r = r + (a[i] - b) * steps[i]
    return -r
