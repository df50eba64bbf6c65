# verdict: wrong
# line: 16
# why: forward pass: The second hidden layer adds b1 instead of its own bias b2.
import numpy as np

rng = np.random.default_rng(56)
c = rng.integers(0, 3, 120)
X = rng.normal(0, 0.6, (120, 2)) + np.array([[0, 2], [1.5, -1], [-1.5, -1]])[c]
T = np.eye(3)[c]
W1, b1 = rng.normal(0, 1, (2, 8)), rng.normal(0, 0.1, 8)
W2, b2 = rng.normal(0, 0.4, (8, 8)), rng.normal(0, 0.1, 8)
W3, b3 = rng.normal(0, 0.4, (8, 3)), np.zeros(3)

def forward(x):
    h1 = np.tanh(x @ W1 + b1)
    h2 = np.tanh(h1 @ W2 + b1)
    s = h2 @ W3 + b3
    e = np.exp(s - s.max(1, keepdims=True))
    return h1, h2, e / e.sum(1, keepdims=True)

for epoch in range(40):
    order = rng.permutation(120)
    for k in range(0, len(X), 24):
        sel = order[k:k + 24]
        h1, h2, p = forward(X[sel])
        g3 = (p - T[sel]) / len(sel)
        g2 = g3 @ W3.T * (1 - h2 ** 2)
        g1 = g2 @ W2.T * (1 - h1 ** 2)
        W3 -= 0.2 * h2.T @ g3
        b3 -= 0.2 * g3.sum(0)
        W2 -= 0.2 * h1.T @ g2
        b2 -= 0.2 * g2.sum(0)
        W1 -= 0.2 * X[sel].T @ g1
        b1 -= 0.2 * g1.sum(0)
print("accuracy", np.mean(forward(X)[2].argmax(1) == c))
