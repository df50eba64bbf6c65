# verdict: wrong
# line: 35
# why: the slope overwrites the hidden activation before W2's gradient uses it
import numpy as np

# Memory is short on my machine, so the arrays are reused with out=.
np.random.seed(23)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=float)
y = np.array([[0], [1], [1], [0]], dtype=float)

W1 = np.random.uniform(-1, 1, (3, 6))
W2 = np.random.uniform(-1, 1, (6, 1))
h = np.empty((4, 6))
o = np.empty((4, 1))
dh = np.empty((4, 6))
do = np.empty((4, 1))


def sigmoid_(z):
    np.exp(-z, out=z)
    z += 1
    np.divide(1.0, z, out=z)


for epoch in range(3000):
    np.matmul(X, W1, out=h)
    sigmoid_(h)
    np.matmul(h, W2, out=o)
    sigmoid_(o)

    np.subtract(o, y, out=do)
    do *= o * (1 - o)

    np.matmul(do, W2.T, out=dh)
    np.multiply(h, 1 - h, out=h)
    dh *= h

    W2 -= 0.8 * np.matmul(h.T, do)
    W1 -= 0.8 * np.matmul(X.T, dh)

    if epoch % 500 == 0:
        print(epoch, np.abs(o - y).mean())

print(o)
