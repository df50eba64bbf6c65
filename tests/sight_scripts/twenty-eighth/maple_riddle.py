# verdict: wrong
# line: 26
import numpy as np
np.random.seed(45)

def add_ones(a):
    return np.hstack([np.ones((a.shape[0], 1)), a])

X = np.array([[5.1, 3.5], [4.9, 3.0], [4.7, 3.2], [7.0, 3.2], [6.4, 3.2], [6.9, 3.1], [5.0, 3.6], [5.5, 2.3]])
X = (X - X.mean(0)) / X.std(0)
Y = np.array([[0, 0, 0, 1, 1, 1, 0, 1]]).T

W1 = np.random.randn(3, 4) * 0.5
W2 = np.random.randn(5, 1) * 0.5

def g(z):
    return 1 / (1 + np.exp(-z))

m = len(X)
for it in range(800):
    a1 = add_ones(X)
    a2 = add_ones(g(a1 @ W1))
    a3 = g(a2 @ W2)
    J = -(Y * np.log(a3) + (1 - Y) * np.log(1 - a3)).sum() / m
    d3 = a3 - Y
    d2 = (d3 @ W2[:-1].T) * a2[:, 1:] * (1 - a2[:, 1:])
    W2 -= 0.5 * (a2.T @ d3) / m
    W1 -= 0.5 * (a1.T @ d2) / m
    if it % 200 == 0:
        print('iter', it, 'J', J)
print(W1)
