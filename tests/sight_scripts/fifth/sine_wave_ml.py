# verdict: wrong
# line: 18
# why: The momentum term enters with the wrong sign (v = -m*v - ...).
import numpy as np
g = np.random.default_rng(29)
x = np.linspace(0, 1, 40)[:, None]
y = np.sin(2 * np.pi * x)
p = {'a': g.normal(0, 3, (1, 12)), 'b': g.normal(0, 2, (1, 12)), 'c': g.normal(0, .3, (12, 1)), 'd': np.zeros((1, 1))}
v = {k: np.zeros_like(p[k]) for k in p}
lr, m = 0.05, 0.7
for it in range(1500):
    h = np.tanh(x @ p['a'] + p['b'])
    yh = h @ p['c'] + p['d']
    r = (yh - y) / len(x)
    dh = r @ p['c'].T * (1 - h * h)
    grad = {'a': x.T @ dh, 'b': dh.sum(0, keepdims=True), 'c': h.T @ r, 'd': r.sum(0, keepdims=True)}
    for k in p:
        v[k] = -m * v[k] - lr * grad[k]
        p[k] += v[k]
    if it % 300 == 0:
        print(it, float((r ** 2).sum() * len(x)))
