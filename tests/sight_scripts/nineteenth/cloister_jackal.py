# verdict: wrong
# line: 19
# why: softmax adds up over the samples
import numpy as np

rng = np.random.default_rng(22)
num_classes, n = 4, 80
labels = rng.integers(0, num_classes, n)
X = np.array([[1, 1], [1, -1], [-1, 1], [-1, -1]])[labels] + rng.normal(0, 0.4, (n, 2))
Y = np.eye(num_classes)[labels]

W1 = rng.normal(0, 1, (2, 7))
b1 = np.zeros((1, 7))
W2 = rng.normal(0, 1, (7, num_classes))
b2 = np.zeros((1, num_classes))

def softmax(z):
    exps = np.exp(z - np.max(z))
    return exps / np.sum(exps, axis=0)

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

for epoch in range(400):
    a1 = sigmoid(X @ W1 + b1)
    a2 = softmax(a1 @ W2 + b2)
    loss = -np.mean(np.sum(Y * np.log(a2 + 1e-12), axis=1))

    dz2 = (a2 - Y) / n
    dz1 = dz2 @ W2.T * a1 * (1 - a1)
    W2 -= 0.5 * a1.T @ dz2
    b2 -= 0.5 * dz2.sum(axis=0, keepdims=True)
    W1 -= 0.5 * X.T @ dz1
    b1 -= 0.5 * dz1.sum(axis=0, keepdims=True)
    if epoch % 50 == 0:
        print("epoch", epoch, "loss", round(loss, 4), "accuracy", np.mean(a2.argmax(axis=1) == labels))
