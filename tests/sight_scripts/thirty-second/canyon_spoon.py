# verdict: right
import numpy as np
# swish hidden units, logistic output, data in columns
np.random.seed(81)
m = 100
X = np.random.uniform(-2, 2, (2, m))
Y = ((X[0] + X[1]) % 2 < 1).astype(float).reshape(1, m)
W1, b1 = np.random.randn(10, 2), np.zeros((10, 1))
W2, b2 = np.random.randn(1, 10) * .4, np.zeros((1, 1))
def sg(v):
    return 1 / (1 + np.exp(-v))
def train_step(W1, b1, W2, b2, lr=0.3):
    Z = W1 @ X + b1
    S = sg(Z)
    A = Z * S
    P = sg(W2 @ A + b2)
    dP = (P - Y) / m
    dZ = (W2.T @ dP) * (S + A * (1 - S))
    return (W1 - lr * dZ @ X.T, b1 - lr * dZ.sum(1, keepdims=True),
            W2 - lr * dP @ A.T, b2 - lr * dP.sum(1, keepdims=True), P)
for i in range(1000):
    W1, b1, W2, b2, P = train_step(W1, b1, W2, b2)
    if i % 250 == 0:
        print(i, np.mean((P > .5) == Y))
