# verdict: wrong
# line: 26
# why: input normalised for the forward pass, raw input in the gradient
import numpy as np

np.random.seed(64)
raw = np.random.uniform([0, 10], [5, 90], (40, 2))
price = (0.4 * raw[:, 0] + 0.02 * raw[:, 1])[:, None]

mean, std = raw.mean(axis=0), raw.std(axis=0)
X = (raw - mean) / std

W1 = np.random.randn(2, 5) * 0.5
b1 = np.zeros(5)
W2 = np.random.randn(5, 1) * 0.5
b2 = np.zeros(1)
lr = 0.0005

for epoch in range(1000):
    hidden = np.tanh(X @ W1 + b1)
    predicted = hidden @ W2 + b2
    diff = predicted - price
    dW2 = hidden.T @ diff
    db2 = diff.sum(axis=0)
    dh = diff @ W2.T * (1 - hidden ** 2)
    dW1 = raw.T @ dh
    db1 = dh.sum(axis=0)
    W2 -= lr * dW2
    b2 -= lr * db2
    W1 -= lr * dW1
    b1 -= lr * db1
print('mse', (diff ** 2).mean())
