# verdict: right
import numpy as np


def trainer(X, Y, hidden, eta, seed):
    """Infinite stream of losses; one gradient step per next()."""
    g = np.random.default_rng(seed)
    W = g.standard_normal((X.shape[1], hidden))
    V = g.standard_normal((hidden, Y.shape[1]))
    while True:
        S = 1 / (1 + np.exp(-X @ W))
        P = S @ V
        R = P - Y
        yield (R * R).mean(), P
        G = R * (2 / R.size)
        W, V = W - eta * X.T @ (G @ V.T * S * (1 - S)), V - eta * S.T @ G


X = np.array([[1, 0, 0], [1, 0, 1], [1, 1, 0], [1, 1, 1]], dtype=float)
Y = np.array([[0.0], [1.0], [1.0], [0.0]])
for n, (loss, pred) in enumerate(trainer(X, Y, 5, 0.4, 12)):
    if n % 1000 == 0:
        print("%5d  %.6f" % (n, loss))
    if n >= 4000:
        break
print(pred[:, 0])
