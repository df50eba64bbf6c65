# verdict: right
import numpy as np

np.random.seed(23)
m = 64
X = np.random.randint(0, 2, (6, m)).astype(float)
Y = np.vstack([X[0] * X[1], np.maximum(X[2], X[3]), (X[4] != X[5]).astype(float)])

layer_dims = [6, 9, 7, 3]
W, b = {}, {}
for l in range(1, 4):
    W[l] = np.random.randn(layer_dims[l], layer_dims[l - 1]) * np.sqrt(2.0 / layer_dims[l - 1])
    b[l] = np.zeros((layer_dims[l], 1))

for i in range(1500):
    A, Z = {0: X}, {}
    for l in (1, 2, 3):
        Z[l] = W[l] @ A[l - 1] + b[l]
        A[l] = np.maximum(0, Z[l]) if l < 3 else 1 / (1 + np.exp(-Z[l]))
    dW, db = {}, {}
    dZ = A[3] - Y
    for l in (3, 2, 1):
        dW[l] = dZ @ A[l - 1].T / m
        db[l] = dZ.sum(axis=1, keepdims=True) / m
        if l > 1:
            dZ = (W[l].T @ dZ) * (Z[l - 1] > 0)
    for l in (1, 2, 3):
        W[l] -= 0.3 * dW[l]
        b[l] -= 0.3 * db[l]
    if i % 300 == 0:
        cost = -np.mean(Y * np.log(A[3] + 1e-9) + (1 - Y) * np.log(1 - A[3] + 1e-9))
        print("iteration", i, "cost", cost, "exact", np.mean(((A[3] > 0.5) == Y).all(axis=0)))
