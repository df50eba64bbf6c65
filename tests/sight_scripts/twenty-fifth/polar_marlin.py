# verdict: wrong
# line: 19
# why: alpha: The decayed learning rate is computed with whole-number division, so it is 0 from the second epoch on.
import numpy as np

np.random.seed(44)

def sig(z):
    return 1 / (1 + np.exp(-z))

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [1]])
W1 = np.random.randn(3, 4)
W2 = np.random.randn(4, 1)
lr0 = 1.0
decay = 0.01

for epoch in range(2000):
    lr = lr0 // (1 + decay * epoch)
    h = sig(X @ W1)
    o = sig(h @ W2)
    d2 = o - y
    d1 = (d2 @ W2.T) * h * (1 - h)
    W2 -= lr * (h.T @ d2)
    W1 -= lr * (X.T @ d1)

print("OR gate:", o.ravel().round(3))
