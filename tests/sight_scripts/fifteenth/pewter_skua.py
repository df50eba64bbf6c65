# verdict: wrong
# line: 21
# why: tanh output with squared error, output slope missing
import numpy as np

rng = np.random.RandomState(66)
inp = rng.uniform(-2, 2, (50, 2))
t = np.where(inp[:, :1] > inp[:, 1:] ** 2 - 1, 0.9, -0.9)

w_ih = rng.uniform(-0.7, 0.7, (2, 6))
b_ih = np.zeros((1, 6))
w_ho = rng.uniform(-0.7, 0.7, (6, 1))
b_ho = np.zeros((1, 1))
lr = 0.02

for cycle in range(1000):
    hid = np.tanh(inp @ w_ih + b_ih)
    y = np.tanh(hid @ w_ho + b_ho)
    sse = np.sum((y - t) ** 2)

    d_out = y - t
    d_hid = (d_out @ w_ho.T) * (1 - hid ** 2)

    w_ho -= lr * hid.T @ d_out
    b_ho -= lr * d_out.sum(axis=0, keepdims=True)
    w_ih -= lr * inp.T @ d_hid
    b_ih -= lr * d_hid.sum(axis=0, keepdims=True)
    if cycle % 200 == 0:
        print("cycle", cycle, "SSE", sse)
