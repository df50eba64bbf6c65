# verdict: wrong
# line: 11
# also: 12
# why: initial weights: all weights start at zero
import numpy as np

X = np.array([[-1, -1, 1], [-1, 1, 1], [1, -1, 1], [1, 1, 1]], dtype=float)
T = np.array([[0], [1], [1], [0]], dtype=float)

np.random.seed(3)
W1 = np.zeros((3, 4))
W2 = np.zeros((5, 1))

for n in range(2000):
    H = np.tanh(X.dot(W1))
    Hb = np.hstack([H, np.ones((4, 1))])
    Y = 1 / (1 + np.exp(-Hb.dot(W2)))
    d2 = Y - T
    d1 = d2.dot(W2[:-1].T) * (1 - H ** 2)
    W2 -= 0.1 * Hb.T.dot(d2)
    W1 -= 0.1 * X.T.dot(d1)

for x, t, o in zip(X, T, Y):
    print(x[:2], t[0], o[0].round(3))
