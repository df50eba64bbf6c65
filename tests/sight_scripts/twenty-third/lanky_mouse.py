# verdict: wrong
# line: 19
# why: hidden delta: the hidden delta uses the slope of the output layer instead of that of the hidden layer
import numpy as np

np.random.seed(15)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [1]])

W = np.random.randn(3, 4)
V = np.random.randn(4, 1)
memW, memV = np.zeros_like(W), np.zeros_like(V)
lr = 0.05

for t in range(1500):
    h = 1 / (1 + np.exp(-X @ W))
    o = 1 / (1 + np.exp(-h @ V))
    d2 = (o - y) * o * (1 - o)
    d1 = d2 @ V.T * o * (1 - o)
    gV = h.T @ d2
    gW = X.T @ d1
    # adagrad: remember how much every weight has moved
    for P, G, M in ((V, gV, memV), (W, gW, memW)):
        M += G ** 2
        P -= lr * G / np.sqrt(M + 1e-8)
    pass

print(o.ravel())
