# verdict: wrong
# line: 18
# also: 19
# why: loop: The weights are drawn inside the loop, so all that was learned is thrown away in each epoch.
import numpy as np

np.random.seed(8)
X = np.random.randn(90, 2)
t = (X[:, [0]] > X[:, [1]] ** 3).astype(float)
eta = 0.5

def sigm(z):
    return 1 / (1 + np.exp(-z))

b1 = np.zeros((1, 6))
b2 = np.zeros((1, 1))
for epoch in range(600):
    W1 = np.random.randn(2, 6)
    W2 = np.random.randn(6, 1)
    h = sigm(X @ W1 + b1)
    o = sigm(h @ W2 + b2)
    g2 = (o - t) / len(X)
    g1 = g2 @ W2.T * h * (1 - h)
    W2 -= eta * h.T @ g2
    b2 -= eta * g2.sum(axis=0, keepdims=True)
    W1 -= eta * X.T @ g1
    b1 -= eta * g1.sum(axis=0, keepdims=True)
print("right:", int(((o > 0.5) == t).sum()), "of", len(X))
