# verdict: wrong
# line: 16
# why: Huber: outside the quadratic zone the gradient lacks the factor delta
import numpy as np

DELTA = 0.4
rng = np.random.default_rng(4)


def huber(r):
    a = np.abs(r)
    return np.where(a < DELTA, 0.5 * r * r, DELTA * a - 0.5 * DELTA ** 2)


def huber_grad(r):
    return np.where(np.abs(r) < DELTA, r, np.sign(r))


x = rng.uniform(-3, 3, (90, 1))
y = np.where(x > 0, 2 * x, -x) + rng.normal(0, 0.2, x.shape)
y[::15] += 4        # outliers

U, c = rng.normal(size=(1, 10)), rng.normal(size=10)
V, d = rng.normal(size=(10, 1)) * 0.3, np.zeros(1)
for epoch in range(1000):
    z = x @ U + c
    h = np.maximum(z, 0)
    f = h @ V + d
    g = huber_grad(f - y) / len(x)
    gz = (g @ V.T) * (z > 0)
    V = V - 0.02 * h.T @ g
    d = d - 0.02 * g.sum(0)
    U = U - 0.02 * x.T @ gz
    c = c - 0.02 * gz.sum(0)
    if epoch % 250 == 0:
        print(epoch, huber(f - y).mean())
