# verdict: wrong
# line: 19
# why: The sample weights count in the output layer's change only; the delta sent back is unweighted.
import numpy as np

# the newest samples count most
rng = np.random.default_rng(330)
X = rng.normal(size=(20, 3))
y = np.tanh(X[:, :1] - X[:, 1:2])
age = np.arange(20)[::-1].reshape(-1, 1)
weight = 0.9 ** age
W = rng.normal(0, .5, (3, 6)); b = np.zeros(6)
V = rng.normal(0, .5, (6, 1)); c = np.zeros(1)
lr = 0.05
for i in range(800):
    h = np.tanh(X @ W + b)
    err = h @ V + c - y
    d = weight * err
    dh = err @ V.T * (1 - h ** 2)
    V -= lr * h.T @ d
    c -= lr * d.sum(0)
    W -= lr * X.T @ dh
    b -= lr * dh.sum(0)
print("weighted mse", float((weight * err ** 2).sum() / weight.sum()))
