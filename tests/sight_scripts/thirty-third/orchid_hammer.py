# verdict: right
import numpy as np
"""minibatches of four, leaky relu in the hidden layer, two outputs"""
gen = np.random.default_rng(13)
X = gen.uniform(-1, 1, (16, 2))
T = np.stack([X[:, 0] * X[:, 1], X[:, 0] - X[:, 1]], axis=1)

def leaky(z): return np.where(z > 0, z, 0.1 * z)
def leaky_slope(z): return np.where(z > 0, 1.0, 0.1)

w_ih = gen.normal(size=(3, 10)) * 0.6
w_ho = gen.normal(size=(10, 2)) * 0.3
for epoch in range(1000):
    order = gen.permutation(16)
    for s in range(0, 16, 4):
        pick = order[s:s + 4]
        xb, tb = X[pick], T[pick]
        xb1 = np.c_[xb, np.ones(len(xb))]
        z = xb1 @ w_ih
        h = leaky(z)
        out = h @ w_ho
        delta_o = (tb - out) / len(xb)
        delta_h = delta_o @ w_ho.T * leaky_slope(z)
        w_ho += 0.1 * h.T @ delta_o
        w_ih += 0.1 * xb1.T @ delta_h
    if epoch % 250 == 0: print(epoch, np.square(tb - out).mean())
