# verdict: wrong
# line: 12
# also: 24
import numpy as np

np.random.seed(27)
X = np.random.randn(50, 6)
Y = np.tanh(X @ np.random.randn(6, 6) * 0.4)

W1 = np.random.randn(6, 6) * 0.4
W2 = np.random.randn(6, 6) * 0.4
vW1 = vW2 = np.zeros((6, 6))
beta = 0.9
lr = 0.02

for i in range(400):
    h = np.tanh(X @ W1)
    o = np.tanh(h @ W2)
    d2 = (o - Y) * (1 - o ** 2) / len(X)
    d1 = d2 @ W2.T * (1 - h ** 2)
    vW2 *= beta
    vW2 += h.T @ d2
    W2 -= lr * vW2
    vW1 *= beta
    vW1 += X.T @ d1
    W1 -= lr * vW1
    if i % 100 == 0:
        print(i, np.mean((o - Y) ** 2))
print(np.mean((o - Y) ** 2))
