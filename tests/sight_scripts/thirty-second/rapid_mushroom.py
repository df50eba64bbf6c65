# verdict: wrong
# line: 10
import numpy as np
np.random.seed(27)
delta = 0.3
t = np.linspace(0, 1, 40)[:, None]
sensor = np.sin(5 * t) + (np.random.rand(40, 1) < 0.15) * np.random.randn(40, 1) * 2
W1 = np.random.randn(1, 10) * 3; b1 = np.random.randn(10); W2 = np.random.randn(10, 1) * 0.3
def huber_slope(r):
    return np.where(np.abs(r) <= delta, r, delta)
for epoch in range(800):
    h = np.tanh(t @ W1 + b1)
    r = h @ W2 - sensor
    g = huber_slope(r) / 40
    gh = g @ W2.T * (1 - h ** 2)
    W2 -= 0.3 * h.T @ g
    W1 -= 0.3 * t.T @ gh
    b1 -= 0.3 * gh.sum(0)
print("median error", np.median(np.abs(r)))
