# verdict: wrong
# line: 32
# why: dropout: a new mask is drawn in the backward pass
import numpy as np

np.random.seed(61)
X = np.random.randn(80, 5)
y = (X[:, 0] * X[:, 1] > 0).astype(int)
Y = np.eye(2)[y]
keep_prob = 0.7

W1, b1 = np.random.randn(5, 18) * 0.5, np.zeros(18)
W2, b2 = np.random.randn(18, 2) * 0.3, np.zeros(2)


def dropout_mask(shape):
    return np.random.binomial(1, keep_prob, shape) / keep_prob


def softmax(a):
    e = np.exp(a - a.max(1, keepdims=True))
    return e / e.sum(1, keepdims=True)


for epoch in range(400):
    mask = dropout_mask((80, 18))
    act = np.tanh(X @ W1 + b1)
    hid = act * mask
    prob = softmax(hid @ W2 + b2)

    err = (prob - Y) / 80
    back = (err @ W2.T) * dropout_mask(hid.shape) * (1 - act ** 2)
    W2 -= 0.4 * hid.T @ err
    b2 -= 0.4 * err.sum(0)
    W1 -= 0.4 * X.T @ back
    b1 -= 0.4 * back.sum(0)

final = softmax(np.tanh(X @ W1 + b1) @ W2 + b2)
print("accuracy:", (final.argmax(1) == y).mean())
