# verdict: wrong
# line: 20
import numpy as np

np.random.seed(19)
centers = np.array([[0, 1], [1, -1], [-1, -1], [2, 1]])
X = np.vstack([c + 0.4 * np.random.randn(20, 2) for c in centers])
labels = np.repeat(np.arange(4), 20)
Y = np.eye(4)[labels]

W1 = np.random.randn(2, 10) * 0.5
b1 = np.zeros(10)
W2 = np.random.randn(10, 4) * 0.5
b2 = np.zeros(4)


def softmax(z):
    z = z - z.max()
    e = np.exp(z)
    return e / e.sum(axis=0)


for step in range(600):
    h = np.tanh(X @ W1 + b1)
    p = softmax(h @ W2 + b2)
    delta = (p - Y) / len(X)
    dh = delta @ W2.T * (1 - h ** 2)
    W2 -= 0.5 * h.T @ delta
    b2 -= 0.5 * delta.sum(axis=0)
    W1 -= 0.5 * X.T @ dh
    b1 -= 0.5 * dh.sum(axis=0)
    if step % 100 == 0:
        print(step, "accuracy", (p.argmax(axis=1) == labels).mean())
