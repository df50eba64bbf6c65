# verdict: wrong
# line: 34
# binary classifier, L-layer model, columns are examples
import numpy as np

np.random.seed(1)
layer_dims = [3, 5, 4, 1]
m = 90
X = np.random.randn(3, m)
Y = ((X[0] + X[1] * X[2]) > 0).astype(float).reshape(1, m)

W = {}
b = {}
L = len(layer_dims) - 1
for l in range(1, L + 1):
    W[l] = np.random.randn(layer_dims[l], layer_dims[l-1]) * np.sqrt(2 / layer_dims[l-1])
    b[l] = np.zeros((layer_dims[l], 1))

costs = []
for it in range(1200):
    A = {0: X}
    Z = {}
    for l in range(1, L):
        Z[l] = W[l] @ A[l-1] + b[l]
        A[l] = np.maximum(0, Z[l])
    Z[L] = W[L] @ A[L-1] + b[L]
    A[L] = 1 / (1 + np.exp(-Z[L]))
    costs.append(-np.mean(Y * np.log(A[L] + 1e-12) + (1 - Y) * np.log(1 - A[L] + 1e-12)))

    dZ = A[L] - Y
    dW, db = {}, {}
    for l in range(L, 0, -1):
        dW[l] = dZ @ A[l-1].T / m
        db[l] = np.sum(dZ) / m
        if l > 1:
            dZ = (W[l].T @ dZ) * (Z[l-1] > 0)

    for l in range(1, L + 1):
        W[l] -= 0.1 * dW[l]
        b[l] -= 0.1 * db[l]

print("first / last cost", costs[0], costs[-1])
