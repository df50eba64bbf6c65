# verdict: wrong
# line: 25
# also: 26
# why: The step with the accumulated gradient stands inside the loop over the parts, so early parts count several times.
import numpy as np

rng = np.random.default_rng(524)
X = rng.uniform(-1, 1, (16, 3))
y = (X[:, :1] > X[:, 1:2] ** 2).astype(float)
W1 = rng.normal(0, .8, (3, 7))
W2 = rng.normal(0, .8, (7, 1))

def forward(x):
    h = np.tanh(x @ W1)
    return h, 1 / (1 + np.exp(-h @ W2))

for epoch in range(400):
    g1, g2 = np.zeros_like(W1), np.zeros_like(W2)
    for part in range(0, 16, 4):
        xb, yb = X[part:part + 4], y[part:part + 4]
        h, p = forward(xb)
        d2 = (p - yb) / 16
        g2 += h.T @ d2
        g1 += xb.T @ (d2 @ W2.T * (1 - h ** 2))
        W1 -= 0.8 * g1
        W2 -= 0.8 * g2
print("accuracy", ((forward(X)[1] > .5) == y).mean())
