# verdict: scaled
# first wrong: -
# line: -
# mistake: -
# why: gradient of the mean of the squares, so each delta has 2/N in front; two hidden layers, samples in columns
import numpy as np

rng = np.random.default_rng(18)
x = np.array([[0, 0, 0, 0, 1, 1, 1, 1], [0, 0, 1, 1, 0, 0, 1, 1], [0, 1, 0, 1, 0, 1, 0, 1]], float)
y = np.array([[0, 1, 1, 1, 1, 1, 1, 0], [0, 0, 0, 1, 0, 1, 1, 1]], float)
N = x.shape[1]

M1, c1 = rng.normal(size=(6, 3)), rng.normal(size=(6, 1))
M2, c2 = rng.normal(size=(5, 6)), rng.normal(size=(5, 1))
M3, c3 = rng.normal(size=(2, 5)), rng.normal(size=(2, 1))
lr = 2.0

sig = lambda z: 1 / (1 + np.exp(-z))

for epoch in range(9000):
    p = sig(M1 @ x + c1)
    q = sig(M2 @ p + c2)
    r = sig(M3 @ q + c3)
    mse = np.sum((r - y) ** 2) / N
    dr = 2 / N * (r - y) * r * (1 - r)
    dq = (M3.T @ dr) * q * (1 - q)
    dp = (M2.T @ dq) * p * (1 - p)
    M3 -= lr * dr @ q.T
    M2 -= lr * dq @ p.T
    M1 -= lr * dp @ x.T
    c3 -= lr * dr.sum(1, keepdims=True)
    c2 -= lr * dq.sum(1, keepdims=True)
    c1 -= lr * dp.sum(1, keepdims=True)
    if epoch % 3000 == 0:
        print(epoch, mse)
