# verdict: wrong
# line: 24
# also: 23
# why: The check lowers the weight by 2*eps but never puts it back, so the probed weight drifts at every step.
import numpy as np

rng = np.random.default_rng(92)
X = rng.normal(size=(50, 3))
y = (np.sin(X[:, :1]) + 0.5 * X[:, 1:2])

W1 = rng.normal(size=(3, 6)) * 0.5
b1 = np.zeros(6)
W2 = rng.normal(size=(6, 1)) * 0.5
b2 = np.zeros(1)

def cost():
    return float(np.mean((np.tanh(X @ W1 + b1) @ W2 + b2 - y) ** 2))

def numeric(W, i, j, eps=1e-2):
    W[i, j] += eps
    up = cost()
    W[i, j] -= 2 * eps
    down = cost()
    return (up - down) / (2 * eps)

for it in range(300):
    h = np.tanh(X @ W1 + b1)
    e = 2 * (h @ W2 + b2 - y) / len(X)
    gW2, gb2 = h.T @ e, e.sum(0)
    d = e @ W2.T * (1 - h * h)
    gW1, gb1 = X.T @ d, d.sum(0)
    check = numeric(W1, it % 3, it % 6)
    if it % 60 == 0:
        print(it, cost(), "analytic", gW1[it % 3, it % 6], "numeric", check)
    W1 -= 0.05 * gW1
    b1 -= 0.05 * gb1
    W2 -= 0.05 * gW2
    b2 -= 0.05 * gb2
