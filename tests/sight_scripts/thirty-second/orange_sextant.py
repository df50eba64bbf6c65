# verdict: wrong
# line: 8
import numpy as np
np.random.seed(38)
X = np.random.rand(20, 4)
Y = np.roll(X, 1, axis=1) ** 2
W = [np.random.randn(4, 4), np.random.randn(4, 4)]
vel = [np.zeros((4, 4))] * 2
def s(z): return 1 / (1 + np.exp(-z))
for step in range(1000):
    h = s(X @ W[0])
    o = s(h @ W[1])
    d1 = (o - Y) * o * (1 - o)
    d0 = d1 @ W[1].T * h * (1 - h)
    for i, g in enumerate([X.T @ d0, h.T @ d1]):
        vel[i] *= 0.9
        vel[i] -= 0.05 * g
        W[i] += vel[i]
    if step % 250 == 0:
        print(step, ((o - Y) ** 2).mean())
