# verdict: wrong
# line: 25
# also: 26, 28
# why: old weights kept without copy, in-place update changes them before the hidden delta
import numpy as np

np.random.seed(4)
X = np.random.randn(40, 3)
Y = (X[:, [0]] > X[:, [1]]) * 1.0
n = len(X)

w1 = np.random.randn(3, 7)
w2 = np.random.randn(7, 1)
lr = 2.0

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

for epoch in range(500):
    a1 = sigmoid(X @ w1)
    a2 = sigmoid(a1 @ w2)
    delta2 = (a2 - Y) * a2 * (1 - a2) / n

    # keep the weights of the forward pass for the hidden layer
    w2_old = w2
    w2 -= lr * a1.T @ delta2

    delta1 = (delta2 @ w2_old.T) * a1 * (1 - a1)
    w1 -= lr * X.T @ delta1

    if epoch % 100 == 0:
        print(f"Epoch {epoch}: {0.5 * np.mean((a2 - Y) ** 2):.4f}")
