# verdict: right
# the 8-3-8 encoder
import numpy as np
np.random.seed(838)
X = np.eye(8)
W1 = np.random.normal(0, 0.3, (8, 3))
b1 = np.zeros((1, 3))
W2 = np.random.normal(0, 0.3, (3, 8))
b2 = np.zeros((1, 8))
def f(x):
    return 1. / (1. + np.exp(-x))
eta = .5
lam = 1e-4
for t in range(5000):
    code = f(X.dot(W1) + b1)
    rec = f(code.dot(W2) + b2)
    d2 = X - rec
    d1 = d2.dot(W2.T) * code * (1 - code)
    W2 += eta * (code.T.dot(d2) - lam * W2)
    W1 += eta * (X.T.dot(d1) - lam * W1)
    b2 += eta * d2.sum(0)
    b1 += eta * d1.sum(0)
print(code.round(1))
print("bits right:", (rec.round() == X).sum(), "of 64")
