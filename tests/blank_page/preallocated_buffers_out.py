# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: every product goes into a buffer made beforehand (out=), nothing is allocated in the loop; the numbers are the exact gradient's
import numpy as np

rng = np.random.RandomState(3)
N, D, H = 4, 3, 16
x = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=np.float64)
y = np.array([[0], [1], [1], [0]], dtype=np.float64)
w1 = rng.uniform(-1, 1, (D, H))
w2 = rng.uniform(-1, 1, (H, 1))

# work space
h, h_slope, h_delta = (np.empty((N, H)) for _ in range(3))
o, o_slope, o_delta = (np.empty((N, 1)) for _ in range(3))
g1, g2 = np.empty_like(w1), np.empty_like(w2)
alpha = 0.7


def sigmoid_into(src, w, dst):
    np.dot(src, w, out=dst)
    np.negative(dst, out=dst)
    np.exp(dst, out=dst)
    dst += 1.0
    np.reciprocal(dst, out=dst)


def slope_into(a, dst):
    np.subtract(1.0, a, out=dst)
    dst *= a


for step in range(30_000):
    sigmoid_into(x, w1, h)
    sigmoid_into(h, w2, o)

    np.subtract(o, y, out=o_delta)
    slope_into(o, o_slope)
    o_delta *= o_slope

    np.dot(o_delta, w2.T, out=h_delta)
    slope_into(h, h_slope)
    h_delta *= h_slope

    np.dot(h.T, o_delta, out=g2)
    np.dot(x.T, h_delta, out=g1)
    g2 *= alpha
    g1 *= alpha
    w2 -= g2
    w1 -= g1

print(np.abs(o - y).max())
