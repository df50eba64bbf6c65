# verdict: wrong
# line: 17
import numpy as np
rng = np.random.default_rng(18)
X = np.hstack([rng.random((36, 2)), np.ones((36, 1))])
Y = 1 / (1 + np.exp(-(6 * X[:, :1] * X[:, 1:2] - 2)))
W1 = rng.normal(size=(3, 5))
W2 = rng.normal(size=(5, 1))
f = lambda z: 1 / (1 + np.exp(-z))
df = lambda z: f(z) * (1 - f(z))
for n in range(1200):
    z1 = X @ W1
    a1 = f(z1)
    z2 = a1 @ W2
    a2 = f(z2)
    d2 = (a2 - Y) * df(z2)
    d1 = d2 @ W2.T * df(a1)
    W2 -= 0.5 * a1.T @ d2
    W1 -= 0.5 * X.T @ d1
    if n % 300 == 0: print(n, np.sum((a2 - Y) ** 2))
