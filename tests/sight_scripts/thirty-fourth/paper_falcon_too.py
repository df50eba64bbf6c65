# verdict: right
import numpy as np

class Tiny:
    W1 = np.random.RandomState(1).randn(3, 5) * 0.5
    W2 = np.random.RandomState(2).randn(5, 1) * 0.5
    hid = np.empty((8, 5))
    out = np.empty((8, 1))
    rate = 0.3

X = np.array([[a, b, 1] for a in (0, 1) for b in (0, 1)] * 2)
X[4:, 2] = -1
T = np.array([[0, 1, 1, 0, 1, 0, 0, 1]]).T

for n in range(4000):
    np.matmul(X, Tiny.W1, out=Tiny.hid)
    np.negative(Tiny.hid, out=Tiny.hid)
    np.exp(Tiny.hid, out=Tiny.hid)
    Tiny.hid += 1
    np.reciprocal(Tiny.hid, out=Tiny.hid)
    np.matmul(Tiny.hid, Tiny.W2, out=Tiny.out)
    np.divide(1, 1 + np.exp(-Tiny.out), out=Tiny.out)
    d2 = T - Tiny.out
    loss = float((d2 * d2).sum()) / 2
    d2 *= Tiny.out
    d2 *= 1 - Tiny.out
    d1 = np.multiply(d2, Tiny.W2.T)
    np.multiply(d1, Tiny.hid, out=d1)
    np.multiply(d1, 1 - Tiny.hid, out=d1)
    np.add(Tiny.W2, Tiny.rate * Tiny.hid.T @ d2, out=Tiny.W2)
    np.add(Tiny.W1, Tiny.rate * X.T @ d1, out=Tiny.W1)
    if n % 1000 == 0:
        print(n, loss)
