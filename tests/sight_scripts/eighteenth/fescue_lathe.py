# verdict: wrong
# line: 33
# why: first layer velocity built from the second layer velocity
import numpy as np

rng = np.random.default_rng(30)
X = rng.uniform(-1, 1, (120, 5))
y = np.tanh(X @ rng.normal(size=(5, 1)) * 2) + 0.5 * X[:, :1] ** 2

n = 5
W1 = rng.normal(0, 0.5, (n, n))
W2 = rng.normal(0, 0.5, (n, n))
W3 = rng.normal(0, 0.5, (n, 1))
V1 = np.zeros_like(W1)
V2 = np.zeros_like(W2)
V3 = np.zeros_like(W3)
lr, momentum = 0.05, 0.9

for epoch in range(500):
    h1 = np.tanh(X @ W1)
    h2 = np.tanh(h1 @ W2)
    out = h2 @ W3
    err = (out - y) / len(X)

    g3 = h2.T @ err
    d2 = err @ W3.T * (1 - h2 ** 2)
    g2 = h1.T @ d2
    d1 = d2 @ W2.T * (1 - h1 ** 2)
    g1 = X.T @ d1

    V3 = momentum * V3 - lr * g3
    V2 = momentum * V2 - lr * g2
    V1 = momentum * V2 - lr * g1
    W3 += V3
    W2 += V2
    W1 += V1

    if epoch % 100 == 0:
        print(epoch, np.mean((out - y) ** 2))
