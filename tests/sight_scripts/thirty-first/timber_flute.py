# verdict: right
"""Robust regression of a contaminated curve: Huber's psi, RMSProp."""
import numpy as np


def psi(r, k):
    return np.clip(r, -k, k)


def rho(r, k):
    return np.where(np.abs(r) <= k, 0.5 * r ** 2, k * (np.abs(r) - 0.5 * k))


rng = np.random.default_rng(48)
x = rng.uniform(-2, 2, (150, 1))
y = np.sin(2 * x) + rng.normal(0, 0.1, (150, 1))
outlier = rng.uniform(size=(150, 1)) < 0.08
y = np.where(outlier, y + 5, y)

theta = [rng.normal(0, 1, (1, 12)), rng.normal(0, 1, 12), rng.normal(0, 0.3, (12, 1)), np.zeros(1)]
ms = [np.zeros_like(p) for p in theta]
k, lr, keep = 0.5, 0.005, 0.9

for epoch in range(900):
    h = np.tanh(x @ theta[0] + theta[1])
    r = h @ theta[2] + theta[3] - y
    d = psi(r, k) / len(x)
    dh = d @ theta[2].T * (1 - h ** 2)
    for i, g in enumerate([x.T @ dh, dh.sum(0), h.T @ d, d.sum(0)]):
        ms[i] = keep * ms[i] + (1 - keep) * g * g
        theta[i] = theta[i] - lr * g / (np.sqrt(ms[i]) + 1e-8)
    if epoch % 150 == 0:
        print(epoch, rho(r, k).mean())
