# verdict: wrong
# line: 26
# why: relu mask taken from the incoming gradient instead of z
import numpy as np
np.random.seed(19)

X = np.random.randn(100, 2)
y = (X[:, 0] * X[:, 1] > 0).astype(int)

W1 = np.random.randn(2, 10)
b1 = np.zeros((1, 10))
W2 = np.random.randn(10, 2) * 0.3
b2 = np.zeros((1, 2))

for i in range(1000):
    z1 = X.dot(W1) + b1
    a1 = np.maximum(z1, 0)
    scores = a1.dot(W2) + b2
    e = np.exp(scores - scores.max(axis=1, keepdims=True))
    p = e / e.sum(axis=1, keepdims=True)

    dz2 = p.copy()
    dz2[np.arange(len(X)), y] -= 1
    dz2 /= len(X)
    dz1 = dz2.dot(W2.T)
    dz1[dz1 < 0] = 0

    W2 -= 0.3 * a1.T.dot(dz2)
    b2 -= 0.3 * dz2.sum(axis=0, keepdims=True)
    W1 -= 0.3 * X.T.dot(dz1)
    b1 -= 0.3 * dz1.sum(axis=0, keepdims=True)
    if i % 200 == 0:
        print("step", i, "loss", -np.log(p[np.arange(len(X)), y]).mean())
