# verdict: right
import numpy as np

np.random.seed(21)
angles = np.random.uniform(0, 2 * np.pi, 60)
pts = np.stack([np.cos(angles), np.sin(angles)], axis=1)
goal = (np.sin(2 * angles) > 0).astype(float).reshape(-1, 1)

lr0 = 2.0
hidden_units = 6
Wxh = np.random.randn(2, hidden_units)
bh = np.zeros(hidden_units)
Why = np.random.randn(hidden_units, 1)
by = np.zeros(1)

for epoch in range(1500):
    lr = lr0 / (1 + 0.001 * epoch)
    hs = 1 / (1 + np.exp(-(pts @ Wxh + bh)))
    ys = 1 / (1 + np.exp(-(hs @ Why + by)))
    dy = 2 * (ys - goal) * ys * (1 - ys) / len(pts)
    dWhy = hs.T @ dy
    dby = dy.sum(0)
    dh = dy @ Why.T
    draw = hs * (1 - hs) * dh
    dWxh = pts.T @ draw
    dbh = draw.sum(0)
    for param, dparam in zip([Wxh, bh, Why, by], [dWxh, dbh, dWhy, dby]):
        param += -lr * dparam
    if epoch % 500 == 0:
        print(epoch, np.mean((ys - goal) ** 2))
