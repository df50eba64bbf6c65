# verdict: wrong
# line: 12
# why: forward pass: The softmax is normalized over the samples (axis=0), not over the classes of each sample.
import numpy as np
np.random.seed(29)

def relu(z):
    return np.maximum(z, 0)

def softmax(z):
    ez = np.exp(z - np.max(z))
    return ez / np.sum(ez, axis=0)

# toy: sort fruit by (weight, redness)
n = 30
X = np.vstack([np.random.normal([1.0, 0.2], 0.2, (n, 2)),
               np.random.normal([0.4, 0.9], 0.2, (n, 2)),
               np.random.normal([1.6, 0.8], 0.2, (n, 2))])
labels = [0] * n + [1] * n + [2] * n
onehot = np.eye(3)[labels]

W1 = np.random.randn(2, 10) * 0.7
b1 = np.zeros((1, 10))
W2 = np.random.randn(10, 3) * 0.4
b2 = np.zeros((1, 3))
lr = 0.02
m = len(X)

for step in range(200):
    z1 = X.dot(W1) + b1
    a1 = relu(z1)
    probs = softmax(a1.dot(W2) + b2)

    dz2 = (probs - onehot) / m
    dz1 = dz2.dot(W2.T) * (z1 > 0)

    W2 -= lr * a1.T.dot(dz2)
    b2 -= lr * dz2.sum(axis=0, keepdims=True)
    W1 -= lr * X.T.dot(dz1)
    b1 -= lr * dz1.sum(axis=0, keepdims=True)

print("train accuracy", (np.argmax(probs, axis=1) == labels).mean())
print("W2", W2[0])
