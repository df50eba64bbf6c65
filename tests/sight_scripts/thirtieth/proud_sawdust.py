# verdict: wrong
# line: 19
# also: 8
import numpy as np

rng = np.random.default_rng(16)
X = rng.uniform(-1, 1, (20, 3))
y = X[:, 0] * 2 - X[:, 1] + 0.5 * X[:, 2] ** 2

W1 = rng.normal(0, 0.7, (3, 8))
b1 = np.zeros(8)
W2 = rng.normal(0, 0.7, (8, 1))
b2 = 0.0
lr = 0.1

for epoch in range(1000):
    h = np.tanh(X @ W1 + b1)
    pred = h @ W2 + b2
    err = pred - y
    g = err.mean(axis=1, keepdims=True)
    gh = g @ W2.T * (1 - h ** 2)
    W2 -= lr * h.T @ g / len(X)
    b2 -= lr * g.mean()
    W1 -= lr * X.T @ gh / len(X)
    b1 -= lr * gh.mean(axis=0)
    if epoch % 200 == 0:
        print(epoch, (err ** 2).mean())
