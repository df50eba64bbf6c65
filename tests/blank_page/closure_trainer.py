# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: the weights live in a closure as nonlocal names and are moved by the exact gradient

import numpy as np

def make_net(n_in, n_hid, n_out, lr, seed=0):
    rs = np.random.RandomState(seed)
    inner = rs.normal(scale=1.0, size=(n_in, n_hid))
    outer = rs.normal(scale=1.0, size=(n_hid, n_out))
    sig = lambda z: 1 / (1 + np.exp(-z))

    def ask(x):
        return sig(sig(x @ inner) @ outer)

    def teach(x, y):
        nonlocal inner, outer
        h = sig(x @ inner)
        o = sig(h @ outer)
        e = (y - o) * o * (1 - o)
        f = (e @ outer.T) * h * (1 - h)
        outer = outer + lr * h.T @ e
        inner = inner + lr * x.T @ f
        return np.abs(y - o).mean()

    return ask, teach

ask, teach = make_net(3, 4, 1, lr=1.0, seed=3)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
Y = np.array([[0], [1], [1], [0]])
history = [teach(X, Y) for _ in range(25000)]
print(history[::5000])
print(ask(X))
