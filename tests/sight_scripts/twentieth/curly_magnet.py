# verdict: right
import numpy as np

rng = np.random.default_rng(15)
X = rng.normal(size=(60, 3))
cls = (X > 0).sum(axis=1)                # 0, 1, 2 or 3 positive features
Y = np.zeros((60, 4))
for row, k in enumerate(cls):
    Y[row, k] = 1.0

A = rng.normal(0, 0.5, (3, 9))
a0 = np.zeros((1, 9))
B = rng.normal(0, 0.5, (9, 4))
b0 = np.zeros((1, 4))

for it in range(2000):
    H = np.tanh(X @ A + a0)
    Z = H @ B + b0
    P = np.exp(Z)
    P = P / P.sum(axis=1, keepdims=True)
    # squared error on top of a softmax: multiply by the Jacobian diag(p) - p p^T
    E = P - Y
    dZ = P * (E - np.sum(E * P, axis=1, keepdims=True))
    dH = (dZ @ B.T) * (1 - H * H)
    A -= 0.1 * X.T @ dH
    a0 -= 0.1 * dH.sum(axis=0, keepdims=True)
    B -= 0.1 * H.T @ dZ
    b0 -= 0.1 * dZ.sum(axis=0, keepdims=True)
    if it % 400 == 0:
        print(it, (E ** 2).sum(), (P.argmax(1) == cls).mean())
