# verdict: wrong
# line: 11
# why: forward pass: The softmax divides by the sum over the samples (axis 0) instead of over the classes.
import numpy as np

def relu(z):
    return np.maximum(z, 0)

def softmax(z):
    e = np.exp(z - z.max())
    return e / e.sum(axis=0, keepdims=True)

np.random.seed(6)
n = 45
lab = np.arange(n) % 3
X = np.random.randn(n, 2) * 0.6 + np.array([[0, 2], [2, 0], [-1, -1]])[lab]
Y = np.eye(3)[lab]
W1 = np.random.randn(2, 10)
b1 = np.zeros(10)
W2 = np.random.randn(10, 3) * 0.3
b2 = np.zeros(3)
for ep in range(150):
    z1 = X @ W1 + b1
    h = relu(z1)
    p = softmax(h @ W2 + b2)
    dz = (p - Y) / n
    dh = dz @ W2.T * (z1 > 0)
    W2 -= 0.01 * h.T @ dz
    b2 -= 0.01 * dz.sum(0)
    W1 -= 0.01 * X.T @ dh
    b1 -= 0.01 * dh.sum(0)
print("hits:", (p.argmax(1) == lab).sum(), "of", n)
