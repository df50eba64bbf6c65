# verdict: wrong
# line: 23
# why: loop: the weights are drawn anew in every epoch
import numpy as np

# small network, with a validation set
np.random.seed(62)
X = np.random.rand(120, 3)
y = (X @ np.array([[1.0], [-2.0], [0.5]]) + X[:, :1] * X[:, 1:2] > -0.2).astype(float)
X_tr, y_tr, X_val, y_val = X[:90], y[:90], X[90:], y[90:]

def f(x):
    return 1 / (1 + np.exp(-x))

def init():
    W1 = np.random.uniform(-1, 1, (3, 6))
    b1 = np.random.uniform(-1, 1, (1, 6))
    W2 = np.random.uniform(-1, 1, (6, 1))
    b2 = np.random.uniform(-1, 1, (1, 1))
    return W1, b1, W2, b2

for epoch in range(3000):
    W1, b1, W2, b2 = init()
    h = f(X_tr @ W1 + b1)
    o = f(h @ W2 + b2)
    delta2 = (y_tr - o) * o * (1 - o)
    delta1 = np.dot(delta2, W2.T) * h * (1 - h)
    W2 += 0.05 * np.dot(h.T, delta2)
    b2 += 0.05 * delta2.sum(axis=0)
    W1 += 0.05 * np.dot(X_tr.T, delta1)
    b1 += 0.05 * delta1.sum(axis=0)
    if epoch % 500 == 0:
        val = np.mean((y_val - f(f(X_val @ W1 + b1) @ W2 + b2)) ** 2)
        print("epoch", epoch, "validation error", val)
