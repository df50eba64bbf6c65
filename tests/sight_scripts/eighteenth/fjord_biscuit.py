# verdict: right
import numpy as np

def softplus(z):
    return np.log1p(np.exp(z))

def logistic(z):
    return 1 / (1 + np.exp(-z))

rng = np.random.default_rng(33)
F = rng.normal(size=(70, 4))
tags = np.stack([F[:, 0] > 0, F[:, 1] * F[:, 2] > 0, F[:, 3] > F[:, 0]], axis=1).astype(float)

state = (rng.normal(size=(4, 9)) * 0.6, np.zeros(9), rng.normal(size=(9, 3)) * 0.4, np.zeros(3))

def one_step(state, eta):
    w, b, v, c = state
    pre = F @ w + b
    hid = softplus(pre)
    q = logistic(hid @ v + c)
    ce = -(tags * np.log(q) + (1 - tags) * np.log(1 - q)).sum() / len(F)
    dq = (q - tags) / len(F)
    dpre = (dq @ v.T) * logistic(pre)
    new = (w - eta * F.T @ dpre, b - eta * dpre.sum(axis=0),
           v - eta * hid.T @ dq, c - eta * dq.sum(axis=0))
    return new, ce

for n in range(600):
    state, ce = one_step(state, 0.1)
    if n % 120 == 0:
        print("step", n, "cross entropy", ce)
