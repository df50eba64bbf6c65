# verdict: wrong
# line: 14
# also: 27, 28, 29, 30, 31, 32
# square net 4-4-4-1 with momentum
import numpy as np

rng = np.random.RandomState(30)
X = rng.choice([-1.0, 1.0], size=(40, 4))
t = (X[:, 0] * X[:, 1] > 0).astype(float).reshape(-1, 1)

W1 = rng.randn(4, 4) * 0.6
W2 = rng.randn(4, 4) * 0.6
W3 = rng.randn(4, 1) * 0.6
v1 = v2 = np.zeros((4, 4))
v3 = np.zeros((4, 1))
mu, lr = 0.8, 0.05

for i in range(1500):
    a1 = np.tanh(X @ W1)
    a2 = np.tanh(a1 @ W2)
    p = 1 / (1 + np.exp(-(a2 @ W3)))

    d3 = (p - t) / len(X)
    d2 = d3 @ W3.T * (1 - a2 ** 2)
    d1 = d2 @ W2.T * (1 - a1 ** 2)

    v1 *= mu
    v1 -= lr * X.T @ d1
    W1 += v1
    v2 *= mu
    v2 -= lr * a1.T @ d2
    W2 += v2
    v3 *= mu
    v3 -= lr * a2.T @ d3
    W3 += v3
    if i % 300 == 0:
        print(i, -np.mean(t * np.log(p + 1e-9) + (1 - t) * np.log(1 - p + 1e-9)))
