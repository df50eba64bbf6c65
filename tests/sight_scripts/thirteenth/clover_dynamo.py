# verdict: wrong
# line: 28
# why: recurrent backward step skips the tanh derivative (back instead of local)
import numpy as np

gen = np.random.default_rng(36)
LEN, HID = 5, 4
xs = gen.normal(size=(12, LEN, 2))
ys = xs[:, :, :1].cumsum(axis=1)[:, -1] * 0.3
U = gen.normal(0, .5, (2, HID))
R = gen.normal(0, .5, (HID, HID))
O = gen.normal(0, .5, (HID, 1))
lr = 0.1

for it in range(800):
    states = np.zeros((LEN + 1, 12, HID))
    for t in range(LEN):
        states[t + 1] = np.tanh(xs[:, t] @ U + states[t] @ R)
    pred = states[LEN] @ O
    e = (pred - ys) / 12
    gO = states[LEN].T @ e
    gU, gR = np.zeros_like(U), np.zeros_like(R)
    back = e @ O.T
    for t in range(LEN - 1, -1, -1):
        local = back * (1 - states[t + 1] ** 2)
        gU += xs[:, t].T @ local
        gR += states[t].T @ local
        back = back @ R.T
    U -= lr * gU
    R -= lr * gR
    O -= lr * gO
    if it % 200 == 0:
        print(it, 0.5 * np.mean((pred - ys) ** 2))
