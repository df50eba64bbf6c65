# verdict: wrong
# first wrong: update
# line: 33
# mistake: -
# why: of the first layer only the bias is moved
import numpy as np
rng = np.random.default_rng(35)
n = 66
X = rng.normal(size=(n, 3))
y = (X[:, 0] + X[:, 1] * X[:, 2]).reshape(n, 1)
importance = rng.uniform(0.2, 2.0, size=(n, 1))
importance /= importance.sum()
W1 = rng.normal(size=(3, 14)) * np.sqrt(2 / 3)
b1 = np.full(14, 0.01)
W2 = rng.normal(size=(14, 1)) * np.sqrt(2 / 14)
b2 = np.zeros(1)

def lrelu(z, k=0.02):
    return np.maximum(z, k * z)
for it in range(1, 801):
    z1 = X @ W1 + b1
    a1 = lrelu(z1)
    yhat = a1 @ W2 + b2
    loss = np.sum(importance * (yhat - y) ** 2)
    dy = 2 * importance * (yhat - y)
    dW2 = a1.T @ dy
    db2 = np.sum(dy, axis=0)
    dz1 = dy @ W2.T
    dz1[z1 < 0] *= 0.02
    dW1 = X.T @ dz1
    db1 = np.sum(dz1, axis=0)
    step = 0.05 if it < 500 else 0.01
    b1 -= step * db1
    W2 -= step * dW2
    b2 -= step * db2
    if it % 200 == 0:
        print(it, loss)
