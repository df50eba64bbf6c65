# verdict: right
import numpy as np

# multi-class hinge: every wrong class should stay one below the right one
rs = np.random.RandomState(3)
labels = np.arange(96) % 4
X = np.c_[np.cos(labels * np.pi / 2 + 0.3), np.sin(labels * np.pi / 2 + 0.3)] + 0.35 * rs.randn(96, 2)
rows = np.arange(96)

W1, b1 = rs.randn(2, 10), np.zeros(10)
W2, b2 = rs.randn(10, 4) * 0.3, np.zeros(4)

def margins(scores):
    m = np.maximum(0, scores - scores[rows, labels][:, None] + 1)
    m[rows, labels] = 0
    return m

for epoch in range(400):
    hidden = np.tanh(X.dot(W1) + b1)
    scores = hidden.dot(W2) + b2
    m = margins(scores)
    d = (m > 0).astype(float)
    d[rows, labels] = -d.sum(axis=1)
    d /= len(X)
    dhid = d.dot(W2.T) * (1 - hidden ** 2)
    W2 -= 0.1 * hidden.T.dot(d)
    b2 -= 0.1 * d.sum(axis=0)
    W1 -= 0.1 * X.T.dot(dhid)
    b1 -= 0.1 * dhid.sum(axis=0)
    if epoch % 80 == 0:
        print(epoch, "loss", m.sum() / 96, "errors", np.sum(scores.argmax(axis=1) != labels))
