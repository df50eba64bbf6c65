# verdict: right
import numpy as np

np.random.seed(40)
X = np.random.rand(100, 2)
y = (np.maximum(X[:, 0], X[:, 1]) - 0.3 * X[:, 1]).reshape(-1, 1)

slope = 0.05
W1 = np.random.randn(2, 16) * 0.7
b1 = np.random.randn(16) * 0.1
W2 = np.random.randn(16, 1) * 0.3
b2 = np.zeros(1)

for epoch in range(1500):
    lr = 0.05 / (1 + 0.002 * epoch)
    z = X @ W1 + b1
    a = np.where(z > 0, z, slope * z)
    pred = a @ W2 + b2
    mae = np.abs(pred - y).mean()

    dpred = np.sign(pred - y) / len(y)
    da = dpred @ W2.T
    dz = da * np.where(z > 0, 1.0, slope)

    W2 -= lr * np.dot(a.T, dpred)
    b2 -= lr * dpred.sum(axis=0)
    W1 -= lr * np.dot(X.T, dz)
    b1 -= lr * dz.sum(axis=0)
    if epoch % 300 == 0:
        print(epoch, "MAE", mae)
