# verdict: wrong
# line: 21
# why: The softmax cross-entropy's delta p-y is multiplied by p*(1-p) once more, which belongs to neither the cross-entropy nor the squared error of a softmax.
import numpy as np

rng = np.random.default_rng(2)
X = rng.normal(size=(120, 2))
c = (np.arctan2(X[:, 1], X[:, 0]) // (np.pi / 2)).astype(int) + 2
Y = np.eye(4)[np.clip(c, 0, 3)]

def sm(z):
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)

W1 = rng.normal(size=(2, 14)); b1 = np.zeros(14)
W2 = rng.normal(size=(14, 4)) * .2; b2 = np.zeros(4)

for epoch in range(600):
    h = np.tanh(X @ W1 + b1)
    p = sm(h @ W2 + b2)
    delta = (p - Y) * p * (1 - p) / len(X)
    dh = delta @ W2.T * (1 - h ** 2)
    W2 -= h.T @ delta
    b2 -= delta.sum(axis=0)
    W1 -= X.T @ dh
    b1 -= dh.sum(axis=0)
    if epoch % 150 == 0:
        print('cross entropy', -np.mean(np.sum(Y * np.log(p), axis=1)))
