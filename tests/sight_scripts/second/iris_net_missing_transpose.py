# verdict: wrong
# line: 27
# why: The hidden error uses W2 instead of its transpose; it fits because the hidden layer has as many units as there are classes.
from sklearn.datasets import load_iris
import numpy as np

data = load_iris()
X = data.data - data.data.mean(axis=0)
labels = data.target
num_classes = len(set(labels.tolist()))
Y = np.eye(num_classes)[labels]

np.random.seed(13)
H = num_classes
W1 = np.random.randn(X.shape[1], H) * 0.4
W2 = np.random.randn(H, num_classes) * 0.4

def sigmoid(a):
    return 1 / (1 + np.exp(-a))

lr = 0.01
for epoch in range(1000):
    A = sigmoid(X @ W1)
    O = sigmoid(A @ W2)
    E = O - Y
    dO = E * O * (1 - O)
    dA = np.dot(dO, W2) * A * (1 - A)
    W2 -= lr * A.T @ dO
    W1 -= lr * X.T @ dA
    if epoch % 200 == 0:
        print("epoch", epoch, "sse", np.sum(E ** 2))
