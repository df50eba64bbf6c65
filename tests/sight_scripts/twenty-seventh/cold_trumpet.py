# verdict: right
import numpy as np
from functools import partial

rng = np.random.default_rng(55)
sigma = lambda u: 1 / (1 + np.exp(-u))
swish = lambda u: u * sigma(u)
dswish = lambda u: sigma(u) + u * sigma(u) * (1 - sigma(u))

# pendulum: (angle, angular velocity) -> (angle, velocity) a moment later
state = rng.uniform(-2, 2, (200, 2))
dt = 0.1
after = np.c_[state[:, 0] + dt * state[:, 1], state[:, 1] - dt * 9.81 * np.sin(state[:, 0])]

theta = [rng.normal(0, 0.6, (2, 16)), np.zeros(16), rng.normal(0, 0.25, (16, 2)), np.zeros(2)]
cache = [np.zeros_like(q) for q in theta]

def loss_and_grad(theta, x, y):
    A, a, B, b = theta
    z = np.einsum('ni,ih->nh', x, A) + a
    h = swish(z)
    r = np.einsum('nh,ho->no', h, B) + b - y
    dz = np.einsum('no,ho->nh', r, B) * dswish(z)
    n = len(x)
    return (r ** 2).sum() / (2 * n), [np.einsum('ni,nh->ih', x, dz) / n, dz.mean(0),
                                      np.einsum('nh,no->ho', h, r) / n, r.mean(0)]

def rmsprop(q, s, g, lr=0.003, rho=0.9):
    s[...] = rho * s + (1 - rho) * g ** 2
    q[...] = q - lr * g / (np.sqrt(s) + 1e-7)

for epoch in range(1000):
    value, grads = loss_and_grad(theta, state, after)
    list(map(partial(rmsprop), theta, cache, grads))
    if epoch % 200 == 0:
        print(epoch, value)
