# verdict: right
import numpy as np
from collections import namedtuple
from functools import partial

# Nesterov's accelerated gradient: look ahead first, then measure the slope there.

Weights = namedtuple("Weights", "A a B b")


def start(rng, n, h, m):
    return Weights(rng.normal(0, n ** -0.5, (n, h)), np.zeros(h),
                   rng.normal(0, h ** -0.5, (h, m)), np.zeros(m))


def slope(w, x, t):
    h = np.tanh(x @ w.A + w.a)
    y = h @ w.B + w.b
    e = (y - t) / len(x)
    eh = e @ w.B.T * (1 - h ** 2)
    return Weights(x.T @ eh, eh.sum(0), h.T @ e, e.sum(0))


def loss(w, x, t):
    return 0.5 * np.mean(np.sum((np.tanh(x @ w.A + w.a) @ w.B + w.b - t) ** 2, axis=1))


def axpy(s, u, v):
    return Weights(*(s * p + q for p, q in zip(u, v)))


def nesterov(grad, w, rate, mu):
    v = Weights(*(np.zeros_like(p) for p in w))
    while True:
        ahead = axpy(mu, v, w)
        g = grad(ahead)
        v = Weights(*(mu * p - rate * q for p, q in zip(v, g)))
        w = axpy(1.0, v, w)
        yield w


rng = np.random.default_rng(1983)
# pendulum: (angle, velocity) now -> (angle, velocity) a moment later
now = rng.uniform(-2, 2, (100, 2))
later = now.copy()
for _ in range(10):
    later = later + 0.05 * np.stack([later[:, 1], -np.sin(later[:, 0])], axis=1)

w0 = start(rng, 2, 10, 2)
steps = nesterov(partial(slope, x=now, t=later), w0, rate=0.05, mu=0.9)
for k, w in zip(range(500), steps):
    if k % 100 == 0:
        print(k, loss(w, now, later))
