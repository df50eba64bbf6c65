# verdict: wrong
# line: 17
# why: error: The squared difference stands where the difference should be, so its sign is lost.
import numpy as np

rng = np.random.default_rng(5)
X = rng.uniform(-1, 1, (40, 2))
y = np.where(X[:, :1] > 0.3 * np.sin(5 * X[:, 1:]), 1.0, -1.0)
w1 = rng.uniform(-1, 1, (2, 6))
b1 = np.zeros((1, 6))
w2 = rng.uniform(-1, 1, (6, 1))
b2 = np.zeros((1, 1))
n = 0
while n < 2000:
    h = np.tanh(X @ w1 + b1)
    o = np.tanh(h @ w2 + b2)
    err = (o - y) ** 2
    grad_o = err * (1 - o ** 2)
    grad_h = grad_o @ w2.T * (1 - h ** 2)
    w2 = w2 - 0.02 * h.T @ grad_o
    b2 = b2 - 0.02 * grad_o.sum(axis=0)
    w1 = w1 - 0.02 * X.T @ grad_h
    b1 = b1 - 0.02 * grad_h.sum(axis=0)
    n += 1
print("share right:", np.mean(np.sign(o) == y))
