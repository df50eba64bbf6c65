# verdict: wrong
# line: 13
import numpy as np
rng = np.random.default_rng(96)
X = np.vstack([rng.random((2, 24)), np.ones((1, 24))])
T = np.vstack([X[0] * X[1], X[0] > X[1]]).astype(float)
sig = lambda z: 1 / (1 + np.exp(-z))
U = rng.normal(size=(5, 3)); V = rng.normal(size=(2, 6))
for n in range(1500):
    H = np.vstack([np.ones((1, 24)), sig(U @ X)])
    Y = sig(V @ H)
    dY = (T - Y) * Y * (1 - Y)
    dH = (V[:, :-1].T @ dY) * H[1:] * (1 - H[1:])
    V += 0.5 * dY @ H.T
    U += 0.5 * dH @ X.T
print(np.abs(T - Y).mean())
