# verdict: wrong
# first wrong: update
# line: 29
# mistake: -
# why: np.subtract is called without out= for the output weights, its result is dropped and they never change
import numpy as np

np.random.seed(14)
x = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=float)
y = np.array([[0], [1], [1], [0]], dtype=float)
v = np.random.uniform(-1, 1, (3, 8))
w = np.random.uniform(-1, 1, (8, 1))
hid = np.zeros((4, 8)); out = np.zeros((4, 1))
dv = np.zeros_like(v);  dw = np.zeros_like(w)
rate = 0.8

def squash(z):
    np.divide(1.0, 1.0 + np.exp(-z), out=z)

for _ in range(15000):
    np.matmul(x, v, out=hid);  squash(hid)
    np.matmul(hid, w, out=out);  squash(out)

    top = (out - y) * out * (1.0 - out)
    low = top @ w.T * hid * (1.0 - hid)
    np.matmul(hid.T, top, out=dw)
    np.matmul(x.T, low, out=dv)

    np.subtract(w, rate * dw)
    np.subtract(v, rate * dv, out=v)

print(out.round(4).ravel())
