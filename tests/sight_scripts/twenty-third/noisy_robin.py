# verdict: wrong
# line: 19
# why: alpha: the learning rate falls by a fixed amount per epoch and becomes negative after 2500 of the 3000 epochs
import numpy as np

rng = np.random.default_rng(6)
x = np.linspace(0, 1, 32)[:, None]
t = 0.5 + 0.4 * np.sin(2 * np.pi * x)

A = rng.normal(0, 3, (1, 10))
a = rng.normal(0, 1, (1, 10))
B = rng.normal(0, 0.3, (10, 1))
b = np.zeros((1, 1))

epochs = 3000
start_rate = 0.2

for epoch in range(epochs):
    rate = start_rate - 0.00008 * epoch
    h = np.tanh(x @ A + a)
    o = h @ B + b
    g = (o - t) / len(x)
    gh = (g @ B.T) * (1 - h ** 2)
    B -= rate * h.T @ g
    b -= rate * g.sum(axis=0)
    A -= rate * x.T @ gh
    a -= rate * gh.sum(axis=0)
    if epoch % 500 == 0:
        print("%4d  %.6f" % (epoch, np.mean((o - t) ** 2)))

print("last  %.6f" % np.mean((o - t) ** 2))
