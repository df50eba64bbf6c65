# verdict: wrong
# line: 12
import numpy as np

rng = np.random.default_rng(19)
X = np.vstack([rng.normal(m, 0.7, (20, 2)) for m in ([0, 2], [2, -1], [-2, -1])])
Y = np.repeat(np.eye(3), 20, axis=0)


def softmax(z):
    e = np.exp(z - z.max())
    return e / e.sum(axis=0)


W1 = rng.normal(0, 0.5, (2, 12))
b1 = np.zeros((1, 12))
W2 = rng.normal(0, 0.5, (12, 3))
b2 = np.zeros((1, 3))

for epoch in range(800):
    a1 = np.tanh(X @ W1 + b1)
    a2 = softmax(a1 @ W2 + b2)
    dz2 = (a2 - Y) / len(X)
    dz1 = dz2 @ W2.T * (1 - a1 ** 2)
    W2 -= 0.3 * a1.T @ dz2
    b2 -= 0.3 * dz2.sum(axis=0, keepdims=True)
    W1 -= 0.3 * X.T @ dz1
    b1 -= 0.3 * dz1.sum(axis=0, keepdims=True)
    if epoch % 200 == 0:
        print(epoch, (a2.argmax(1) == Y.argmax(1)).mean())
