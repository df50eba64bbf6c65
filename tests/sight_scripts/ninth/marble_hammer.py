# verdict: wrong
# line: 20
# why: the gradient of the first head in the common layer is overwritten by that of the second

import numpy as np
rng = np.random.default_rng(92)
x = np.c_[rng.uniform(-1, 1, (50, 2)), np.ones(50)]
y_reg = x[:, [0]] * x[:, [1]]
y_cls = (x[:, [0]] > x[:, [1]]).astype(float)
shared = rng.normal(0, 1, (3, 9))
reg_head = rng.normal(0, 0.3, (9, 1))
cls_head = rng.normal(0, 0.3, (9, 1))
for n in range(1500):
    h = np.tanh(x @ shared)
    a = h @ reg_head
    b = 1 / (1 + np.exp(-(h @ cls_head)))
    ga = 2 * (a - y_reg) / 50
    gb = (b - y_cls) / 50
    gh = ga @ reg_head.T
    gh = gb @ cls_head.T
    reg_head -= 0.1 * h.T @ ga
    cls_head -= 0.1 * h.T @ gb
    shared -= 0.1 * x.T @ (gh * (1 - h * h))
    if n % 300 == 0:
        print(n, "mse", ((a - y_reg) ** 2).mean(), "acc", ((b > 0.5) == (y_cls > 0.5)).mean())
