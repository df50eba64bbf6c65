# verdict: wrong
# line: 21
# why: alpha: (EPOCHS - epoch) // EPOCHS is 0 from the second epoch on (1 only in the first), so the training stops at once.
import numpy as np

EPOCHS = 500
START = 0.3

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

rng = np.random.default_rng(10)
X = rng.integers(0, 2, (40, 6)).astype(float)
y = (X[:, :3].sum(1) > X[:, 3:].sum(1)).astype(float)[:, None]
W1 = rng.normal(0, 0.7, (6, 8))
b1 = np.zeros(8)
W2 = rng.normal(0, 0.7, (8, 1))
b2 = np.zeros(1)

for epoch in range(EPOCHS):
    lr = START * ((EPOCHS - epoch) // EPOCHS)      # linear down to 0
    h = sigmoid(X @ W1 + b1)
    p = sigmoid(h @ W2 + b2)
    d2 = (p - y) / len(X)
    d1 = (d2 @ W2.T) * h * (1 - h)
    W1 -= lr * X.T @ d1
    b1 -= lr * d1.sum(0)
    W2 -= lr * h.T @ d2
    b2 -= lr * d2.sum(0)
    if epoch % 100 == 0:
        loss = -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))
        print(epoch, loss)
