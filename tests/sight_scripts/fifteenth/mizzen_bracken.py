# verdict: right
import numpy as np

np.random.seed(64)

def g(z):
    return 1 / (1 + np.exp(-z))

def add_bias(A):
    return np.hstack([np.ones((A.shape[0], 1)), A])

def cost_and_grad(T1, T2, X, Y, lam):
    m = len(X)
    A1 = add_bias(X)
    A2 = add_bias(g(A1 @ T1.T))
    H = g(A2 @ T2.T)
    J = -np.sum(Y * np.log(H) + (1 - Y) * np.log(1 - H)) / m
    J += lam / (2 * m) * (np.sum(T1[:, 1:] ** 2) + np.sum(T2[:, 1:] ** 2))
    d3 = H - Y
    d2 = (d3 @ T2)[:, 1:] * A2[:, 1:] * (1 - A2[:, 1:])
    G1 = d2.T @ A1 / m
    G2 = d3.T @ A2 / m
    G1[:, 1:] += lam / m * T1[:, 1:]
    G2[:, 1:] += lam / m * T2[:, 1:]
    return J, G1, G2

X = np.random.randn(60, 4)
Y = np.eye(3)[np.argmax(X[:, :3], axis=1)]
Theta1 = np.random.uniform(-.12, .12, (6, 5))
Theta2 = np.random.uniform(-.12, .12, (3, 7))

# check a few entries numerically
eps = 1e-4
_, G1, G2 = cost_and_grad(Theta1, Theta2, X, Y, 1.0)
for i, j in [(0, 0), (2, 3), (5, 4)]:
    E = np.zeros_like(Theta1)
    E[i, j] = eps
    up, down = cost_and_grad(Theta1 + E, Theta2, X, Y, 1.0)[0], cost_and_grad(Theta1 - E, Theta2, X, Y, 1.0)[0]
    print("numeric", (up - down) / (2 * eps), "backprop", G1[i, j])

for it in range(1000):
    J, G1, G2 = cost_and_grad(Theta1, Theta2, X, Y, 0.1)
    Theta1 = Theta1 - 1.0 * G1
    Theta2 = Theta2 - 1.0 * G2
    if it % 200 == 0:
        print("J =", J)
