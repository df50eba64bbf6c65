# verdict: wrong
# line: 12
# why: forward pass: The softmax divides by the sums over the samples (axis 0) instead of over the classes.
import numpy as np
np.random.seed(5)

def relu(z):
    return np.maximum(0, z)

def softmax(z):
    ex = np.exp(z - np.max(z))
    return ex / np.sum(ex, axis=0, keepdims=True)

n = 30
X = np.vstack([np.random.randn(n, 2) * 0.5 + c for c in ([1, 1], [-1, 1], [0, -1])])
labels = np.array([0] * n + [1] * n + [2] * n)
Y = np.zeros((3 * n, 3))
Y[np.arange(3 * n), labels] = 1

W1 = np.random.randn(2, 8)
b1 = np.zeros((1, 8))
W2 = np.random.randn(8, 3)
b2 = np.zeros((1, 3))
lr = 0.3

for i in range(400):
    Z1 = X.dot(W1) + b1
    A1 = relu(Z1)
    probs = softmax(A1.dot(W2) + b2)
    dZ2 = (probs - Y) / X.shape[0]
    dZ1 = dZ2.dot(W2.T) * (Z1 > 0)
    W2 -= lr * A1.T.dot(dZ2)
    b2 -= lr * dZ2.sum(axis=0, keepdims=True)
    W1 -= lr * X.T.dot(dZ1)
    b1 -= lr * dZ1.sum(axis=0, keepdims=True)

print("train acc", np.mean(np.argmax(probs, axis=1) == labels))
