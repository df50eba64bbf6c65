# verdict: right
# residual block: hidden layer 2 adds hidden layer 1
import numpy as np
np.random.seed(17)
X = np.random.randn(25, 2)
y = X[:, [0]] * X[:, [1]]
A = np.random.randn(2, 6) * 0.7
B = np.random.randn(6, 6) * 0.3
C = np.random.randn(6, 1) * 0.5
lr = 0.02
for t in range(2000):
    h1 = np.tanh(X @ A)
    f = np.tanh(h1 @ B)
    h2 = h1 + f
    p = h2 @ C
    dp = (p - y) * 2 / len(y)
    dh2 = dp @ C.T
    df = dh2 * (1 - f ** 2)
    dh1 = dh2 + df @ B.T
    dA = X.T @ (dh1 * (1 - h1 ** 2))
    dB = h1.T @ df
    dC = h2.T @ dp
    A -= lr * dA
    B -= lr * dB
    C -= lr * dC
    if t % 500 == 0:
        print(t, float(np.mean((p - y) ** 2)))
