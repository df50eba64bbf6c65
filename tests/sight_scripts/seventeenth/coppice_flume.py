# verdict: right
import numpy as np
np.random.seed(64)
sg = lambda z: 1 / (1 + np.exp(-z))
km = np.array([3., 8., 15., 22., 31., 40., 52., 60., 75., 90.])
fare = np.array([4.1, 6.9, 10.2, 14.8, 17.5, 21.0, 25.9, 28.8, 33.5, 41.2])
X = ((km - km.mean()) / km.std())[:, None]
Y = ((fare - fare.mean()) / fare.std())[:, None]
W1, b1 = np.random.randn(1, 5), np.zeros(5)
W2, b2 = np.random.randn(5, 1), np.zeros(1)
for i in range(1500):
    h = sg(X @ W1 + b1)
    o = h @ W2 + b2
    d = np.sign(o - Y) / len(X)
    dh = d @ W2.T * h * (1 - h)
    W2 -= .05 * h.T @ d
    b2 -= .05 * d.sum(0)
    W1 -= .05 * X.T @ dh
    b1 -= .05 * dh.sum(0)
print('mean abs error in euro', np.mean(np.abs(o - Y)) * fare.std())
