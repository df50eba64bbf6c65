# verdict: wrong
# line: 16
import numpy as np

np.random.seed(73)
BATCH = 4
X = np.random.randint(0, 2, (16, 4)).astype(float)
X[:, 3] = 1
Y = ((X[:, 0] + X[:, 1] + X[:, 2]) >= 2).astype(float).reshape(-1, 1)
sigmoid = lambda a: 1 / (1 + np.exp(-a))
W1 = np.random.normal(0, 1, (4, 6))
W2 = np.random.normal(0, 1, (6, 1))
for epoch in range(600):
    for start in range(0, len(X), BATCH):
        xb = X[start:start + BATCH]
        yb = Y[:BATCH]
        h = sigmoid(xb.dot(W1))
        o = sigmoid(h.dot(W2))
        delta2 = (yb - o) * o * (1 - o)
        delta1 = delta2.dot(W2.T) * h * (1 - h)
        W2 += 0.5 * h.T.dot(delta2)
        W1 += 0.5 * xb.T.dot(delta1)
    if epoch % 200 == 0:
        print(epoch, "last batch error", np.abs(yb - o).mean())
