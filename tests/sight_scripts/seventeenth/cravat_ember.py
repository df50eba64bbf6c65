# verdict: wrong
# line: 26
# why: hidden bias gradient summed over samples and units into one number
import numpy as np

def expit(x):
    return 1 / (1 + np.exp(-x))

np.random.seed(90)
X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
T = np.array([[0], [1], [1], [1]])
n = len(X)
W1 = np.random.randn(2, 3)
b1 = np.random.randn(3)
W2 = np.random.randn(3, 1)
b2 = np.random.randn(1)

for epoch in range(3000):
    A1 = expit(X @ W1 + b1)
    A2 = expit(A1 @ W2 + b2)
    D2 = (A2 - T) * A2 * (1 - A2)
    D1 = (D2 @ W2.T) * A1 * (1 - A1)
    dW2 = A1.T @ D2 / n
    db2 = np.sum(D2, axis=0) / n
    dW1 = X.T @ D1 / n
    db1 = np.sum(D1) / n
    W2 -= 0.8 * dW2
    b2 -= 0.8 * db2
    W1 -= 0.8 * dW1
    b1 -= 0.8 * db1
print(A2.round(3))
