# verdict: wrong
# line: 23
# also: 24
# why: The hidden layer's bias is never updated.
import numpy as np

def make_net(n_in, n_hid, n_out, seed=2):
    r = np.random.default_rng(seed)
    return r.normal(size=(n_in, n_hid)), r.normal(size=n_hid), r.normal(size=(n_hid, n_out)), r.normal(size=n_out)

def squash(x):
    return 1 / (1 + np.exp(-x))

def train(X, y, net, rate, rounds):
    w1, b1, w2, b2 = net
    for _ in range(rounds):
        hid = squash(X @ w1 + b1)
        out = squash(hid @ w2 + b2)
        d_out = (y - out) * out * (1 - out)
        d_hid = d_out @ w2.T * hid * (1 - hid)
        w2 += rate * hid.T @ d_out
        b2 += rate * d_out.sum(0)
        w1 += rate * X.T @ d_hid
    return out

X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=float)
y = np.array([[0, 1, 1, 0]], dtype=float).T
print(train(X, y, make_net(2, 5, 1), 0.5, 4000))
