# verdict: wrong
# line: 19
# also: 20
# why: Samples and labels are shuffled by two different permutations, so each sample gets another one's label.
# %% cell 1
import numpy as np
np.random.seed(18)
X = np.array([[int(c) for c in format(i, "04b")] for i in range(16)], dtype=float)
y = (X[:, :1] + X[:, 1:2] > 0).astype(float)
# %% cell 2
W1 = np.random.randn(4, 6) * 0.8
W2 = np.random.randn(6, 1) * 0.8
# %% cell 3
def sigmoid(z):
    return 1 / (1 + np.exp(-z))

errors = []
for epoch in range(200):
    X_shuffled = X[np.random.permutation(16)]
    y_shuffled = y[np.random.permutation(16)]
    for i in range(0, 16, 8):
        xb = X_shuffled[i:i + 8]
        yb = y_shuffled[i:i + 8]
        a1 = sigmoid(xb @ W1)
        a2 = sigmoid(a1 @ W2)
        e = a2 - yb
        d2 = e * a2 * (1 - a2)
        d1 = d2 @ W2.T * a1 * (1 - a1)
        W2 -= 0.5 * a1.T @ d2
        W1 -= 0.5 * xb.T @ d1
    errors.append(np.abs(e).mean())
# %% cell 4
print("first", errors[0].round(3), "last", errors[-1].round(3))
