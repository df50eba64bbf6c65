# verdict: right
import numpy as np

rng = np.random.default_rng(61)
DELTA = 0.5

x = rng.uniform(-2, 2, (100, 1))
y = np.sin(1.5 * x) + rng.normal(0, 0.05, x.shape)
y[::17] += 4.0          # some broken sensors


def huber(e):
    small = np.abs(e) <= DELTA
    return np.where(small, 0.5 * e ** 2, DELTA * (np.abs(e) - 0.5 * DELTA))


def huber_grad(e):
    return np.clip(e, -DELTA, DELTA)


A = rng.normal(0, 1, (1, 12))
a = rng.normal(0, 1, 12)
B = rng.normal(0, 0.3, (12, 1))
c = np.zeros(1)

for epoch in range(2500):
    h = np.tanh(x @ A + a)
    out = h @ B + c
    e = out - y
    d = huber_grad(e) / len(x)
    dh = d @ B.T * (1 - h ** 2)
    B = B - 0.2 * h.T @ d
    c = c - 0.2 * d.sum(axis=0)
    A = A - 0.2 * x.T @ dh
    a = a - 0.2 * dh.sum(axis=0)
    if epoch % 500 == 0:
        print(f"{epoch:5d} huber {huber(e).mean():.4f}")
print(f"  end huber {huber(e).mean():.4f}")
