# verdict: wrong
# line: 33
# also: 30
"""Two moons, redone by hand.  One hidden layer of tanh units."""
import numpy as np

rng = np.random.default_rng(31)

# ---- data -----------------------------------------------------------
n = 60
angle = rng.uniform(0, np.pi, n)
upper = np.c_[np.cos(angle), np.sin(angle)]
lower = np.c_[1 - np.cos(angle), 0.4 - np.sin(angle)]
pts = np.vstack([upper, lower]) + rng.normal(0, 0.08, (2 * n, 2))
lab = np.r_[np.zeros(n), np.ones(n)].reshape(-1, 1)

# ---- net ------------------------------------------------------------
hidden = 8
W1 = rng.normal(0, 0.7, (2, hidden))
b1 = np.zeros((1, hidden))
W2 = rng.normal(0, 0.7, (hidden, 1))
b2 = np.zeros((1, 1))
rate = 0.9

for epoch in range(1500):
    a1 = np.tanh(pts @ W1 + b1)
    p = 1 / (1 + np.exp(-(a1 @ W2 + b2)))

    d2 = (p - lab) / len(pts)
    W2 = W2 - rate * a1.T @ d2
    b2 = b2 - rate * d2.sum(axis=0, keepdims=True)

    d1 = (d2 @ W2.T) * (1 - a1 ** 2)
    W1 = W1 - rate * pts.T @ d1
    b1 = b1 - rate * d1.sum(axis=0, keepdims=True)

    if epoch % 300 == 0:
        ce = -np.mean(lab * np.log(p) + (1 - lab) * np.log(1 - p))
        print(f"{epoch:5d}  {ce:.4f}")

print("right:", np.mean((p > 0.5) == lab))
