# verdict: right
import numpy as np
np.random.seed(30)

X = np.random.randn(50, 3)
y = np.tanh(X @ np.array([[1.], [-1.], [2.]]))

W1 = np.random.randn(3, 5) * .5
W2 = np.random.randn(5, 1) * .5
v1 = np.zeros_like(W1)
v2 = np.zeros_like(W2)
beta, lr = 0.9, 0.02

losses = []
for epoch in range(300):
    h = np.tanh(X @ W1)
    out = h @ W2
    e = out - y
    losses.append(np.mean(e**2))

    g2 = h.T @ e / len(X)
    g1 = X.T @ (e @ W2.T * (1 - h*h)) / len(X)

    v1 = beta * v1 + g1
    v2 = beta * v2 + g2
    W1 = W1 - lr * v1
    W2 = W2 - lr * v2

print(losses[::60])
