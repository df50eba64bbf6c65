# verdict: wrong
# line: 8
# why: softmax normalised over the batch axis instead of the classes
import numpy as np

def softmax(z):
    e = np.exp(z - z.max())
    return e / e.sum(axis=0)

np.random.seed(19)
labels = np.random.randint(0, 3, 45)
X = np.random.randn(45, 2) * .5 + np.array([[0, 0], [2, 0], [0, 2]])[labels]
X = np.column_stack([X, np.ones(45)])
T = np.eye(3)[labels]
W1 = np.random.randn(3, 10) * .4
W2 = np.random.randn(10, 3) * .4
for epoch in range(30):
    h = np.maximum(X @ W1, 0)
    p = softmax(h @ W2)
    d2 = (p - T) / len(X)
    d1 = d2 @ W2.T * (h > 0)
    W2 -= 0.1 * h.T @ d2
    W1 -= 0.1 * X.T @ d1
print((p.argmax(1) == labels).mean())
