# verdict: right
import numpy as np

rng = np.random.default_rng(23)
X = rng.uniform(-1, 1, (48, 3))
Y = np.stack([X[:, 0] * X[:, 1], np.maximum(X[:, 1], X[:, 2])], axis=1)
BATCH = 8

W1 = rng.normal(0, 0.7, (12, 3)); b1 = np.zeros(12)
W2 = rng.normal(0, 0.4, (2, 12)); b2 = np.zeros(2)
params = [W1, b1, W2, b2]

for epoch in range(150):
    order = rng.permutation(len(X))
    seen = 0
    total = [np.zeros_like(p) for p in params]
    squares = 0.0
    for i in order:
        h = np.tanh(W1 @ X[i] + b1)
        out = W2 @ h + b2
        e = out - Y[i]
        squares += e @ e
        back = (e @ W2) * (1 - h * h)
        for acc, g in zip(total, (np.outer(back, X[i]), back, np.outer(e, h), e)):
            acc += g
        seen += 1
        if seen == BATCH:
            for p, acc in zip(params, total):
                p -= 0.1 * acc / BATCH
                acc.fill(0)
            seen = 0
    if epoch % 30 == 0:
        print(epoch, squares / len(X))
