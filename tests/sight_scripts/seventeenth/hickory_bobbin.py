# verdict: right
import numpy as np

rng = np.random.default_rng(30)
X = rng.uniform(-2, 2, (50, 1))
Y = 2 * np.abs(X) + rng.standard_t(2, (50, 1)) * 0.3
delta = 0.5

def huber(r):
    small = np.abs(r) <= delta
    return np.where(small, 0.5 * r ** 2, delta * (np.abs(r) - 0.5 * delta)).mean()

def huber_grad(r):
    return np.clip(r, -delta, delta) / len(r)

W1 = rng.normal(size=(1, 10))
b1 = rng.normal(size=(1, 10))
W2 = rng.normal(size=(10, 1)) * 0.3
b2 = np.zeros((1, 1))

for epoch in range(1000):
    H = np.maximum(X @ W1 + b1, 0)
    R = H @ W2 + b2 - Y
    g = huber_grad(R)
    gH = (g @ W2.T) * (H > 0)
    W2 -= 0.1 * H.T @ g
    b2 -= 0.1 * g.sum(axis=0, keepdims=True)
    W1 -= 0.1 * X.T @ gH
    b1 -= 0.1 * gH.sum(axis=0, keepdims=True)
    if epoch % 250 == 0:
        print(epoch, huber(R))
