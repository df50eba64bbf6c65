# verdict: right
# wrong: -
# line: -
# mistake: -
# style: electronics hobbyist, 7-segment digits to 4-bit code, lists in, arrays inside
import numpy as np
#        a b c d e f g
SEG = """1 1 1 1 1 1 0
         0 1 1 0 0 0 0
         1 1 0 1 1 0 1
         1 1 1 1 0 0 1
         0 1 1 0 0 1 1
         1 0 1 1 0 1 1
         1 0 1 1 1 1 1
         1 1 1 0 0 0 0
         1 1 1 1 1 1 1
         1 1 1 1 0 1 1"""
X = np.array([[float(c) for c in row.split()] for row in SEG.splitlines()])
Y = np.array([[(d >> k) & 1 for k in (3, 2, 1, 0)] for d in range(10)], float)
np.random.seed(7)
w = {1: np.random.randn(7, 8), 2: np.random.randn(8, 4)}
b = {1: np.zeros(8), 2: np.zeros(4)}
for e in range(3000):
    a = {0: X}
    for l in (1, 2):
        a[l] = 1/(1+np.exp(-(a[l-1]@w[l]+b[l])))
    d = {2: (Y-a[2])*a[2]*(1-a[2])}
    d[1] = d[2]@w[2].T*a[1]*(1-a[1])
    for l in (2, 1):
        w[l] += 0.5*a[l-1].T@d[l]
        b[l] += 0.5*d[l].sum(axis=0)
    if e % 600 == 0:
        print("epoch", e, "sse", ((Y-a[2])**2).sum(), "wrong bits", int((np.round(a[2]) != Y).sum()))
