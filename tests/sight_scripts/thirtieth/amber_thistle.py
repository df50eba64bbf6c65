# verdict: right
"""Two-layer classifier on three noisy rings, softmax + cross entropy, integer labels."""
import numpy as np

rng = np.random.default_rng(11)


def make_rings(n_per_class, n_classes):
    points, labels = [], []
    for c in range(n_classes):
        radius = 0.5 + c + 0.1 * rng.normal(size=n_per_class)
        angle = rng.uniform(0, 2 * np.pi, size=n_per_class)
        points.append(np.stack([radius * np.cos(angle), radius * np.sin(angle)], axis=1))
        labels.append(np.full(n_per_class, c))
    return np.concatenate(points), np.concatenate(labels)


def softmax(z):
    z = z - z.max(axis=1, keepdims=True)
    e = np.exp(z)
    return e / e.sum(axis=1, keepdims=True)


X, labels = make_rings(40, 3)
N, D = X.shape
H, C = 16, 3

W1 = rng.normal(size=(D, H)) * np.sqrt(2 / D)
b1 = np.zeros(H)
W2 = rng.normal(size=(H, C)) * np.sqrt(2 / H)
b2 = np.zeros(C)
step = 0.3

for it in range(600):
    Z1 = X @ W1 + b1
    A1 = np.maximum(0, Z1)
    P = softmax(A1 @ W2 + b2)
    loss = -np.log(P[np.arange(N), labels]).mean()

    dZ2 = P
    dZ2[np.arange(N), labels] -= 1
    dZ2 /= N
    dW2 = A1.T @ dZ2
    db2 = dZ2.sum(axis=0)
    dZ1 = dZ2 @ W2.T
    dZ1[Z1 <= 0] = 0
    dW1 = X.T @ dZ1
    db1 = dZ1.sum(axis=0)

    for p, g in ((W1, dW1), (b1, db1), (W2, dW2), (b2, db2)):
        p -= step * g
    if it % 150 == 0:
        print(it, loss)
