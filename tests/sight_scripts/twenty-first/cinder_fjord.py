# verdict: wrong
# line: 23
# why: error: The column of class numbers 0, 1, 2 is subtracted from all probabilities; it should be the one-hot targets.
import numpy as np

def softmax(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)

rng = np.random.default_rng(36)
labels = rng.integers(0, 3, size=90)
X = rng.normal(0, 0.6, (90, 2)) + np.array([[0, 0], [2, 0], [0, 2]])[labels]
targets = labels.reshape(-1, 1)

W1 = rng.normal(0, 0.5, (2, 8))
b1 = np.zeros((1, 8))
W2 = rng.normal(0, 0.5, (8, 3))
b2 = np.zeros((1, 3))

for epoch in range(300):
    hidden = np.tanh(X @ W1 + b1)
    probs = softmax(hidden @ W2 + b2)
    delta2 = probs - targets
    delta1 = (delta2 @ W2.T) * (1 - hidden ** 2)
    W2 -= 0.001 * hidden.T @ delta2
    b2 -= 0.001 * delta2.sum(axis=0, keepdims=True)
    W1 -= 0.001 * X.T @ delta1
    b1 -= 0.001 * delta1.sum(axis=0, keepdims=True)
    if epoch % 60 == 0:
        print(epoch, np.mean(np.argmax(probs, axis=1) == labels))
