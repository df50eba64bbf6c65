import numpy as np


def bfgs_update(inverse_hessian, step, change):
    curvature = (step * change).sum()
    if curvature > 0:
        rho = 1.0 / curvature
        shrink = np.eye(step.size) - rho * step[:, None] * change[None, :]
        return shrink @ inverse_hessian @ shrink.T + step[:, None] * step[None, :]
    return inverse_hessian


def lbfgs_direction(gradient, steps, changes):
    q = np.array(gradient)
    stack = []
    for k in range(len(steps))[::-1]:
        rho = 1.0 / (steps[k] * changes[k]).sum()
        a = rho * (steps[k] * q).sum()
        q -= a * changes[k]
        stack.append((k, rho, a))
    q *= (steps[-1] * changes[-1]).sum() / (changes[-1] ** 2).sum()
    while stack:
        k, rho, a = stack.pop()
        b = rho * (changes[k] * q).sum()
        q += (a - b) * steps[k]
    return -q
