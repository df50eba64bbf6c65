# verdict: wrong
# line: 23
# why: absolute loss: the gradient is |error| instead of its sign
import numpy as np

np.random.seed(4)

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

x = np.random.rand(80, 2) * 4 - 2
y = (x[:, 0] ** 2 - x[:, 1]).reshape(-1, 1)
v0 = np.random.randn(2, 12)
c0 = np.zeros(12)
v1 = np.random.randn(12, 1)
c1 = np.zeros(1)
lr = 0.02

for epoch in range(300):
    h = sigmoid(x @ v0 + c0)
    out = h @ v1 + c1
    mae = np.mean(np.abs(out - y))
    d_out = np.abs(out - y) / len(x)
    d_h = d_out @ v1.T * h * (1 - h)
    v1 -= lr * h.T @ d_out
    c1 -= lr * d_out.sum(axis=0)
    v0 -= lr * x.T @ d_h
    c0 -= lr * d_h.sum(axis=0)
    if epoch % 60 == 0:
        print("ortalama mutlak hata", mae)
