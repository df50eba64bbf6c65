# verdict: right
import numpy as np

def make(n_in, n_hid, rng):
    W = rng.standard_normal((n_in, n_hid)) / np.sqrt(n_in)
    u = rng.standard_normal((n_hid, 1)) / np.sqrt(n_hid)
    b = np.zeros(n_hid)

    def train(X, y, rate):
        nonlocal W, u, b
        Z = X.dot(W) + b
        H = np.logaddexp(0, Z)
        yhat = H.dot(u)
        E = yhat - y
        gu = 2 * H.T.dot(E) / E.size
        D = 2 * E.dot(u.T) / E.size * (1 / (1 + np.exp(-Z)))
        W = W - rate * X.T.dot(D)
        b = b - rate * D.sum(axis=0)
        u = u - rate * gu
        return np.mean(E ** 2)
    return train

rng = np.random.default_rng()
X = rng.uniform(-1, 1, (20, 2))
y = (X[:, :1] ** 2 + X[:, 1:])
train = make(2, 6, rng)
for k in range(500):
    loss = train(X, y, 0.1)
    if k % 100 == 0:
        print(k, loss)
