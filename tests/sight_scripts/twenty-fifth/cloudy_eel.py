# verdict: right
import numpy as np
np.random.seed(0)

# three blobs
centers = np.array([[0, 2], [2, -1], [-2, -1]])
labels = np.repeat(np.arange(3), 40)
X = centers[labels] + 0.6 * np.random.randn(120, 2)
T = np.eye(3)[labels]

W1 = np.random.randn(2, 16) * np.sqrt(2 / 2)
b1 = np.zeros(16)
W2 = np.random.randn(16, 3) * np.sqrt(2 / 16)
b2 = np.zeros(3)

for epoch in range(300):
    z = X @ W1 + b1
    h = np.maximum(z, 0)
    s = h @ W2 + b2
    e = np.exp(s - s.max(axis=1, keepdims=True))
    p = e / e.sum(axis=1, keepdims=True)

    ds = (p - T) / len(X)
    dz = (ds @ W2.T) * (z > 0)

    W2 -= 0.5 * h.T @ ds
    b2 -= 0.5 * ds.sum(axis=0)
    W1 -= 0.5 * X.T @ dz
    b1 -= 0.5 * dz.sum(axis=0)

print("accuracy:", (p.argmax(1) == labels).mean())
