# verdict: right
import numpy as np

np.random.seed(33)
m = 90
X = np.random.randn(m, 2)
y = ((X[:, 0] + X[:, 1] ** 2) > 0.7).astype(float).reshape(m, 1)

hidden = 5
Theta1 = np.random.rand(hidden, 3) * 2 * 0.5 - 0.5
Theta2 = np.random.rand(1, hidden + 1) * 2 * 0.5 - 0.5
alpha = 1.0
lam = 0.05
iters = 2000

def g(z):
    return 1 / (1 + np.exp(-z))

for it in range(iters):
    a1 = np.hstack([np.ones((m, 1)), X])
    z2 = a1 @ Theta1.T
    a2 = np.hstack([np.ones((m, 1)), g(z2)])
    h = g(a2 @ Theta2.T)

    delta3 = h - y
    delta2 = (delta3 @ Theta2)[:, 1:] * g(z2) * (1 - g(z2))

    Grad1 = delta2.T @ a1 / m
    Grad2 = delta3.T @ a2 / m
    # don't regularise the bias terms
    Grad1[:, 1:] += lam / m * Theta1[:, 1:]
    Grad2[:, 1:] += lam / m * Theta2[:, 1:]

    Theta1 = Theta1 - alpha * Grad1
    Theta2 = Theta2 - alpha * Grad2

J = -np.mean(y * np.log(h) + (1 - y) * np.log(1 - h))
print("J = %.5f, train accuracy %.1f%%" % (J, 100 * np.mean((h >= 0.5) == y)))
