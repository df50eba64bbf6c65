# verdict: wrong
# line: 20
# why: hidden delta lacks the slope of the hidden layer
import numpy as np

sigm = lambda t: 1 / (1 + np.exp(-t))
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
np.random.seed(7)
w0 = np.random.normal(size=(3, 3))
w1 = np.random.normal(size=(4, 1))

for i in range(4000):
    a = sigm(X @ w0)
    a1 = np.c_[a, np.ones(4)]
    o = sigm(a1 @ w1)
    if i % 1000 == 0:
        print("błąd:", np.abs(y - o).sum())
    d = (y - o) * o * (1 - o)
    dh = d @ w1[:-1].T
    w1 += 0.5 * a1.T @ d
    w0 += 0.5 * X.T @ dh
