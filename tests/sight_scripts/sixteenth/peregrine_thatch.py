# verdict: wrong
# line: 22
# why: softmax normalised over the whole batch (axis missing)
import numpy as np

np.random.seed(48)


def one_hot(k, n):
    out = np.zeros((len(k), n))
    out[np.arange(len(k)), k] = 1
    return out


def relu(x):
    return np.maximum(x, 0)


def softmax(x):
    x = x - np.max(x, axis=1, keepdims=True)
    e = np.exp(x)
    return e / np.sum(e)


digits = np.array([
    [1, 1, 1, 1, 0, 1, 1, 0, 1, 1, 1, 1],
    [0, 1, 0, 1, 1, 0, 0, 1, 0, 1, 1, 1],
    [1, 1, 0, 0, 0, 1, 0, 1, 0, 1, 1, 1],
    [1, 1, 1, 0, 1, 1, 0, 0, 1, 1, 1, 1],
], dtype=float)
labels = np.repeat(np.arange(4), 10)
images = digits[labels] + 0.2 * np.random.randn(40, 12)
targets = one_hot(labels, 4)

w1 = np.random.randn(12, 10) * 0.4
b1 = np.zeros(10)
w2 = np.random.randn(10, 4) * 0.4
b2 = np.zeros(4)

for epoch in range(300):
    z1 = images @ w1 + b1
    a1 = relu(z1)
    probs = softmax(a1 @ w2 + b2)

    dz2 = (probs - targets) / len(images)
    dz1 = dz2 @ w2.T * (z1 > 0)
    w2 -= 0.2 * a1.T @ dz2
    b2 -= 0.2 * dz2.sum(axis=0)
    w1 -= 0.2 * images.T @ dz1
    b1 -= 0.2 * dz1.sum(axis=0)

print("accuracy", (probs.argmax(axis=1) == labels).mean())
