# verdict: wrong
# line: 36
# why: softmax with cross-entropy, delta multiplied by p(1-p) on top
import numpy as np

np.random.seed(30)

# three clouds of points
n_per_class = 40
X = np.vstack([np.random.randn(n_per_class, 2) * 0.5 + c for c in ([0, 0], [2, 2], [0, 3])])
labels = np.repeat([0, 1, 2], n_per_class)
Y = np.eye(3)[labels]

W1 = np.random.randn(2, 10) * 0.5
b1 = np.zeros((1, 10))
W2 = np.random.randn(10, 3) * 0.5
b2 = np.zeros((1, 3))


def softmax(z):
    e = np.exp(z - np.max(z, axis=1, keepdims=True))
    return e / np.sum(e, axis=1, keepdims=True)


def cross_entropy(p, y):
    return -np.mean(np.sum(y * np.log(p + 1e-12), axis=1))


for epoch in range(800):
    A1 = np.tanh(X @ W1 + b1)
    P = softmax(A1 @ W2 + b2)

    if epoch % 200 == 0:
        print(f"epoch {epoch}: loss {cross_entropy(P, Y):.4f}")

    dZ2 = (P - Y) * P * (1 - P) / len(X)
    dW2 = A1.T @ dZ2
    db2 = dZ2.sum(axis=0, keepdims=True)
    dZ1 = (dZ2 @ W2.T) * (1 - A1 ** 2)
    dW1 = X.T @ dZ1
    db1 = dZ1.sum(axis=0, keepdims=True)

    W1 -= 0.5 * dW1
    b1 -= 0.5 * db1
    W2 -= 0.5 * dW2
    b2 -= 0.5 * db2

print("accuracy:", np.mean(P.argmax(axis=1) == labels))
