# verdict: right
import numpy as np

np.random.seed(64)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=float)
T = np.array([[1, 0], [0, 1], [0, 1], [1, 0]], dtype=float)   # xor as two classes

A = np.random.normal(size=(3, 6))
B = np.random.normal(size=(6, 2))

def softmax(z):
    e = np.exp(z - np.max(z, axis=1, keepdims=True))
    return e / np.sum(e, axis=1, keepdims=True)

for k in range(4000):
    H = 1 / (1 + np.exp(-X @ A))
    P = softmax(H @ B)
    E = P - T
    # softmax: dP_i/dz_j = P_i (1[i=j] - P_j)
    dZ = P * (E - np.sum(E * P, axis=1, keepdims=True))
    dH = dZ @ B.T
    dA = X.T @ (dH * H * (1 - H))
    dB = H.T @ dZ
    A = A - 0.5 * dA
    B = B - 0.5 * dB

print(P.round(2))
