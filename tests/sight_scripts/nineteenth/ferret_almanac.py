# verdict: right
import numpy as np

np.random.seed(29)
base = np.random.randn(2, 6)
data = np.random.randn(60, 2) @ base + 0.05 * np.random.randn(60, 6)
W = np.random.randn(6, 3) * 0.2
b = np.zeros(3)
c = np.zeros(6)
rate = 0.1

for epoch in range(700):
    z = 1.0 / (1.0 + np.exp(-(data @ W + b)))
    rec = z @ W.T + c
    delta = (rec - data) / len(data)
    hidden_delta = delta @ W * z * (1 - z)
    gW = data.T @ hidden_delta + delta.T @ z
    W -= rate * gW
    b -= rate * hidden_delta.sum(axis=0)
    c -= rate * delta.sum(axis=0)
    if not epoch % 100:
        print("epoch", epoch, "reconstruction error", 0.5 * np.sum((rec - data) ** 2) / len(data))
