# verdict: right
import numpy as np

np.random.seed(19)
X = np.random.rand(70, 1) * 4 - 2
Y = np.abs(X) - 0.5 * X

def forward(W1, b1, W2, b2):
    A = np.tanh(X @ W1 + b1)
    return A, A @ W2 + b2

P = [np.random.randn(1, 12), np.random.randn(1, 12) * 0.1,
     np.random.randn(12, 1) * 0.2, np.zeros((1, 1))]
V = [np.zeros_like(p) for p in P]
mu, lr = 0.9, 0.02

for t in range(1200):
    A, out = forward(*P)
    E = (out - Y) / len(X)
    dA = E @ P[2].T * (1 - A ** 2)
    G = [X.T @ dA, dA.sum(0, keepdims=True), A.T @ E, E.sum(0, keepdims=True)]
    for i in range(4):
        v_prev = V[i].copy()
        V[i] = mu * V[i] - lr * G[i]
        P[i] += -mu * v_prev + (1 + mu) * V[i]
    if t % 300 == 0:
        print(t, 0.5 * np.mean((out - Y) ** 2))
