# verdict: wrong
# line: 20
# why: The weight decay of the first layer has the wrong sign: W1 is multiplied by 1 + lr*wd.
import numpy as np

rng = np.random.default_rng(86)
X = rng.normal(size=(60, 2))
y = (X[:, :1] * X[:, 1:] > 0).astype(float)
W1, W2 = rng.normal(size=(2, 8)), rng.normal(size=(8, 1))
lr, wd = 0.3, 0.01
for step in range(800):
    h = np.tanh(X @ W1)
    p = 1 / (1 + np.exp(-h @ W2))
    d2 = (p - y) / len(X)
    d1 = d2 @ W2.T * (1 - h ** 2)
    gW2 = h.T @ d2
    gW1 = X.T @ d1
    # L2 weight decay
    W2 = (1 - lr * wd) * W2 - lr * gW2
    W1 = (1 + lr * wd) * W1 - lr * gW1
    if step % 160 == 0:
        print(step, -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p)), np.abs(W1).max())
