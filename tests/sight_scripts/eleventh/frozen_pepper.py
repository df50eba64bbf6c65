# verdict: right
import numpy as np

rng = np.random.default_rng(5)
x = rng.uniform(-1, 1, (12, 2))
y = (0.5 * x[:, :1] - 0.25 * x[:, 1:]) ** 2 + 0.1

W = rng.normal(0, 0.6, (2, 6))
b = rng.normal(0, 0.1, 6)
V = rng.normal(0, 0.6, (6, 1))
c = np.zeros(1)

def mean_absolute_error(pred):
    return np.abs(pred - y).mean()

lr = 0.05
for it in range(800):
    h = np.tanh(x @ W + b)
    pred = h @ V + c
    if it % 200 == 0:
        print("mean absolute error", mean_absolute_error(pred))
    d = np.sign(pred - y) / len(x)
    dh = d @ V.T * (1 - h ** 2)
    V -= lr * h.T @ d
    c -= lr * d.sum(0)
    W -= lr * x.T @ dh
    b -= lr * dh.sum(0)
