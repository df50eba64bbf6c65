# verdict: wrong
# line: 22
# why: The forward pass has skip connections, but in the backward pass the gradient that flows along the skip is forgotten.
import numpy as np
rng = np.random.default_rng(15)
X = rng.uniform(-1, 1, (60, 4))
y = (X[:, 0] > X[:, 1]).astype(float) - .5
W1 = rng.normal(size=(4, 4))
W2 = rng.normal(size=(4, 4))
v = rng.normal(size=4) * .5

def net():
    h1 = np.tanh(X @ W1)
    h2 = h1 + np.tanh(h1 @ W2)
    return h1, h2, h2 @ v

for t in range(1000):
    h1, h2, o = net()
    d = (o - y) / len(y)
    dh2 = np.outer(d, v)
    dz2 = dh2 * (1 - (h2 - h1) ** 2)
    dh1 = dz2 @ W2.T
    dz1 = dh1 * (1 - h1 ** 2)
    v -= .2 * h2.T @ d
    W2 -= .2 * h1.T @ dz2
    W1 -= .2 * X.T @ dz1
    if t % 250 == 0: print(t, np.mean((o - y) ** 2))
