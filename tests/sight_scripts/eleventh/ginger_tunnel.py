# verdict: wrong
# line: 25
# why: the delta of the first hidden layer is built from the output delta instead of the delta of the second hidden layer
import numpy as np

np.random.seed(23)
sigmoid = lambda z: 1 / (1 + np.exp(-z))
d = lambda a: a * (1 - a)

bits = np.array([[a, b, c] for a in (0, 1) for b in (0, 1) for c in (0, 1)])
odd = (bits.sum(1) % 2)[:, None]
bits = np.hstack([bits, np.ones((8, 1))])

w01 = np.random.normal(size=(4, 5))
w12 = np.random.normal(size=(5, 1))
w23 = np.random.normal(size=(1, 1))
step = 1.2

for i in range(2001):
    a1 = sigmoid(bits @ w01)
    a2 = sigmoid(a1 @ w12)
    a3 = sigmoid(a2 @ w23)
    delta3 = (a3 - odd) * d(a3)
    delta2 = (delta3 @ w23.T) * d(a2)
    delta1 = (delta3 @ w12.T) * d(a1)
    w23 -= step * a2.T @ delta3
    w12 -= step * a1.T @ delta2
    w01 -= step * bits.T @ delta1
    if i % 500 == 0:
        print(f"{i:5d} {np.abs(a3 - odd).mean():.4f}")
