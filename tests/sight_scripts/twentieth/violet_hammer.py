# verdict: right
import numpy as np

rng = np.random.default_rng(2)
X = rng.normal(size=(5, 45))
Y = (np.sum(X[:3] ** 2, axis=0, keepdims=True) > 2.5) * 1.0
layer_dims = [5, 8, 6, 4, 1]
L = len(layer_dims) - 1

W, b = {}, {}
for l in range(1, L + 1):
    W[l] = rng.normal(size=(layer_dims[l], layer_dims[l - 1])) / np.sqrt(layer_dims[l - 1])
    b[l] = np.zeros((layer_dims[l], 1))

for it in range(1500):
    A = {0: X}
    for l in range(1, L):
        A[l] = np.tanh(W[l] @ A[l - 1] + b[l])
    A[L] = 1 / (1 + np.exp(-(W[L] @ A[L - 1] + b[L])))

    dZ = {L: (A[L] - Y) / X.shape[1]}
    for l in range(L - 1, 0, -1):
        dZ[l] = (W[l + 1].T @ dZ[l + 1]) * (1 - A[l] ** 2)

    for l in range(1, L + 1):
        W[l] -= 0.3 * dZ[l] @ A[l - 1].T
        b[l] -= 0.3 * np.sum(dZ[l], axis=1, keepdims=True)
    if it % 300 == 0:
        print(it, -np.mean(Y * np.log(A[L]) + (1 - Y) * np.log(1 - A[L])))
