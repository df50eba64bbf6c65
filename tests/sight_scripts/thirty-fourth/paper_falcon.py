# verdict: right
# momentum version (heavy ball)
import numpy as np

np.random.seed(21)
X = np.random.rand(30, 4)
y = (X.sum(axis=1, keepdims=True) > 2).astype(float)

sig = lambda q: 1 / (1 + np.exp(-q))

w_ih = np.random.randn(4, 6)
w_ho = np.random.randn(6, 1)
b_h = np.zeros(6)
b_o = np.zeros(1)
params = [w_ih, b_h, w_ho, b_o]
velocity = [np.zeros_like(p) for p in params]
mu, lr = 0.9, 0.02

for n in range(1200):
    hid = sig(X @ w_ih + b_h)
    out = sig(hid @ w_ho + b_o)
    d_out = (out - y) * out * (1 - out)
    d_hid = d_out @ w_ho.T * hid * (1 - hid)
    grads = [X.T @ d_hid, d_hid.sum(0), hid.T @ d_out, d_out.sum(0)]
    for p, v, gr in zip(params, velocity, grads):
        v *= mu
        v -= lr * gr
        p += v
    if n % 200 == 0:
        print(n, float(((out - y) ** 2).sum()))
