# verdict: right
# why: Three layers in column form with the mean cross-entropy, all gradients from one forward pass, then all updates.
import numpy as np
np.random.seed(17)
L = [2, 6, 4, 1]
W = [None] + [np.random.randn(L[i], L[i-1]) * np.sqrt(2 / L[i-1]) for i in range(1, 4)]
b = [None] + [np.zeros((L[i], 1)) for i in range(1, 4)]
m = 150
X = np.random.uniform(-1, 1, (2, m))
Y = (np.abs(X[0:1]) + np.abs(X[1:2]) < 0.8) * 1.0

def ida(A):
    camino = [A]
    for i in range(1, 4):
        Z = W[i] @ camino[-1] + b[i]
        camino.append(1 / (1 + np.exp(-Z)) if i == 3 else np.maximum(0, Z))
    return camino

for it in range(2000):
    A = ida(X)
    dZ3 = A[3] - Y
    dZ2 = (W[3].T @ dZ3) * (A[2] > 0)
    dZ1 = (W[2].T @ dZ2) * (A[1] > 0)
    for i, dZ in ((1, dZ1), (2, dZ2), (3, dZ3)):
        W[i] = W[i] - 0.3 * (dZ @ A[i-1].T) / m
        b[i] = b[i] - 0.3 * dZ.sum(axis=1, keepdims=True) / m
    if it % 500 == 0:
        print("costo", -np.mean(Y * np.log(A[3]) + (1 - Y) * np.log(1 - A[3])))
