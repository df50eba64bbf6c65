# verdict: right
import numpy as np

x = np.array([[-1, -1], [-1, 1], [1, -1], [1, 1]], dtype=float)
y = np.array([[-1], [1], [1], [-1]], dtype=float)
X = x
w1 = np.random.uniform(-1, 1, (2, 6))
b1 = np.random.uniform(-1, 1, (1, 6))
w2 = np.random.uniform(-1, 1, (6, 1))
b2 = np.random.uniform(-1, 1, (1, 1))
mse, n = 1.0, 0
while mse > 0.01 and n < 10000:
    h = np.tanh(x.dot(w1) + b1)
    o = np.tanh(h.dot(w2) + b2)
    mse = np.mean((y - o) ** 2)
    grad_o = -(y - o) * (1 - o ** 2)
    grad_h = grad_o.dot(w2.T) * (1 - h ** 2)
    w2 = w2 - 0.1 * h.T.dot(grad_o)
    b2 = b2 - 0.1 * grad_o.sum(axis=0)
    w1 = w1 - 0.1 * x.T.dot(grad_h)
    b1 = b1 - 0.1 * grad_h.sum(axis=0)
    n += 1
print(n, "rounds, mse", mse)
print(o)
