# verdict: right
# why: Classical momentum with its own velocity for each parameter on the gradient of the mean squared error.
import numpy as np
rng = np.random.default_rng(14)
x = rng.uniform(-1, 1, (64, 3))
y = (x.sum(1, keepdims=True) > 0.2) * 1.0 - 0.5

p = {'w1': rng.normal(0, .7, (3, 9)), 'b1': np.zeros(9),
     'w2': rng.normal(0, .7, (9, 1)), 'b2': np.zeros(1)}
v = {k: np.zeros_like(a) for k, a in p.items()}
lr, mu = 0.05, 0.9

def vor(x):
    h = np.tanh(x @ p['w1'] + p['b1'])
    return h, h @ p['w2'] + p['b2']

for i in range(600):
    h, o = vor(x)
    d = (o - y) / len(x)
    dh = d @ p['w2'].T * (1 - h ** 2)
    g = {'w1': x.T @ dh, 'b1': dh.sum(0), 'w2': h.T @ d, 'b2': d.sum(0)}
    for k in p:
        v[k] = mu * v[k] - lr * g[k]
        p[k] += v[k]
    if i % 100 == 0:
        print(i, 0.5 * np.mean((o - y) ** 2))
