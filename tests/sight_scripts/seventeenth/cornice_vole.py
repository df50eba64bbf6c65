# verdict: right
import numpy as np
np.random.seed(84)
X = np.eye(8)
sg = lambda z: 1 / (1 + np.exp(-z))
E = np.random.randn(8, 3) * .5
e = np.zeros(3)
D = np.random.randn(3, 8) * .5
d = np.zeros(8)
for epoch in range(4000):
    code = sg(X @ E + e)
    rec = sg(code @ D + d)
    g_rec = (rec - X) * rec * (1 - rec)
    g_code = g_rec @ D.T * code * (1 - code)
    D -= code.T @ g_rec
    d -= g_rec.sum(0)
    E -= X.T @ g_code
    e -= g_code.sum(0)
print(code.round(1))
print('worst', np.abs(rec - X).max())
