# verdict: wrong
# line: 22
# why: Dropout is applied forward, but the mask is left out where the gradient goes back (tanh slope is non-zero for dropped units).
import numpy as np

np.random.seed(56)
X = np.random.randn(80, 3)
y = (np.abs(X).sum(axis=1, keepdims=True) > 2.2) * 1.0

p_keep = 0.7
W1 = np.random.randn(3, 20) * 0.6
W2 = np.random.randn(20, 1) * 0.2
lr = 0.2

for epoch in range(600):
    a1 = np.tanh(X.dot(W1))
    mask = np.random.binomial(1, p_keep, size=a1.shape) / p_keep
    a1d = a1 * mask
    out = 1 / (1 + np.exp(-a1d.dot(W2)))
    d2 = (out - y) / len(X)
    g2 = a1d.T.dot(d2)
    d1 = d2.dot(W2.T) * (1 - a1 ** 2)
    g1 = X.T.dot(d1)
    W2 -= lr * g2
    W1 -= lr * g1
    if epoch % 100 == 0:
        print(epoch, -np.mean(y * np.log(out) + (1 - y) * np.log(1 - out)))
