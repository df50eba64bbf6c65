# verdict: wrong
# line: 20
import numpy as np
# He init, relu, l2 regularisation
rng = np.random.default_rng(24)
n = 40
X = rng.normal(size=(n, 3))
Y = X[:, :1] * 0.7 + np.maximum(0, X[:, 1:2])
W1 = rng.normal(size=(3, 12)) * np.sqrt(2 / 3)
W2 = rng.normal(size=(12, 1)) * np.sqrt(2 / 12)
decay = 0.02
lr = 0.03
for i in range(1500):
    z1 = X @ W1
    a1 = z1 * (z1 > 0)
    out = a1 @ W2
    g = (out - Y) / n
    gW2 = a1.T @ g + decay * W2
    gz = g @ W2.T * (z1 > 0)
    gW1 = X.T @ gz - decay * W1
    W1 = W1 - lr * gW1
    W2 = W2 - lr * gW2
    if i % 300 == 0:
        print(i, np.mean((out - Y) ** 2) + decay * (np.sum(W1 ** 2) + np.sum(W2 ** 2)))
