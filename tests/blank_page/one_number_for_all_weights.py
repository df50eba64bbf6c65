# verdict: wrong
# first wrong: derivative
# line: 16
# mistake: -
# why: the products are summed over everything, so all output weights get the same change
import numpy as np

def sig(t):
    return 1 / (1 + np.exp(-t))

def step(W, v, x, y, lr):
    h = sig(x @ W)
    o = sig(h @ v)
    d = (o - y) * o * (1 - o)
    dh = d * v.T * h * (1 - h)
    dv = np.sum(h * d)
    dW = x.T @ dh
    return W - lr * dW, v - lr * dv, np.abs(o - y).mean()

x = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
np.random.seed(0)
W, v = np.random.randn(3, 4), np.random.randn(4, 1)
curve = []
for n in range(15000):
    W, v, e = step(W, v, x, y, 0.5)
    curve.append(e)
print(curve[::3000])
