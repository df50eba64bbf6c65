# verdict: wrong
# line: 15
import numpy as np
# two layers with separate momentum; leaky relu
np.random.seed(71)
x = np.random.uniform(-2, 2, (60, 2))
t = np.maximum(x[:, :1], x[:, 1:])
W1 = np.random.randn(2, 10) * .5; b1 = np.zeros(10)
W2 = np.random.randn(10, 1) * .5; b2 = np.zeros(1)
leak = 0.1
for i in range(1000):
    z = x @ W1 + b1
    h = np.where(z > 0, z, leak * z)
    e = 2 * (h @ W2 + b2 - t) / len(x)
    dz = (e @ W2.T) * np.where(z > 0, 1, leak * z)
    W2 -= 0.03 * h.T @ e; b2 -= 0.03 * e.sum(0)
    W1 -= 0.03 * x.T @ dz; b1 -= 0.03 * dz.sum(0)
    if i % 200 == 0: print(i, np.mean(e ** 2))
