# verdict: wrong
# line: 24
# why: momentum: velocity of first layer used in the second layer's velocity (same shape)
import numpy as np

np.random.seed(21)
x = np.random.randn(50, 5)
M = np.random.randn(5, 5)
t = np.tanh(x @ M)

U = np.random.randn(5, 5) * 0.4
V = np.random.randn(5, 5) * 0.4
vel_u = np.zeros_like(U)
vel_v = np.zeros_like(V)
mu, lr = 0.8, 0.05

for i in range(500):
    h = np.tanh(x @ U)
    o = h @ V
    e = (o - t) / len(x)
    gV = h.T @ e
    gU = x.T @ ((e @ V.T) * (1 - h ** 2))
    vel_u = mu * vel_u - lr * gU
    vel_v = mu * vel_u - lr * gV
    U += vel_u
    V += vel_v
    if i % 100 == 0:
        print("step", i, "loss", 0.5 * np.sum((o - t) ** 2) / len(x))
