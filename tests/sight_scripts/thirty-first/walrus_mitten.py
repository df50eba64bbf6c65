# verdict: wrong
# line: 26
"""Robust nonlinear fit. Huber's function with k = 0.4, steepest descent."""
import numpy as np

rng = np.random.default_rng(86)
n = 100
age = rng.uniform(-1, 1, (n, 2))
pressure = 0.5 * age[:, :1] - age[:, 1:] ** 2 + rng.standard_t(2, size=(n, 1)) * 0.2

k = 0.4
alpha = rng.normal(0, 0.7, (2, 9))
alpha0 = np.zeros(9)
omega = rng.normal(0, 0.3, (9, 1))
omega0 = np.zeros(1)


def influence(r):
    return np.where(np.abs(r) <= k, r, k * np.sign(r))


for it in range(800):
    z = np.tanh(age @ alpha + alpha0)
    r = z @ omega + omega0 - pressure
    u = influence(r) / n
    s = (r / n) @ omega.T * (1 - z ** 2)
    omega = omega - 0.1 * z.T @ u
    omega0 = omega0 - 0.1 * u.sum(axis=0)
    alpha = alpha - 0.1 * age.T @ s
    alpha0 = alpha0 - 0.1 * s.sum(axis=0)
    if it % 160 == 0:
        print(it, "median |r| =", np.median(np.abs(r)))
