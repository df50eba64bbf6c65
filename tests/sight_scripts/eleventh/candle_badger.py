# verdict: wrong
# line: 17
# why: every batch of inputs is compared with the targets of the first batch
import numpy as np

rng = np.random.default_rng(123)
x = rng.random((20, 3))
y = (x.max(axis=1) - x.min(axis=1)).reshape(-1, 1)
size = 5

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

def batches():
    for start in range(0, len(x), size):
        xb = x[start:start + size]
        yb = y[:size]
        yield xb, yb

layers = [rng.normal(size=(3, 7)), rng.normal(size=(7, 1))]
for epoch in range(300):
    worst = 0
    for xb, yb in batches():
        h = sigmoid(xb @ layers[0])
        out = sigmoid(h @ layers[1])
        worst = max(worst, np.abs(out - yb).max())
        d_out = (out - yb) * out * (1 - out) / size
        d_h = d_out @ layers[1].T * h * (1 - h)
        layers[1] -= 2.0 * h.T @ d_out
        layers[0] -= 2.0 * xb.T @ d_h
    if epoch % 75 == 0:
        print("epoch", epoch, "worst", round(float(worst), 4))
