# verdict: right
"""No temporaries inside the loop: everything goes to preallocated buffers."""
import numpy as np

rng = np.random.default_rng(5)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=np.float64)
y = np.array([[0], [1], [1], [0]], dtype=np.float64)
N, D, H = 4, 3, 8

w0 = rng.uniform(-1, 1, (D, H))
w1 = rng.uniform(-1, 1, (H, 1))

l1 = np.empty((N, H)); d1 = np.empty((N, H)); t1 = np.empty((N, H))
l2 = np.empty((N, 1)); d2 = np.empty((N, 1)); t2 = np.empty((N, 1))
g0 = np.empty((D, H)); g1 = np.empty((H, 1))


def sigmoid_into(z):
    np.negative(z, out=z)
    np.exp(z, out=z)
    np.add(z, 1.0, out=z)
    np.reciprocal(z, out=z)


def slope_into(a, buf):
    np.subtract(1.0, a, out=buf)
    np.multiply(buf, a, out=buf)


for step in range(5000):
    np.dot(X, w0, out=l1)
    sigmoid_into(l1)
    np.dot(l1, w1, out=l2)
    sigmoid_into(l2)

    np.subtract(y, l2, out=d2)
    slope_into(l2, t2)
    np.multiply(d2, t2, out=d2)

    np.dot(d2, w1.T, out=d1)
    slope_into(l1, t1)
    np.multiply(d1, t1, out=d1)

    np.dot(l1.T, d2, out=g1)
    np.dot(X.T, d1, out=g0)
    np.add(w1, g1, out=w1)
    np.add(w0, g0, out=w0)

print(l2.ravel())
