# verdict: unjudged
# first wrong: -
# line: -
# mistake: -
# why: a closing bracket is missing, the file can't be read by Python
import numpy as np

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
w1 = np.random.randn(3, 4)
w2 = np.random.randn(4, 1)

def s(x):
    return 1 / (1 + np.exp(-x)

for i in range(10000):
    h = s(X @ w1)
    o = s(h @ w2)
    d = (y - o) * o * (1 - o)
    dh = d @ w2.T * h * (1 - h)
    w2 += h.T @ d
    w1 += X.T @ dh
