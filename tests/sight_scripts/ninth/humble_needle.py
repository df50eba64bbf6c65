# verdict: right

# one hidden layer, two tasks: a number and a yes/no
import numpy as np
rng = np.random.default_rng(73)
x = np.c_[rng.uniform(-1, 1, (50, 2)), np.ones(50)]
ya = x[:, [0]] * x[:, [1]]
yb = (x[:, [0]] > x[:, [1]]).astype(float)
trunk = rng.normal(0, 1, (3, 9))
head_a = rng.normal(0, 0.3, (9, 1))
head_b = rng.normal(0, 0.3, (9, 1))
for n in range(1500):
    h = np.tanh(x @ trunk)
    a = h @ head_a
    b = 1 / (1 + np.exp(-(h @ head_b)))
    ga = 2 * (a - ya) / 50
    gb = (b - yb) / 50
    gh = ga @ head_a.T
    gh += gb @ head_b.T
    head_a -= 0.1 * h.T @ ga
    head_b -= 0.1 * h.T @ gb
    trunk -= 0.1 * x.T @ (gh * (1 - h * h))
    if n % 300 == 0:
        print(n, "mse", ((a - ya) ** 2).mean(), "acc", ((b > 0.5) == (yb > 0.5)).mean())
