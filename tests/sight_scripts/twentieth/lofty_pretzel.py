# verdict: right
import numpy as np
np.random.seed(13)

X = np.random.randn(3, 90)
y = (np.abs(X).sum(0, keepdims=True) > 2.2) * 1.0

W1, b1 = np.random.randn(8, 3) * .6, np.zeros((8, 1))
W2, b2 = np.random.randn(1, 8) * .6, np.zeros((1, 1))
P = [W1, b1, W2, b2]
V = [np.zeros(p.shape) for p in P]
mu, lr = 0.9, 0.02

def grads(P):
    W1, b1, W2, b2 = P
    H = np.maximum(W1 @ X + b1, 0)
    out = 1 / (1 + np.exp(-(W2 @ H + b2)))
    d2 = (out - y) / X.shape[1]
    d1 = (W2.T @ d2) * (H > 0)
    return out, [d1 @ X.T, d1.sum(1, keepdims=True), d2 @ H.T, d2.sum(1, keepdims=True)]

for t in range(1500):
    # Nesterov: gradient at the point where the momentum would bring us
    ahead = [p + mu * v for p, v in zip(P, V)]
    out, G = grads(ahead)
    V = [mu * v - lr * g for v, g in zip(V, G)]
    P = [p + v for p, v in zip(P, V)]
    if t % 300 == 0:
        print(t, ((out > .5) == y).mean())
