# verdict: wrong
# line: 15
# why: The centres' gradient has the wrong sign: d/dc of exp(-(x-c)^2/2) is +(x-c)*phi, so the centres walk uphill.
import numpy as np
rng = np.random.default_rng(44)
x = rng.uniform(-4, 4, 100)
y = np.where(np.abs(x) < 2, 1.0, 0.0)
c = rng.uniform(-4, 4, 6)
w = np.zeros(6) + 0.1
for sweep in range(1500):
    diff = x[:, None] - c
    phi = np.exp(-diff ** 2 / 2)
    err = phi @ w - y
    dw = (err[:, None] * phi).mean(0)
    dc = -(err[:, None] * w * phi * diff).mean(0)
    w -= 0.2 * dw
    c -= 0.2 * dc
    if sweep % 300 == 0:
        print(f"sweep {sweep}: mse {np.mean(err**2):.4f}, centres {np.round(c, 2)}")
