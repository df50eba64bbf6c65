# verdict: right
# why: A residual block x + tanh(xW)V; the skip path's gradient is added.
import numpy as np

rng = np.random.RandomState(101)
X = rng.randn(50, 3)
Y = X + 0.5 * np.sin(2 * X[:, ::-1])
W0 = rng.randn(3, 8) * 0.5
V0 = rng.randn(8, 3) * 0.2
W1 = rng.randn(3, 8) * 0.5
V1 = rng.randn(8, 3) * 0.2
lr = 0.1

for it in range(600):
    h0 = np.tanh(X @ W0)
    x1 = X + h0 @ V0
    h1 = np.tanh(x1 @ W1)
    x2 = x1 + h1 @ V1
    g2 = (x2 - Y) / len(X)
    dV1 = h1.T @ g2
    dh1 = (g2 @ V1.T) * (1 - h1 ** 2)
    dW1 = x1.T @ dh1
    g1 = g2 + dh1 @ W1.T
    dV0 = h0.T @ g1
    dh0 = (g1 @ V0.T) * (1 - h0 ** 2)
    dW0 = X.T @ dh0
    W0 -= lr * dW0; V0 -= lr * dV0
    W1 -= lr * dW1; V1 -= lr * dV1
    if it % 100 == 0:
        print(it, 0.5 * np.sum((x2 - Y) ** 2) / len(X))
