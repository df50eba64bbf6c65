# verdict: right
import numpy as np

def sigma(z):
    return 1 / (1 + np.exp(-z))

np.random.seed(9)
m = 90
pts = np.random.uniform(-1.5, 1.5, size=(m, 2))
y = (np.hypot(pts[:, 0], pts[:, 1]) < 1).astype(float)[:, np.newaxis]
X = np.hstack([pts ** 2, pts, np.ones((m, 1))])

Theta1 = np.random.randn(5, 6) * 0.8
Theta2 = np.random.randn(6, 1) * 0.8
alpha = 1.0
lam = 0.001

for it in range(2000):
    A = sigma(X @ Theta1)
    P = sigma(A @ Theta2)
    D2 = (P - y) / m
    D1 = (D2 @ Theta2.T) * A * (1 - A)
    G2 = A.T @ D2 + lam * Theta2
    G1 = X.T @ D1 + lam * Theta1
    Theta1 -= alpha * G1
    Theta2 -= alpha * G2
    if it % 400 == 0:
        J = -np.mean(y * np.log(P) + (1 - y) * np.log(1 - P))
        J += lam / 2 * (np.sum(Theta1 ** 2) + np.sum(Theta2 ** 2))
        print("J(%d) = %.4f" % (it, J))

print("training accuracy", ((P > 0.5) == y).mean())
