# verdict: wrong
# line: 27
# %%
import numpy as np
np.random.seed(60)

centers = np.array([[0, 2], [2, 0], [-2, -1]])
labels = np.repeat([0, 1, 2], 10)
X = centers[labels] + np.random.randn(30, 2) * 0.6
Y = np.eye(3)[labels]

# %%
W1 = np.random.randn(2, 6) * 0.5
b1 = np.zeros((1, 6))
W2 = np.random.randn(6, 3) * 0.5
b2 = np.zeros((1, 3))

# %%
def softmax(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)

# %%
for i in range(600):
    h = np.tanh(X @ W1 + b1)
    p = softmax(h @ W2 + b2)
    dz2 = (p - Y) * p * (1 - p) / len(X)
    dz1 = dz2 @ W2.T * (1 - h ** 2)
    W2 -= 1.0 * h.T @ dz2
    b2 -= 1.0 * dz2.sum(axis=0, keepdims=True)
    W1 -= 1.0 * X.T @ dz1
    b1 -= 1.0 * dz1.sum(axis=0, keepdims=True)
    if i % 150 == 0:
        print(i, "accuracy", (p.argmax(1) == labels).mean())
