# verdict: right
import numpy as np
np.random.seed(62)

X = np.random.randint(0, 2, (16, 4)).astype(float)
parity = X.sum(axis=1, keepdims=True) % 2

def squash(v):
    return 1 / (1 + np.exp(-v))

W1 = np.random.normal(size=(4, 8))
W2 = np.random.normal(size=(8, 1))

for i in range(6000):
    A = squash(X @ W1)
    B = squash(A @ W2)
    W2_before = W2.copy()

    dB = (B - parity) * B * (1 - B)
    W2 -= A.T @ dB
    dA = (dB @ W2_before.T) * A * (1 - A)
    W1 -= X.T @ dA

    if i % 1500 == 0:
        print("mse", ((B - parity) ** 2).mean())
