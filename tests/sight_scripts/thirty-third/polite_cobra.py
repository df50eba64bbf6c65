# verdict: right
import numpy as np


def softmax(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


# bias kolumnen står först
rng = np.random.RandomState(14)
centers = np.array([[0, 1], [1, -1], [-1, -1]])
labels = np.repeat([0, 1, 2], 6)
X = centers[labels] + rng.randn(18, 2) * 0.3
T = (labels[:, None] == np.arange(3)).astype(float)
n = len(X)
one = np.ones((n, 1))
W1 = rng.randn(3, 5) * 0.5
W2 = rng.randn(6, 3) * 0.5
for epoch in range(2000):
    A0 = np.hstack([one, X])
    A1 = np.hstack([one, 1 / (1 + np.exp(-A0 @ W1))])
    P = softmax(A1 @ W2)
    G2 = P - T
    G1 = (G2 @ W2.T * A1 * (1 - A1))[:, 1:]
    W2 -= (0.5 / n) * A1.T @ G2
    W1 -= (0.5 / n) * A0.T @ G1
print("rätt:", (P.argmax(1) == labels).sum(), "av", n)
