# verdict: wrong
# line: 17
# why: alpha: The learning rate falls to 0 after 1000 epochs, but the loop runs 1150, so it's negative and the net climbs afterwards.
import numpy as np

rng = np.random.default_rng(14)
X = np.linspace(0, 1, 30)[:, None]
y = np.sin(2 * np.pi * X)

W1 = rng.normal(0, 3, (1, 10))
b1 = rng.normal(0, 1, 10)
W2 = rng.normal(0, 0.3, (10, 1))
b2 = np.zeros(1)
lr0 = 0.1

for epoch in range(1150):
    lr = lr0 * (1 - epoch / 1000)
    h = np.tanh(X @ W1 + b1)
    out = h @ W2 + b2
    d2 = (out - y) / len(X)
    d1 = (d2 @ W2.T) * (1 - h ** 2)
    W2 -= lr * h.T @ d2
    b2 -= lr * d2.sum(axis=0)
    W1 -= lr * X.T @ d1
    b1 -= lr * d1.sum(axis=0)

print("mse %.5f" % np.mean((out - y) ** 2))
