# verdict: wrong
# line: 24
# why: hidden delta: The dropout mask isn't applied to the hidden delta, so units that were off are trained too.
import numpy as np

np.random.seed(15)
lab = np.random.randint(0, 3, 120)
X = np.random.randn(120, 2) * 0.8 + np.array([[2, 2], [-2, 1], [0, -2]])[lab]
Y = (lab[:, None] == np.arange(3)) * 1.0
W1 = np.random.randn(2, 20)
b1 = np.full(20, 0.1)
W2 = np.random.randn(20, 3) * 0.2
b2 = np.zeros(3)
keep, lr = 0.7, 0.1

for epoch in range(400):
    z = X.dot(W1) + b1
    mask = np.random.binomial(1, keep, size=z.shape) / keep
    h = np.maximum(z, 0) * mask
    s = h.dot(W2) + b2
    p = np.exp(s - s.max(1)[:, None])
    p /= p.sum(1)[:, None]
    g2 = (p - Y) / 120
    g1 = g2.dot(W2.T) * (z > 0)
    W2 -= lr * h.T.dot(g2)
    b2 -= lr * g2.sum(0)
    W1 -= lr * X.T.dot(g1)
    b1 -= lr * g1.sum(0)
    if epoch % 100 == 0:
        print(epoch, -np.log(p[range(120), lab]).mean())
