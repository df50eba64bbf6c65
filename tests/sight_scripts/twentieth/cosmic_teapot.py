# verdict: wrong
# line: 14
# why: forward pass: the sigmoid lacks its minus sign, so it falls and its derivative has the other sign
import numpy as np
np.random.seed(14)

X = np.random.randn(3, 90)
y = (X[0:1] * X[1:2] + X[2:3] > 0) * 1.0
W1, b1 = np.random.randn(8, 3) * .6, np.zeros((8, 1))
W2, b2 = np.random.randn(1, 8) * .6, np.zeros((1, 1))
lr = 0.3

def sigma(z):
    return 1 / (1 + np.exp(z))

for t in range(2000):
    H = sigma(W1 @ X + b1)
    out = sigma(W2 @ H + b2)
    d2 = (out - y) * out * (1 - out) / X.shape[1]
    d1 = (W2.T @ d2) * H * (1 - H)
    W2 = W2 - lr * d2 @ H.T
    b2 = b2 - lr * d2.sum(1, keepdims=True)
    W1 = W1 - lr * d1 @ X.T
    b1 = b1 - lr * d1.sum(1, keepdims=True)
    if t % 400 == 0:
        print(t, ((out > .5) == y).mean())
