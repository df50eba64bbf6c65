# verdict: wrong
# line: 33
# why: batch normalisation: backward treats mean and variance as constants
import numpy as np

np.random.seed(33)
X = np.random.rand(50, 3) * 4
T = (X[:, [0]] > X[:, [1]]).astype(float)

W1 = np.random.randn(3, 6)
g = np.ones((1, 6))
b = np.zeros((1, 6))
W2 = np.random.randn(6, 1)
lr = 0.5

for i in range(300):
    # forward
    z = X.dot(W1)
    mean = z.mean(axis=0, keepdims=True)
    std = np.sqrt(z.var(axis=0, keepdims=True) + 1e-6)
    zn = (z - mean) / std
    y = g * zn + b
    a = np.maximum(y, 0)
    o = 1 / (1 + np.exp(-a.dot(W2)))

    # backward
    do = (o - T) / len(X)
    dW2 = a.T.dot(do)
    dy = do.dot(W2.T) * (y > 0)
    dg = (dy * zn).sum(axis=0, keepdims=True)
    db = dy.sum(axis=0, keepdims=True)
    dzn = dy * g
    dz = dzn / std
    dW1 = X.T.dot(dz)

    W1 -= lr * dW1
    W2 -= lr * dW2
    g -= lr * dg
    b -= lr * db
    if i % 100 == 0:
        print(i, -np.mean(T * np.log(o) + (1 - T) * np.log(1 - o)))
print(np.mean((o > 0.5) == T))
