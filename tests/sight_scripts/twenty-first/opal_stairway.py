# verdict: right
import numpy as np

rng = np.random.default_rng(9)
k, m = 3, 60
Y = np.zeros((k, m))
cls = np.arange(m) % k
Y[cls, np.arange(m)] = 1
X = np.vstack([np.cos(cls * 2.1), np.sin(cls * 2.1)]) + rng.normal(0, 0.4, (2, m))

W1 = rng.normal(0, 0.6, (7, 2)); b1 = np.zeros((7, 1))
W2 = rng.normal(0, 0.6, (k, 7)); b2 = np.zeros((k, 1))
lam, lr = 0.01, 0.5

for step in range(700):
    Z1 = W1 @ X + b1
    A1 = np.tanh(Z1)
    Z2 = W2 @ A1 + b2
    P = np.exp(Z2 - Z2.max(axis=0))
    P /= P.sum(axis=0)
    loss = -np.sum(Y * np.log(P)) / m + lam / 2 * (np.sum(W1 ** 2) + np.sum(W2 ** 2))

    D2 = (P - Y) / m
    D1 = W2.T @ D2 * (1 - A1 ** 2)
    W2 -= lr * (D2 @ A1.T + lam * W2)
    W1 -= lr * (D1 @ X.T + lam * W1)
    b2 -= lr * D2.sum(axis=1, keepdims=True)
    b1 -= lr * D1.sum(axis=1, keepdims=True)
    if step % 100 == 0:
        print(step, loss)
