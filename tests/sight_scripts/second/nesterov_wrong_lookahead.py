# verdict: wrong
# line: 23
# why: It looks back instead of ahead: the velocity that is added to the weights is subtracted in the look-ahead.
import numpy as np

rng = np.random.RandomState(61)
X = rng.randn(40, 3)
T = np.tanh(X[:, :1] * X[:, 1:2]) + 0.5 * X[:, 2:]
P = [rng.randn(3, 9) * 0.5, np.zeros((1, 9)), rng.randn(9, 1) * 0.5, np.zeros((1, 1))]
V = [np.zeros_like(p) for p in P]
gamma, eta = 0.9, 0.02

def loss_grad(W1, b1, W2, b2):
    H = np.tanh(X @ W1 + b1)
    O = H @ W2 + b2
    E = O - T
    d = 2 * E / len(X)
    dh = d @ W2.T * (1 - H * H)
    return np.mean(E ** 2), [X.T @ dh, dh.sum(0, keepdims=True), H.T @ d, d.sum(0, keepdims=True)]

# Nesterov accelerated gradient
for t in range(500):
    ahead = [p - gamma * v for p, v in zip(P, V)]
    L, G = loss_grad(*ahead)
    V = [gamma * v - eta * g for v, g in zip(V, G)]
    P = [p + v for p, v in zip(P, V)]
    if t % 100 == 0:
        print(t, L)
