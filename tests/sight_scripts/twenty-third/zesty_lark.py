# verdict: right
import numpy as np

rng = np.random.default_rng(90)
x = rng.uniform(-2, 2, (70, 1))
y = x ** 3 / 4 + rng.normal(0, 0.1, (70, 1))
y[::15] += 4        # some outliers

U = rng.normal(0, 1, (1, 12))
u = rng.normal(0, 1, (1, 12))
V = rng.normal(0, 0.4, (12, 1))
v = np.zeros((1, 1))

def HUB(e):
    a = np.abs(e)
    return np.where(a < 1, 0.5 * e * e, a - 0.5)

for i in range(3000):
    h = np.tanh(x @ U + u)
    e = h @ V + v - y
    # huber loss: large errors pull with 1 at most
    d = np.clip(e, -1, 1) / len(x)
    dh = d @ V.T * (1 - h ** 2)
    V -= 0.1 * h.T @ d
    v -= 0.1 * d.sum(0, keepdims=True)
    U -= 0.1 * x.T @ dh
    u -= 0.1 * dh.sum(0, keepdims=True)
    if i % 1000 == 0:
        print(i, HUB(e).mean())

print("loss", HUB(e).mean(), "median error", np.median(np.abs(e)))
