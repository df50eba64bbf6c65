# verdict: right
import numpy as np

# tied-weight autoencoder: the decoder is the transposed encoder
rng = np.random.default_rng(40)
X = rng.integers(0, 2, (12, 5)).astype(float)
W = rng.normal(0, 0.4, (5, 3))
b = np.zeros(3)
c = np.zeros(5)
lr = 0.05

for epoch in range(600):
    h = 1 / (1 + np.exp(-(X @ W + b)))
    r = 1 / (1 + np.exp(-(h @ W.T + c)))
    dr = (r - X) * r * (1 - r)
    dh = (dr @ W) * h * (1 - h)
    gW = X.T @ dh + dr.T @ h       # both uses of W
    W -= lr * gW
    b -= lr * dh.sum(axis=0)
    c -= lr * dr.sum(axis=0)
print("mean error", np.mean((r - X) ** 2).round(4))
