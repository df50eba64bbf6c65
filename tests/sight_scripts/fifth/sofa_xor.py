# verdict: wrong
# line: 13
# also: 17
# why: old_B is only another name for B (no copy), and B is then changed in place before old_B is used.
import numpy as np
np.random.seed(42)
sig = lambda x: 1 / (1 + np.exp(-x))
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
Y = np.array([[0, 1, 1, 0]]).T
A = 2 * np.random.rand(3, 4) - 1
B = 2 * np.random.rand(4, 1) - 1
for t in range(4000):
    old_A, old_B = A, B
    h = sig(X @ old_A)
    o = sig(h @ old_B)
    d_o = (Y - o) * o * (1 - o)
    B += 2 * h.T @ d_o
    d_h = d_o @ old_B.T * h * (1 - h)
    A += 2 * X.T @ d_h
print(o.round(3))
