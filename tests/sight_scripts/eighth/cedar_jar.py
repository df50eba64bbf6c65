# verdict: wrong
# line: 25
# why: The 1 is subtracted from the whole columns of the labels instead of from the one entry per row.
import numpy as np

# softmax classifier with hidden layer, labels as integers
np.random.seed(108)
X = np.random.randn(6, 3)
labels = np.array([0, 1, 1, 0, 1, 0])
W1 = np.random.randn(3, 5) * 0.5
b1 = np.zeros(5)
W2 = np.random.randn(5, 3) * 0.5     # a third class which never occurs
b2 = np.zeros(3)
rows = np.arange(len(X))

def scores_to_probs(s):
    e = np.exp(s - s.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)

for epoch in range(60):
    h = np.maximum(0.0, X.dot(W1) + b1)
    probs = scores_to_probs(h.dot(W2) + b2)
    loss = -np.log(probs[rows, labels]).mean()
    dscores = probs.copy()
    dscores[:, labels] -= 1
    dscores /= len(X)
    dh = dscores.dot(W2.T)
    dh[h <= 0] = 0
    W2 -= 0.1 * h.T.dot(dscores)
    b2 -= 0.1 * dscores.sum(axis=0)
    W1 -= 0.1 * X.T.dot(dh)
    b1 -= 0.1 * dh.sum(axis=0)
print("loss", loss)
