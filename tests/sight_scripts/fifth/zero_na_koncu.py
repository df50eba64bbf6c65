# verdict: right
import numpy as np
# gradient zbierany z 4 losowych probek, potem krok i zerowanie
rng = np.random.default_rng(48)
X = np.c_[rng.uniform(-1, 1, (40, 2)), np.ones(40)]
Y = (X[:, 0] > X[:, 1]).astype(float)
W1 = rng.normal(0, 1, (3, 4))
W2 = rng.normal(0, 1, (4, 1))
f = lambda z: 1 / (1 + np.exp(-z))
G1, G2 = W1 * 0, W2 * 0
paczka = []
for n in range(1, 4001):
    k = rng.integers(40)
    x, t = X[k:k+1], Y[k]
    paczka.append((x, t))
    h = f(x @ W1)
    o = f(h @ W2)
    d = (o - t) * o * (1 - o)
    G1 += x.T @ (d @ W2.T * h * (1 - h))
    G2 += h.T @ d
    if n % 4 == 0:
        W1 -= 0.5 * G1
        W2 -= 0.5 * G2
        G1.fill(0)
        G2.fill(0)
        paczka.clear()
    if n % 1000 == 0:
        print(n, ((f(f(X @ W1) @ W2)[:, 0] > .5) == Y).mean())
