# verdict: wrong
# line: 27
# why: hidden delta: the dropout mask that the forward pass uses is missing in the hidden delta
import numpy as np

rng = np.random.default_rng(13)
X = rng.integers(0, 2, (80, 6)).astype(float)
t = (X[:, :3].sum(1) >= 2).astype(float)[:, None]
w_in = rng.normal(0, 0.6, (6, 16))
b_in = np.zeros(16)
w_out = rng.normal(0, 0.4, (16, 1))
b_out = np.zeros(1)
drop = 0.3


def sigmoid(s):
    return 1 / (1 + np.exp(-s))


for epoch in range(800):
    h = sigmoid(X @ w_in + b_in)
    slope = h * (1 - h)
    keep = (rng.random(h.shape) > drop) / (1 - drop)
    h = h * keep
    p = sigmoid(h @ w_out + b_out)
    delta = (p - t) / len(t)
    back = delta @ w_out.T * slope
    w_out -= 0.5 * h.T @ delta
    b_out -= 0.5 * delta.sum(axis=0)
    w_in -= 0.5 * X.T @ back
    b_in -= 0.5 * back.sum(axis=0)
test = sigmoid(sigmoid(X @ w_in + b_in) @ w_out + b_out)
print("correct:", int(((test > 0.5) == (t > 0.5)).sum()), "of", len(t))
