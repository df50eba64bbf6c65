# verdict: right
import numpy as np

np.random.seed(38)
left = np.random.rand(10, 2)
right = np.random.rand(10, 3)
truth = ((left.sum(1) > right.sum(1) * 0.66) * 1.0)[:, None]

s = lambda z: 1 / (1 + np.exp(-z))
wl, wr = np.random.randn(2, 3), np.random.randn(3, 3)
bh = np.zeros(3)
wo, bo = np.random.randn(3, 1), np.zeros(1)

def descend(weights, grads, alpha):
    for w, g in zip(weights, grads):
        w -= alpha * g

for i in range(1200):
    pick = np.random.randint(0, 10, size=1)
    a, b, t = left[pick], right[pick], truth[pick]
    h = s(a @ wl + b @ wr + bh)
    o = s(h @ wo + bo)
    cross = -(t * np.log(o) + (1 - t) * np.log(1 - o)).sum()
    d = o - t
    dh = d @ wo.T * h * (1 - h)
    descend([wl, wr, bh, wo, bo], [a.T @ dh, b.T @ dh, dh[0], h.T @ d, d[0]], 0.5)
    if i % 300 == 0:
        print("sample", pick[0], "cross entropy", round(float(cross), 4))

o = s(s(left @ wl + right @ wr + bh) @ wo + bo)
print("share right:", np.mean((o > 0.5) == (truth > 0.5)))
