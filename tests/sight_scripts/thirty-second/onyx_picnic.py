# verdict: wrong
# line: 14
# softmax classifier with one hidden layer
import numpy as np
np.random.seed(20)
N = 99
lab = np.repeat([0, 1, 2], 33)
X = np.random.randn(N, 2) + np.array([[2, 0], [-2, 0], [0, 2]])[lab]
W1 = np.random.randn(2, 8) * .5; b1 = np.zeros(8)
W2 = np.random.randn(8, 3) * .5; b2 = np.zeros(3)
for i in range(500):
    h = np.tanh(X.dot(W1) + b1)
    s = np.exp(h.dot(W2) + b2)
    p = s / s.sum(axis=0, keepdims=True)
    d = p.copy()
    d[range(N), lab] -= 1
    d /= N
    dh = d.dot(W2.T) * (1 - h ** 2)
    W2 -= .5 * h.T.dot(d); b2 -= .5 * d.sum(0)
    W1 -= .5 * X.T.dot(dh); b1 -= .5 * dh.sum(0)
    if i % 100 == 0:
        print(i, np.mean(p.argmax(1) == lab))
