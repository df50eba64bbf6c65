# verdict: wrong
# line: 8
# why: relu_backward zeroes the gradient where Z is positive instead of where it is negative.
import numpy as np

def relu_backward(dA, Z):
    dZ = dA.copy()
    dZ[Z > 0] = 0
    return dZ

np.random.seed(7)
dims = [3, 8, 8, 1]
params = {}
for l in range(1, len(dims)):
    params[f"W{l}"] = np.random.randn(dims[l], dims[l - 1]) * np.sqrt(2 / dims[l - 1])
    params[f"b{l}"] = np.zeros((dims[l], 1))
L = len(dims) - 1

X = np.random.randn(3, 70)
Y = np.sum(X ** 2, axis=0, keepdims=True) / 3
m = X.shape[1]

for it in range(500):
    A = [X]
    Z = [None]
    for l in range(1, L + 1):
        z = params[f"W{l}"] @ A[-1] + params[f"b{l}"]
        Z.append(z)
        A.append(np.maximum(z, 0) if l < L else z)
    dZ = (A[L] - Y) / m
    grads = {}
    for l in range(L, 0, -1):
        grads[f"W{l}"] = dZ @ A[l - 1].T
        grads[f"b{l}"] = dZ.sum(axis=1, keepdims=True)
        if l > 1:
            dZ = relu_backward(params[f"W{l}"].T @ dZ, Z[l - 1])
    for k in params:
        params[k] -= 0.02 * grads[k]
    if it % 100 == 0:
        print(it, float(np.mean((A[L] - Y) ** 2)))
