# verdict: wrong
# line: 23
import numpy as np

np.random.seed(2)

def s(x): return 1 / (1 + np.exp(-x))

# 3-4-4-1 net, is the 3-bit number prime?
X = np.array([[i >> 2 & 1, i >> 1 & 1, i & 1] for i in range(8)])
y = np.array([[0], [0], [1], [1], [0], [1], [0], [1]])

w1 = np.random.randn(3, 4)
b1 = np.random.randn(1, 4)
w2 = np.random.randn(4, 4)
b2 = np.random.randn(1, 4)
w3 = np.random.randn(4, 1)
b3 = np.random.randn(1, 1)

lr = 0.8
for i in range(5000):
    h1 = s(X.dot(w1) + b1)
    h2 = s(h1.dot(w2) + b1)
    out = s(h2.dot(w3) + b3)

    d3 = (y - out) * out * (1 - out)
    d2 = d3.dot(w3.T) * h2 * (1 - h2)
    d1 = d2.dot(w2.T) * h1 * (1 - h1)

    w3 += lr * h2.T.dot(d3)
    b3 += lr * d3.sum(axis=0)
    w2 += lr * h1.T.dot(d2)
    b2 += lr * d2.sum(axis=0)
    w1 += lr * X.T.dot(d1)
    b1 += lr * d1.sum(axis=0)

    if i % 1000 == 0:
        print(i, np.mean((y - out) ** 2))

print(out.round(2).T)
