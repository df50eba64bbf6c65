# verdict: right
import numpy as np

rng = np.random.default_rng(2)
x = np.column_stack([rng.uniform(-1, 1, (40, 2)), np.ones(40)])
target = (x[:, :1] - x[:, 1:2]) ** 3

width = 8
U = rng.standard_normal((3, width)) * 0.7
R = rng.standard_normal((width, width)) * 0.3
V = rng.standard_normal((width, 1)) * 0.3

def loss_and_grads():
    h1 = np.tanh(x @ U)
    r = np.tanh(h1 @ R)
    h2 = h1 + r
    out = h2 @ V
    dout = (out - target) / len(x)
    dV = h2.T @ dout
    dh2 = dout @ V.T
    dr = dh2 * (1 - r * r)
    dR = h1.T @ dr
    dh1 = dh2 + dr @ R.T
    dU = x.T @ (dh1 * (1 - h1 * h1))
    return 0.5 * np.sum((out - target) ** 2) / len(x), dU, dR, dV

for it in range(1500):
    loss, dU, dR, dV = loss_and_grads()
    U -= 0.2 * dU
    R -= 0.2 * dR
    V -= 0.2 * dV
    if it % 300 == 0:
        print(it, loss)
