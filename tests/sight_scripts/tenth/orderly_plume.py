# verdict: wrong
# line: 21
# why: The weights are used in both halves, but only the encoder's part of their gradient is there.
import numpy as np
np.random.seed(66)

def sigmoid(a):
    return 1 / (1 + np.exp(-a))

class TiedAutoencoder:
    def __init__(self, n, k):
        self.W = np.random.randn(n, k) * 0.4
        self.b, self.c = np.zeros((1, k)), np.zeros((1, n))

    def step(self, X, lr):
        W, b, c = self.W, self.b, self.c
        H = sigmoid(X @ W + b)
        R = H @ W.T + c
        dR = R - X
        dH = (dR @ W) * H * (1 - H)
        self.W = W - lr * (X.T @ dH)
        self.b = b - lr * dH.sum(axis=0, keepdims=True)
        self.c = c - lr * dR.sum(axis=0, keepdims=True)
        return (dR ** 2).mean()

data = (np.random.rand(20, 8) > 0.5).astype(float)
ae = TiedAutoencoder(8, 4)
for i in range(1000):
    mse = ae.step(data, 0.02)
print("mse", mse)
