# verdict: wrong
# line: 14
# why: The error compares the target with the rounded output, not with the output itself.
import numpy as np
np.random.seed(4)
sig = lambda x: 1/(1+np.exp(-x))
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[1],[1],[1],[0]])   # NAND
g1 = np.random.uniform(-1, 1, (3, 3))
g2 = np.random.uniform(-1, 1, (3, 1))
for i in range(2000):
    h = sig(X @ g1)
    o = sig(h @ g2)
    fehler = y - np.round(o)
    d_o = fehler * o * (1-o)
    d_h = d_o @ g2.T * h * (1-h)
    g2 += 0.3 * h.T @ d_o
    g1 += 0.3 * X.T @ d_h
print(o, "falsch:", int(np.abs(y - np.round(o)).sum()))
