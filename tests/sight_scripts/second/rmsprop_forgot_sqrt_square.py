# verdict: wrong
# line: 22
# why: The RMSProp cache of the second layer gathers the gradient, not its square, so the root is of a signed number.
import numpy as np
rng = np.random.RandomState(18)

X = rng.rand(40, 3)
y = (X[:, :1] + X[:, 1:2] > X[:, 2:] * 2).astype(float)
W1 = rng.randn(3, 6); W2 = rng.randn(6, 1)
c1 = np.zeros_like(W1); c2 = np.zeros_like(W2)
decay, lr, eps = 0.95, 0.005, 1e-6

def sigm(z): return 1 / (1 + np.exp(-z))

for i in range(600):
    h = sigm(X @ W1)
    o = sigm(h @ W2)
    d2 = (o - y) * o * (1 - o)
    g2 = h.T @ d2
    d1 = d2 @ W2.T * h * (1 - h)
    g1 = X.T @ d1
    c2 = decay * c2 + (1 - decay) * g2
    c1 = decay * c1 + (1 - decay) * g1 ** 2
    W2 -= lr * g2 / (np.sqrt(np.abs(c2)) + eps)
    W1 -= lr * g1 / (np.sqrt(c1) + eps)
    if i % 100 == 0:
        print(i, np.sum((o - y) ** 2))
