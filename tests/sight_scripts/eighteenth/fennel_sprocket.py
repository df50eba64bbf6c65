# verdict: right
import numpy as np

rng = np.random.default_rng(21)
X = rng.normal(size=(64, 3))
Y = np.sign(X[:, [0]] * X[:, [1]]) * 0.8

def gradients(W, V, X, Y):
    H = np.tanh(X @ W)
    O = np.tanh(H @ V)
    dO = (O - Y) * (1 - O ** 2) / len(X)
    dH = (dO @ V.T) * (1 - H ** 2)
    return X.T @ dH, H.T @ dO, 0.5 * np.sum((O - Y) ** 2) / len(X)

W = rng.normal(scale=0.7, size=(3, 8))
V = rng.normal(scale=0.7, size=(8, 1))
mW = np.zeros_like(W)
mV = np.zeros_like(V)
lr, mu = 0.2, 0.9

# Nesterov: gradient at the point where momentum is about to carry us
for k in range(1000):
    gW, gV, J = gradients(W + mu * mW, V + mu * mV, X, Y)
    mW = mu * mW - lr * gW
    mV = mu * mV - lr * gV
    W = W + mW
    V = V + mV
    if k % 200 == 0:
        print("iter", k, "J =", round(J, 5))
