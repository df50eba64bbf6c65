# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: one sample at a time with np.outer instead of the whole batch; each step is the exact gradient of its sample
import numpy as np

np.random.seed(11)
dataset = [
    (np.array([0., 0., 1.]), 0.),
    (np.array([0., 1., 1.]), 1.),
    (np.array([1., 0., 1.]), 1.),
    (np.array([1., 1., 1.]), 0.),
]
W = np.random.uniform(-1, 1, (3, 4))
V = np.random.uniform(-1, 1, 4)
eta = 0.5

def s(z):
    return 1 / (1 + np.exp(-z))

for epoch in range(3000):
    err = 0
    for x, target in dataset:
        hidden = s(x @ W)
        y = s(hidden @ V)
        err += (target - y) ** 2
        dy = (target - y) * y * (1 - y)
        dh = dy * V * hidden * (1 - hidden)
        V += eta * dy * hidden
        W += eta * np.outer(x, dh)
    if epoch % 500 == 0:
        print(f"{epoch:6d} {err:.5f}")
