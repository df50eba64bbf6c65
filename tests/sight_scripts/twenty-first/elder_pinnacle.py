# verdict: right
import numpy as np

def softplus(z):
    return np.log1p(np.exp(z))

def dsoftplus(z):
    return 1 / (1 + np.exp(-z))

rng = np.random.default_rng(50)
samples = [(p, np.array([p[0] - p[1], p[0] * p[1], abs(p[2])])) for p in rng.uniform(-1, 1, (40, 3))]

W = rng.normal(0, 0.8, (9, 3)); b = np.zeros(9)
V = rng.normal(0, 0.4, (3, 9)); c = np.zeros(3)

for epoch in range(200):
    sse = 0
    for x, t in samples:
        z = W @ x + b
        a = softplus(z)
        e = t - (V @ a + c)
        back = (V.T @ e) * dsoftplus(z)
        V += 0.02 * np.outer(e, a)
        c += 0.02 * e
        W += 0.02 * np.outer(back, x)
        b += 0.02 * back
        sse += e @ e
    if epoch % 50 == 0:
        print(epoch, sse / len(samples))
