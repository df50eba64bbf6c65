# verdict: wrong
# line: 23
# why: two hidden layers of the same size: square weight matrix not transposed on the way back
import numpy as np

rng = np.random.RandomState(17)
# parity of three bits
X = np.array([[a, b, c] for a in (0, 1) for b in (0, 1) for c in (0, 1)], float)
Y = (X.sum(axis=1) % 2).reshape(-1, 1)

def f(z): return 1 / (1 + np.exp(-z))

W1 = rng.randn(3, 6); W2 = rng.randn(6, 6); W3 = rng.randn(6, 1)
b1 = np.zeros(6); b2 = np.zeros(6); b3 = np.zeros(1)

for i in range(6000):
    h1 = f(np.dot(X, W1) + b1)
    h2 = f(np.dot(h1, W2) + b2)
    o = f(np.dot(h2, W3) + b3)

    delta3 = (o - Y) * o * (1 - o)
    delta2 = np.dot(delta3, W3.T) * h2 * (1 - h2)
    delta1 = np.dot(delta2, W2) * h1 * (1 - h1)

    W3 -= 0.5 * np.dot(h2.T, delta3)
    W2 -= 0.5 * np.dot(h1.T, delta2)
    W1 -= 0.5 * np.dot(X.T, delta1)
    b3 -= 0.5 * delta3.sum(0)
    b2 -= 0.5 * delta2.sum(0)
    b1 -= 0.5 * delta1.sum(0)
    if i % 1500 == 0:
        print(i, 'mse', ((o - Y) ** 2).mean())

print(np.c_[X, Y, o.round(2)])
