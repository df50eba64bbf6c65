# verdict: wrong
# line: 21
# why: the 1 is subtracted in all rows of the columns that occur, not in each row at its own class

# softmax regression, mini batches
import numpy as np

rng = np.random.default_rng(404)
y = rng.integers(0, 4, 120)
X = rng.normal(0, 0.6, (120, 3)) + np.array([[1, 0, 0], [0, 1, 0], [0, 0, 1], [-1, -1, -1]])[y]

W = rng.normal(0, 0.01, (3, 4))
b = np.zeros(4)
for epoch in range(25):
    shuffled = rng.permutation(120)
    for start in range(0, 120, 8):
        sel = shuffled[start:start + 8]
        xb, yb = X[sel], y[sel]
        logits = xb @ W + b
        grad = np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)
        grad[:, yb] -= 1
        grad /= 8
        W -= 0.4 * xb.T @ grad
        b -= 0.4 * grad.sum(axis=0)
    if epoch % 5 == 0:
        print(epoch, "acc", np.mean((X @ W + b).argmax(axis=1) == y))
