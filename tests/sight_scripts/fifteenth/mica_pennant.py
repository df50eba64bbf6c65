# verdict: right
import numpy as np

np.random.seed(37)
n, m = 5, 120
X = np.random.randn(n, m)
Y = np.vstack([X[0] > X[1], X[2] + X[3] > 0, np.abs(X[4]) > 0.7]).astype(float)

layers = [n, 12, 8, 3]
W = {}
for l in range(1, len(layers)):
    W[l] = np.random.randn(layers[l], layers[l-1]) * np.sqrt(2.0 / layers[l-1])
    W[-l] = np.zeros((layers[l], 1))        # negative keys hold the biases

def forward(X):
    A = {0: X}
    for l in range(1, 4):
        Z = W[l] @ A[l-1] + W[-l]
        A[l] = 1 / (1 + np.exp(-Z)) if l == 3 else np.maximum(Z, 0)
    return A

for it in range(800):
    A = forward(X)
    dZ = (A[3] - Y) / m
    grads = {}
    for l in (3, 2, 1):
        grads[l] = dZ @ A[l-1].T
        grads[-l] = dZ.sum(axis=1, keepdims=True)
        if l > 1:
            dZ = (W[l].T @ dZ) * (A[l-1] > 0)
    for key, g in grads.items():
        W[key] -= 0.3 * g
    if it % 200 == 0:
        a = np.clip(A[3], 1e-9, 1 - 1e-9)
        print(it, -np.sum(Y * np.log(a) + (1 - Y) * np.log(1 - a)) / m)
print("label accuracy", np.mean((A[3] > .5) == Y))
