# verdict: wrong
# line: 25
# also: 24
# why: momentum: velocity already carries the minus and is subtracted again
import numpy as np

rng = np.random.default_rng(0)
X = rng.normal(size=(50, 2))
Y = np.sin(X[:, :1]) + 0.3 * X[:, 1:]
W1 = rng.normal(size=(2, 12)) * 0.5
b1 = np.zeros((1, 12))
W2 = rng.normal(size=(12, 1)) * 0.3
b2 = np.zeros((1, 1))
V = [np.zeros_like(p) for p in (W1, b1, W2, b2)]
lr, beta = 0.01, 0.8

for epoch in range(30):
    A = np.tanh(X @ W1 + b1)
    P = A @ W2 + b2
    dP = 2 * (P - Y) / len(X)
    dA = dP @ W2.T * (1 - A * A)
    grads = [X.T @ dA, dA.sum(0, keepdims=True), A.T @ dP, dP.sum(0, keepdims=True)]
    for k, (p, g) in enumerate(zip((W1, b1, W2, b2), grads)):
        V[k] = beta * V[k] - lr * g
        p -= V[k]
    if epoch % 5 == 0:
        print("Época", epoch, "erro", np.mean((P - Y) ** 2))
