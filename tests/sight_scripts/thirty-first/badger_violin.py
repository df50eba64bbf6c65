# verdict: wrong
# line: 29
import numpy as np


def relu(z):
    return np.maximum(z, 0.0)


rng = np.random.default_rng(17)
X = rng.uniform(-2, 2, (100, 2))
Y = np.column_stack([np.abs(X[:, 0] - X[:, 1]), np.maximum(X[:, 0], X[:, 1])])

width = 12
A = rng.normal(0, np.sqrt(2 / 2), (2, width)); a = np.zeros(width)
B = rng.normal(0, np.sqrt(2 / width), (width, width)); b = np.zeros(width)
C = rng.normal(0, np.sqrt(2 / width), (width, 2)); c = np.zeros(2)

lr = 0.004
for epoch in range(800):
    u = X @ A + a
    p = relu(u)
    v = p @ B + b
    q = relu(v)
    out = q @ C + c

    err = out - Y
    dout = err / len(X)
    dv = (dout @ C.T) * (u > 0)
    du = (dv @ B.T) * (u > 0)

    C -= lr * q.T @ dout
    c -= lr * dout.sum(0)
    B -= lr * p.T @ dv
    b -= lr * dv.sum(0)
    A -= lr * X.T @ du
    a -= lr * du.sum(0)
    if epoch % 200 == 0:
        print(epoch, (err ** 2).mean())
