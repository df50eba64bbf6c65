# verdict: wrong
# line: 15
# why: The softmax divides by the sum over the whole batch instead of each row's own sum.
import numpy as np

rs = np.random.RandomState(504)
X = rs.rand(9, 3)
label = np.argmax(X, axis=1)
Y = (label[:, None] == np.arange(3)).astype(float)
W1, W2 = rs.randn(3, 6) * 0.5, rs.randn(6, 3) * 0.5
B1, B2 = np.zeros(6), np.zeros(3)

def softmax(z):
    e = np.exp(z - np.max(z))
    return e / np.sum(e)

epoch = 0
while epoch < 100:
    h = np.tanh(X.dot(W1) + B1)
    p = softmax(h.dot(W2) + B2)
    delta = p - Y
    dh = delta.dot(W2.T) * (1 - h ** 2)
    W2 -= 0.02 * h.T.dot(delta)
    B2 -= 0.02 * delta.sum(axis=0)
    W1 -= 0.02 * X.T.dot(dh)
    B1 -= 0.02 * dh.sum(axis=0)
    epoch += 1
print("correct", int((p.argmax(axis=1) == label).sum()), "of 9")
