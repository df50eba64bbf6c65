# verdict: wrong
# line: 17
# why: loop: The labels of the first batch are used for every batch; they must be sliced with start as the inputs are.
import numpy as np
np.random.seed(60)
K = 3
labels = np.random.randint(0, K, 96)
X = np.array([[1.5, 0], [-1, 1], [-1, -1.5]])[labels] + 0.5 * np.random.randn(96, 2)
W1 = np.random.randn(2, 10) * 0.7
b1 = np.zeros(10)
W2 = np.random.randn(10, K) * 0.3
b2 = np.zeros(K)
B = 32
for epoch in range(200):
    for start in range(0, len(X), B):
        xb = X[start:start + B]
        yb = labels[:B]
        hidden = np.maximum(0, xb @ W1 + b1)
        logits = hidden @ W2 + b2
        p = np.exp(logits - logits.max(axis=1, keepdims=True))
        p /= p.sum(axis=1, keepdims=True)
        p[np.arange(len(yb)), yb] -= 1
        p /= len(yb)
        dh = p @ W2.T * (hidden > 0)
        W2 -= 0.1 * hidden.T @ p
        b2 -= 0.1 * p.sum(axis=0)
        W1 -= 0.1 * xb.T @ dh
        b1 -= 0.1 * dh.sum(axis=0)
guess = (np.maximum(0, X @ W1 + b1) @ W2 + b2).argmax(axis=1)
print("right:", (guess == labels).sum(), "of", len(X))
