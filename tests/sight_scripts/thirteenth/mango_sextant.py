# verdict: wrong
# line: 30
# why: W1 is updated with the first moment of b1 (broadcasts)
import numpy as np
np.random.seed(26)
X = np.random.randn(25, 2)
Y = (X[:, 0] > X[:, 1] ** 2).astype(float).reshape(-1, 1)

W1 = np.random.randn(2, 6); b1 = np.zeros(6)
W2 = np.random.randn(6, 1); b2 = np.zeros(1)
mW1, vW1 = np.zeros_like(W1), np.zeros_like(W1)
mb1, vb1 = np.zeros_like(b1), np.zeros_like(b1)
mW2, vW2 = np.zeros_like(W2), np.zeros_like(W2)
mb2, vb2 = np.zeros_like(b2), np.zeros_like(b2)
lr, B1, B2, eps = 0.01, 0.9, 0.999, 1e-8

for t in range(1, 1001):
    H = np.tanh(X @ W1 + b1)
    P = 1 / (1 + np.exp(-(H @ W2 + b2)))
    dP = (P - Y) / 25
    dH = dP @ W2.T * (1 - H ** 2)
    gW1, gb1, gW2, gb2 = X.T @ dH, dH.sum(0), H.T @ dP, dP.sum(0)

    mW1 = B1 * mW1 + (1 - B1) * gW1; vW1 = B2 * vW1 + (1 - B2) * gW1 ** 2
    mb1 = B1 * mb1 + (1 - B1) * gb1; vb1 = B2 * vb1 + (1 - B2) * gb1 ** 2
    mW2 = B1 * mW2 + (1 - B1) * gW2; vW2 = B2 * vW2 + (1 - B2) * gW2 ** 2
    mb2 = B1 * mb2 + (1 - B1) * gb2; vb2 = B2 * vb2 + (1 - B2) * gb2 ** 2
    k1, k2 = 1 - B1 ** t, 1 - B2 ** t

    W1 -= lr * (mb1 / k1) / (np.sqrt(vW1 / k2) + eps)
    b1 -= lr * (mb1 / k1) / (np.sqrt(vb1 / k2) + eps)
    W2 -= lr * (mW2 / k1) / (np.sqrt(vW2 / k2) + eps)
    b2 -= lr * (mb2 / k1) / (np.sqrt(vb2 / k2) + eps)
    if t % 250 == 0:
        print(t, -(Y * np.log(P) + (1 - Y) * np.log(1 - P)).mean())
