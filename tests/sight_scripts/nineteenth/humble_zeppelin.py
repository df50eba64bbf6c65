# verdict: wrong
# line: 26
# why: dropout mask forgotten in the hidden delta
import numpy as np

np.random.seed(37)
KEEP = 0.75
X = np.random.randn(100, 5)
Y = np.eye(2)[(X[:, 0] + X[:, 1] * X[:, 2] > 0).astype(int)]


def softmax(s):
    e = np.exp(s - np.max(s, axis=1, keepdims=True))
    return e / np.sum(e, axis=1, keepdims=True)


W1 = np.random.randn(5, 20) * 0.5
W2 = np.random.randn(20, 2) * 0.5
for epoch in range(400):
    h = np.tanh(X @ W1)
    mask = np.random.binomial(1, KEEP, h.shape) / KEEP
    h_drop = h * mask
    probs = softmax(h_drop @ W2)

    d_scores = (probs - Y) / len(X)
    d_h = (d_scores @ W2.T) * (1 - h ** 2)
    W2 -= 0.5 * h_drop.T @ d_scores
    W1 -= 0.5 * X.T @ d_h
    if epoch % 50 == 0:
        clean = softmax(np.tanh(X @ W1) @ W2)
        print(epoch, "accuracy without dropout:", np.mean(clean.argmax(1) == Y.argmax(1)))
