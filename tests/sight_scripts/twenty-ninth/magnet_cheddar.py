# verdict: wrong
# line: 23
import numpy as np

rng = np.random.default_rng(83)
X = rng.normal(0, 1, (80, 6))
y = ((X[:, 0] > 0) ^ (X[:, 1] > 0)).astype(float).reshape(80, 1)
Wh = rng.normal(0, np.sqrt(2 / 6), (6, 20))
bh = np.zeros(20)
Wo = rng.normal(0, np.sqrt(1 / 20), (20, 1))
bo = np.zeros(1)
rate = 0.5
lr = 0.3


def step(xb, yb):
    global Wh, bh, Wo, bo
    hid = np.maximum(0, xb @ Wh + bh)
    mask = (rng.random(hid.shape) >= rate) / (1 - rate)
    dropped = hid * mask
    prob = 1 / (1 + np.exp(-(dropped @ Wo + bo)))
    dout = (prob - yb) / len(yb)
    dhid = (dout @ Wo.T) * (hid > 0)
    Wo = Wo - lr * dropped.T @ dout
    bo = bo - lr * dout.sum(axis=0)
    Wh = Wh - lr * xb.T @ dhid
    bh = bh - lr * dhid.sum(axis=0)
    return -np.mean(yb * np.log(prob + 1e-9) + (1 - yb) * np.log(1 - prob + 1e-9))


for epoch in range(400):
    loss = step(X, y)
    if epoch % 80 == 0:
        print("epoch", epoch, "loss", loss)
