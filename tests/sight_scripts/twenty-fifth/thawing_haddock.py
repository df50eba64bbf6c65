# verdict: wrong
# line: 21
# why: loop: Each batch of inputs is compared with the first targets instead of with its own.
import numpy as np

np.random.seed(101)
N = 200
X = np.random.uniform(-1, 1, (N, 2))
Y = (X[:, 0] + X[:, 1] > 0.2).astype(int).reshape(-1, 1)

W1 = np.random.randn(2, 5) * 0.5
b1 = np.zeros(5)
W2 = np.random.randn(5, 1) * 0.5
b2 = np.zeros(1)
lr = 0.5
batch_size = 20

for epoch in range(100):
    for i in range(0, N, batch_size):
        xb = X[i:i + batch_size]
        yb = Y[:batch_size]
        a = np.tanh(xb @ W1 + b1)
        p = 1 / (1 + np.exp(-(a @ W2 + b2)))
        dp = (p - yb) / batch_size
        da = (dp @ W2.T) * (1 - a ** 2)
        W2 -= lr * a.T @ dp
        b2 -= lr * dp.sum(axis=0)
        W1 -= lr * xb.T @ da
        b1 -= lr * da.sum(axis=0)

p = 1 / (1 + np.exp(-(np.tanh(X @ W1 + b1) @ W2 + b2)))
print("accuracy", np.mean((p > 0.5) == Y))
