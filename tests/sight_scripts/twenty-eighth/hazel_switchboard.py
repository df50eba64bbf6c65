# verdict: right
import numpy as np
rng = np.random.default_rng(55)

# two heads: regression of x*y and classification of the quadrant sign
X = rng.uniform(-1, 1, (90, 2))
reg = X[:, :1] * X[:, 1:]
cla = (reg > 0).astype(float)

trunk_W = rng.normal(0, 1, (2, 15)); trunk_b = np.zeros(15)
reg_W = rng.normal(0, .3, (15, 1)); reg_b = np.zeros(1)
cla_W = rng.normal(0, .3, (15, 1)); cla_b = np.zeros(1)

def forward(x):
    t = np.tanh(x @ trunk_W + trunk_b)
    return t, t @ reg_W + reg_b, 1 / (1 + np.exp(-(t @ cla_W + cla_b)))

lr = 0.3
for step in range(800):
    t, r, c = forward(X)
    loss_r = np.mean((r - reg) ** 2)
    loss_c = -np.mean(cla * np.log(c) + (1 - cla) * np.log(1 - c))
    dr = 2 * (r - reg) / len(X)
    dc = (c - cla) / len(X)
    dt = dr @ reg_W.T + dc @ cla_W.T
    da = dt * (1 - t ** 2)
    reg_W -= lr * t.T @ dr
    reg_b -= lr * dr.sum(0)
    cla_W -= lr * t.T @ dc
    cla_b -= lr * dc.sum(0)
    trunk_W -= lr * X.T @ da
    trunk_b -= lr * da.sum(0)
    if step % 200 == 0:
        print(step, loss_r + loss_c)
print(loss_r, loss_c)
