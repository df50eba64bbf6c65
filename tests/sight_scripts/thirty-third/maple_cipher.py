# verdict: right
import numpy as np
rng = np.random.default_rng()
x = np.linspace(-2, 2, 25)[:, None]
y = np.sin(2 * x) + 0.3 * x
n = len(x)
sizes = [(1, 12), (12,), (12, 1), (1,)]
cuts = np.cumsum([0] + [int(np.prod(s)) for s in sizes])
p = rng.normal(size=cuts[-1]) * 0.7

def unpack(v):
    return [v[a:b].reshape(s) for a, b, s in zip(cuts[:-1], cuts[1:], sizes)]

def loss_and_grad(v):
    W, b, U, c = unpack(v)
    H = np.tanh(x @ W + b)
    R = H @ U + c - y
    dR = 2 * R / n
    dZ = dR @ U.T * (1 - H ** 2)
    g = np.concatenate([(x.T @ dZ).ravel(), dZ.sum(0), (H.T @ dR).ravel(), dR.sum(0)])
    return (R ** 2).mean(), g

for k in range(2500):
    L, g = loss_and_grad(p)
    p -= 0.05 * g
    if k % 500 == 0:
        print(k, L)
