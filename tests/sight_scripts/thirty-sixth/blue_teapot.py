# verdict: right
import numpy as np

# Approximation de sin(x) + cos(2x)/2 sur [-pi, pi]
rng = np.random.default_rng(100)
x = np.linspace(-np.pi, np.pi, 50).reshape(-1, 1)
y = np.sin(x) + 0.5 * np.cos(2 * x)

n_cachees = 20
W1 = rng.standard_normal((1, n_cachees))
b1 = np.zeros(n_cachees)
W2 = rng.standard_normal((n_cachees, 1)) * 0.3
b2 = np.zeros(1)

taux = 0.02
for i in range(3000):
    # propagation avant
    z1 = x @ W1 + b1
    a1 = np.tanh(z1)
    y_pred = a1 @ W2 + b2
    cout = np.mean((y_pred - y) ** 2)

    # retropropagation
    dy = 2 * (y_pred - y) / len(x)
    dW2 = a1.T @ dy
    db2 = dy.sum(axis=0)
    da1 = dy @ W2.T
    dz1 = da1 * (1 - np.tanh(z1) ** 2)
    dW1 = x.T @ dz1
    db1 = dz1.sum(axis=0)

    # mise a jour
    W1 -= taux * dW1
    b1 -= taux * db1
    W2 -= taux * dW2
    b2 -= taux * db2

    if i % 500 == 0:
        print(f"iteration {i:5d}, cout {cout:.6f}")
