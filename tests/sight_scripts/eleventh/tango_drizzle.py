# verdict: wrong
# line: 15
# also: 16
# why: The hidden layer is computed once before the loop and stays stale while w1 changes.
import numpy as np

np.random.seed(46)
x = np.array([[0, 0, 1], [1, 0, 1], [0, 1, 1], [1, 1, 1]], dtype=float)
t = np.array([[0], [1], [1], [0]], dtype=float)
sg = lambda q: 1 / (1 + np.exp(-q))

w1 = np.random.randn(3, 4)
w2 = np.random.randn(4, 1)

hid = sg(x @ w1)
for sweep in range(5000):
    res = sg(hid @ w2)
    d2 = (t - res) * res * (1 - res)
    d1 = d2 @ w2.T * hid * (1 - hid)
    w2 += 0.8 * hid.T @ d2
    w1 += 0.8 * x.T @ d1

res = sg(sg(x @ w1) @ w2)
for row, r in zip(x, res):
    print(row[:2], "->", r[0])
