import numpy as np


def bfgs_update(inverse_hessian, step, change):
    s = step.reshape(-1, 1)
    y = change.reshape(-1, 1)
    product = (s.T @ y).item()
    if product <= 0:
        return inverse_hessian.copy()
    V = np.identity(s.shape[0]) - (y @ s.T) / product
    return V @ inverse_hessian @ V.T + (s @ s.T) / product


def lbfgs_direction(gradient, steps, changes):
    newest_step = steps[-1]
    newest_change = changes[-1]
    gamma = newest_step.dot(newest_change) / newest_change.dot(newest_change)
    H = gamma * np.identity(len(gradient))
    for s, y in zip(steps, changes):
        H = bfgs_update(H, s, y)
    return -H.dot(gradient)
