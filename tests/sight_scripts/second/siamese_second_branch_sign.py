# verdict: wrong
# line: 23
# why: The second branch's gradient lacks the minus sign that the difference a - b gives it.
import numpy as np

rng = np.random.default_rng(93)
n = 60
A = rng.normal(size=(n, 2))
same = (np.arange(n) % 2).astype(float)[:, None]
B = np.where(same > 0, A, -A) + 0.1 * rng.normal(size=A.shape)
W = rng.normal(size=(2, 5)) * 0.5
bias = np.array([0.5])
lr = 0.1

for epoch in range(500):
    ea, eb = np.tanh(A @ W), np.tanh(B @ W)
    diff = ea - eb
    p = 1 / (1 + np.exp(-(bias - np.sum(diff ** 2, axis=1, keepdims=True))))
    loss = -np.mean(same * np.log(p + 1e-12) + (1 - same) * np.log(1 - p + 1e-12))
    d = (p - same) / n
    g = -2 * d * diff
    ga = g * (1 - ea ** 2)
    gb = g * (1 - eb ** 2)
    W -= lr * (A.T @ ga + B.T @ gb)
    bias = bias - lr * d.sum(axis=0)
    if epoch % 100 == 0:
        print(epoch, loss)
