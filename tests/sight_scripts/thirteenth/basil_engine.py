# verdict: right
import numpy as np

# RMSProp on a little sine fitter
rnd = np.random.RandomState(40)
t = np.linspace(0, 1, 20)[:, np.newaxis]
goal = np.sin(2 * np.pi * t)
theta = [rnd.randn(1, 12) * 3, rnd.randn(1, 12), rnd.randn(12, 1) * .3, np.zeros((1, 1))]
cache = [np.zeros(p.shape) for p in theta]

for it in range(2500):
    A, a, B, b = theta
    u = np.tanh(t @ A + a)
    e = u @ B + b - goal
    q = 2 * e / e.size
    m = (q @ B.T) * (1 - u ** 2)
    grads = [t.T @ m, m.sum(0, keepdims=True), u.T @ q, q.sum(0, keepdims=True)]
    for p, g, c in zip(theta, grads, cache):
        c *= 0.9
        c += 0.1 * g ** 2
        p -= 0.003 * g / np.sqrt(c + 1e-8)
    if it % 500 == 0:
        print(it, (e ** 2).mean())
