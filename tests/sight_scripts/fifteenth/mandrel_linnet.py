# verdict: wrong
# line: 30
# why: momentum velocity already holds the minus, then is subtracted (W1)
import numpy as np

rng = np.random.default_rng(23)
x = np.linspace(-2, 2, 40).reshape(40, 1)
y = np.exp(-x ** 2)

W1 = rng.normal(size=(1, 8)); b1 = rng.normal(size=(1, 8))
W2 = rng.normal(size=(8, 1)) * 0.4; b2 = np.zeros((1, 1))
vW1 = np.zeros_like(W1); vb1 = np.zeros_like(b1)
vW2 = np.zeros_like(W2); vb2 = np.zeros_like(b2)
lr = 0.02
m = 0.8

for ep in range(800):
    A1 = np.tanh(x @ W1 + b1)
    yp = A1 @ W2 + b2
    dy = 2 * (yp - y) / len(x)
    dA = dy @ W2.T * (1 - A1 ** 2)

    vW2 = m * vW2 - lr * (A1.T @ dy)
    vb2 = m * vb2 - lr * dy.sum(axis=0, keepdims=True)
    vW1 = m * vW1 - lr * (x.T @ dA)
    vb1 = m * vb1 - lr * dA.sum(axis=0, keepdims=True)

    W2 += vW2
    b2 += vb2
    W1 -= vW1
    b1 += vb1
    if ep % 100 == 0:
        print(f"{ep}: {np.mean((yp - y) ** 2):.5f}")
