# verdict: right
# my version of the famous little network
import numpy as np
np.random.seed(7)

sig = lambda z: 1.0 / (1.0 + np.exp(-z))

x = np.array([[0, 0, 1], [1, 0, 1], [0, 1, 1], [1, 1, 1]], dtype=float)
t = np.array([[0], [1], [1], [0]], dtype=float)

w1 = np.random.randn(3, 6)
w2 = np.random.randn(6, 1)
rate = 2.0

for step in range(4000):
    h = sig(x @ w1)
    o = sig(h @ w2)

    # cross entropy: the slope of the sigmoid cancels
    do = o - t
    dh = (do @ w2.T) * h * (1 - h)

    w2 -= rate * (h.T @ do) / len(x)
    w1 -= rate * (x.T @ dh) / len(x)

print(np.round(o, 3).ravel())
