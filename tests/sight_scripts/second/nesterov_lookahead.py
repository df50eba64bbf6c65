# verdict: right
# why: Nesterov momentum: gradient at the looked-ahead weights, then velocity and weights are updated.
import numpy as np

rng = np.random.RandomState(60)
X = rng.randn(60, 2)
T = np.c_[np.sin(X[:, 0]), X[:, 0] * X[:, 1]]
W1 = rng.randn(2, 12) * 0.7
W2 = rng.randn(12, 2) * 0.3
V1, V2 = np.zeros_like(W1), np.zeros_like(W2)
mu, eta = 0.9, 0.02

def grads(A, B):
    H = np.tanh(X @ A)
    Y = H @ B
    d = (Y - T) / len(X)
    return 0.5 * np.sum((Y - T) ** 2) / len(X), X.T @ ((d @ B.T) * (1 - H ** 2)), H.T @ d

for t in range(800):
    # look ahead
    loss, g1, g2 = grads(W1 + mu * V1, W2 + mu * V2)
    V1 = mu * V1 - eta * g1
    V2 = mu * V2 - eta * g2
    W1 = W1 + V1
    W2 = W2 + V2
    if t % 100 == 0:
        print(t, loss)
