# wrong: bfgs_update
# outcome: error
# A row where a column is due.
import numpy as np


def bfgs_update(H, s, y):
    s, y = s.reshape(1, -1), y.reshape(1, -1)
    ys = (y @ s.T).item()
    if ys <= 0:
        return H
    rho = 1.0 / ys
    I = np.eye(s.shape[0])
    left = I - rho * s @ y.T
    right = I - rho * y @ s.T
    return left @ H @ right + rho * s @ s.T


def lbfgs_direction(g, S, Y):
    m = len(S)
    rho = [1.0 / (Y[i] @ S[i]) for i in range(m)]
    alpha = [0.0] * m
    q = g.copy()
    for i in range(m - 1, -1, -1):
        alpha[i] = rho[i] * (S[i] @ q)
        q = q - alpha[i] * Y[i]
    gamma = (S[m - 1] @ Y[m - 1]) / (Y[m - 1] @ Y[m - 1])
    r = gamma * q
    for i in range(m):
        beta = rho[i] * (Y[i] @ r)
        r = r + S[i] * (alpha[i] - beta)
    return -r
