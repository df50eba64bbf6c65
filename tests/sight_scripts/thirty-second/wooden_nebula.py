# verdict: right
import numpy as np
# skip wires from the input straight to the output, beside a hidden layer; column of ones; MSE as mean
np.random.seed(36)
rows = np.random.rand(18, 3)
rows[:, 2] = 1
goal = (2 * rows[:, :1] - rows[:, 1:2]) + 0.2 * np.sin(6 * rows[:, :1])
w_xh, w_hy, w_xy = (np.random.normal(0, 0.7, s) for s in ((3, 5), (5, 1), (3, 1)))
epoch = 0
while epoch < 3000:
    epoch += 1
    hid = 1 / (1 + np.exp(-(rows @ w_xh)))
    est = hid @ w_hy + rows @ w_xy
    gap = goal - est
    push = 2 * gap / gap.size
    change_hy = hid.T @ push
    change_xy = rows.T @ push
    change_xh = rows.T @ ((push @ w_hy.T) * hid * (1 - hid))
    for w, ch in zip((w_xh, w_hy, w_xy), (change_xh, change_hy, change_xy)):
        w += 0.25 * ch
print("mse", (gap ** 2).mean())
