# verdict: right
import numpy as np


def init(dims, seed):
    r = np.random.RandomState(seed)
    W, b = {}, {}
    for l in range(1, len(dims)):
        W[l] = r.randn(dims[l], dims[l - 1]) * np.sqrt(2.0 / dims[l - 1])
        b[l] = np.zeros((dims[l], 1))
    return W, b


def L_model_forward(X, W, b):
    A, Z = {0: X}, {}
    L = len(W)
    for l in range(1, L + 1):
        Z[l] = W[l].dot(A[l - 1]) + b[l]
        A[l] = np.maximum(0, Z[l]) if l < L else 1 / (1 + np.exp(-Z[l]))
    return A, Z


def L_model_backward(A, Z, Y, W):
    L, m = len(W), Y.shape[1]
    dW, db = {}, {}
    AL = A[L]
    dA = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    for l in reversed(range(1, L + 1)):
        if l == L:
            dZ = dA * AL * (1 - AL)
        else:
            dZ = np.array(dA, copy=True)
            dZ[Z[l] <= 0] = 0
        dW[l] = dZ.dot(A[l - 1].T) / m
        db[l] = dZ.sum(axis=1, keepdims=True) / m
        dA = W[l].T.dot(dZ)
    return dW, db


r = np.random.RandomState(0)
X = r.randn(4, 80)
Y = ((X[:1] * X[1:2] + X[2:3]) > 0).astype(float)
W, b = init([4, 8, 6, 5, 1], 3)
for i in range(1001):
    A, Z = L_model_forward(X, W, b)
    dW, db = L_model_backward(A, Z, Y, W)
    for l in W:
        W[l] -= 0.1 * dW[l]
        b[l] -= 0.1 * db[l]
    if i % 250 == 0:
        c = -np.mean(Y * np.log(A[4]) + (1 - Y) * np.log(1 - A[4]))
        print("Cost after", i, ":", c)
