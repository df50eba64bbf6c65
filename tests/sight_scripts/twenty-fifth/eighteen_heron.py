# verdict: wrong
# line: 17
# why: forward pass: The output layer gets the weighted input z1 instead of the activation a1, while the backward pass assumes a1.
import numpy as np
rng = np.random.default_rng(15)
sig = lambda z: 1 / (1 + np.exp(-z))

X = rng.integers(0, 2, size=(4, 30)).astype(float)
Y = (X.sum(axis=0, keepdims=True) > 2).astype(float)
W1 = rng.normal(0, 1, (6, 4)); b1 = np.zeros((6, 1))
W2 = rng.normal(0, 1, (1, 6)); b2 = np.zeros((1, 1))
m = X.shape[1]
for epoch in range(2000):
    # z = W a + b, a = sigma(z)
    z1 = W1 @ X + b1
    a1 = sig(z1)
    z2 = W2 @ z1 + b2
    a2 = sig(z2)
    # delta
    d2 = (a2 - Y) * a2 * (1 - a2)
    d1 = W2.T @ d2 * a1 * (1 - a1)
    # gradient step
    W2 -= 2.0 / m * d2 @ a1.T
    b2 -= 2.0 / m * d2.sum(axis=1, keepdims=True)
    W1 -= 2.0 / m * d1 @ X.T
    b1 -= 2.0 / m * d1.sum(axis=1, keepdims=True)
print("cost", 0.5 * np.mean((a2 - Y) ** 2))
