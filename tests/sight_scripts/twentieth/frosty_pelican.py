# verdict: wrong
# line: 32
# why: derivatives: np.sum without axis adds up all hidden units, so every hidden bias gets the same wrong gradient.
import numpy as np

np.random.seed(1)
m = 60
X = np.random.randn(3, m)                              # features x examples
Y = (X[0:1] * X[1:2] + X[2:3] > 0).astype(float)

sizes = {"x": 3, "h": 6, "y": 1}
W1 = np.random.randn(sizes["h"], sizes["x"]) * 0.4
b1 = np.zeros((sizes["h"], 1))
W2 = np.random.randn(sizes["y"], sizes["h"]) * 0.4
b2 = np.zeros((sizes["y"], 1))

def sigma(z):
    return 1 / (1 + np.exp(-z))

costs = []
for i in range(2500):
    # forward
    A1 = sigma(W1 @ X + b1)
    A2 = sigma(W2 @ A1 + b2)
    costs.append(-np.mean(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)))
    # backward
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = (W2.T @ dZ2) * A1 * (1 - A1)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1) / m
    # descend
    W1 -= 0.8 * dW1
    b1 -= 0.8 * db1
    W2 -= 0.8 * dW2
    b2 -= 0.8 * db2

print(costs[0], costs[-1])
print("accuracy", np.mean((A2 > 0.5) == Y))
