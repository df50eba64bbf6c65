# verdict: wrong
# line: 22
# why: relu mask taken from the output weights' signal (d > 0) rather than from z
import numpy as np
rng = np.random.default_rng(28)
X = rng.normal(size=(40, 2))
Y = np.maximum(X[:, :1], X[:, 1:])
W1 = rng.normal(size=(2, 9)) * .8
b1 = np.zeros(9)
W2 = rng.normal(size=(9, 1)) * .4
b2 = np.zeros(1)

def relu(z):
    return np.maximum(0, z)

for epoch in range(500):
    z1 = X @ W1 + b1
    h = relu(z1)
    pred = h @ W2 + b2
    grad = (pred - Y) / len(X)
    grad_h = grad @ W2.T
    grad_z = relu(grad_h)
    W2 -= .1 * h.T @ grad
    b2 -= .1 * grad.sum(0)
    W1 -= .1 * X.T @ grad_z
    b1 -= .1 * grad_z.sum(0)
print("mse", ((pred - Y) ** 2).mean())
