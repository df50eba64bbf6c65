# verdict: wrong
# line: 15
# also: 16
# why: With += the noise is added to the data array itself and piles up from epoch to epoch.
import numpy as np
# augmentation with noise
rng = np.random.default_rng(522)
X = rng.integers(0, 2, (10, 4)).astype(float)
y = np.maximum(X[:, :1], X[:, 1:2])
W, b = rng.normal(0, .8, (4, 6)), np.zeros(6)
V, c = rng.normal(0, .8, (6, 1)), np.zeros(1)
original = X.copy()
for epoch in range(600):
    noise = 0.1 * rng.normal(size=X.shape)
    batch = X
    batch += noise
    H = np.tanh(batch @ W + b)
    p = 1 / (1 + np.exp(-(H @ V + c)))
    d = (p - y) / len(X)
    dH = d @ V.T * (1 - H * H)
    V -= 0.4 * H.T @ d
    c -= 0.4 * d.sum(0)
    W -= 0.4 * batch.T @ dH
    b -= 0.4 * dH.sum(0)
out = 1 / (1 + np.exp(-(np.tanh(original @ W + b) @ V + c)))
print("error on the clean inputs", np.abs(out - y).mean().round(4))
