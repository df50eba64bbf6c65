# verdict: wrong
# line: 35
# why: ReLU mask of the other layer
import numpy as np

np.random.seed(50)
n, width = 100, 12
digits = np.random.randint(0, 5, n)
X = np.eye(5)[digits] @ np.random.randn(5, 6) + 0.4 * np.random.randn(n, 6)

W1 = np.random.randn(6, width) * np.sqrt(2 / 6)
b1 = np.zeros(width)
W2 = np.random.randn(width, width) * np.sqrt(2 / width)
b2 = np.zeros(width)
W3 = np.random.randn(width, 5) * np.sqrt(2 / width)
b3 = np.zeros(5)
eta = 0.05

for epoch in range(300):
    z1 = X @ W1 + b1
    a1 = np.maximum(z1, 0)
    z2 = a1 @ W2 + b2
    a2 = np.maximum(z2, 0)
    z3 = a2 @ W3 + b3
    p = np.exp(z3 - z3.max(axis=1, keepdims=True))
    p /= p.sum(axis=1, keepdims=True)
    loss = -np.log(p[np.arange(n), digits]).mean()

    g3 = p
    g3[np.arange(n), digits] -= 1
    g3 /= n
    g2 = g3 @ W3.T
    g2[z2 <= 0] = 0
    g1 = g2 @ W2.T
    g1[z2 <= 0] = 0

    W3 -= eta * a2.T @ g3; b3 -= eta * g3.sum(axis=0)
    W2 -= eta * a1.T @ g2; b2 -= eta * g2.sum(axis=0)
    W1 -= eta * X.T @ g1; b1 -= eta * g1.sum(axis=0)
    if epoch % 50 == 0:
        print(f"Epoch {epoch:3d} | loss {loss:.4f}")
