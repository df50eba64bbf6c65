# verdict: wrong
# line: 18
# why: reshape instead of transpose
import numpy as np
rng = np.random.default_rng(78)
x = rng.normal(size=(18, 3))
y = np.c_[np.tanh(x[:, 0] + x[:, 1]), np.tanh(x[:, 2])]
n_in, n_hid, n_out = 3, 5, 2
w_ih = rng.normal(0, .6, (n_in, n_hid))
w_ho = rng.normal(0, .6, (n_hid, n_out))
b_h = np.zeros(n_hid)
b_o = np.zeros(n_out)
lr = 0.1
for epoch in range(1200):
    hid = 1 / (1 + np.exp(-(x @ w_ih + b_h)))
    out = hid @ w_ho + b_o
    grad_out = (out - y) / len(x)
    grad_hid = grad_out @ w_ho.reshape(n_out, n_hid)
    grad_pre = grad_hid * hid * (1 - hid)
    w_ho -= lr * hid.T @ grad_out
    b_o -= lr * grad_out.sum(axis=0)
    w_ih -= lr * x.T @ grad_pre
    b_h -= lr * grad_pre.sum(axis=0)
    if epoch % 300 == 0:
        print(epoch, ((out - y) ** 2).mean())
