# verdict: right
import numpy as np

DELTA = 0.5
rng = np.random.default_rng(99)
x = rng.uniform(-2, 2, (120, 1))
t = np.tanh(2 * x) + rng.normal(0, 0.1, x.shape)
t[::15] += 3.0                       # outliers

w, b = rng.normal(size=(1, 6)), rng.normal(size=6)
v, c = rng.normal(size=(6, 1)) / 3, np.zeros(1)

def huber(e):
    small = np.abs(e) <= DELTA
    return np.where(small, 0.5 * e ** 2, DELTA * (np.abs(e) - 0.5 * DELTA)).mean()

for i in range(1500):
    hidden = np.tanh(x @ w + b)
    e = hidden @ v + c - t
    g = np.clip(e, -DELTA, DELTA) / len(x)
    back = (g @ v.T) * (1 - hidden ** 2)
    v -= 0.1 * hidden.T @ g
    c -= 0.1 * g.sum(axis=0)
    w -= 0.1 * x.T @ back
    b -= 0.1 * back.sum(axis=0)
    if i % 300 == 0:
        print(f"{i:5d} huber loss {huber(e):.5f}")
