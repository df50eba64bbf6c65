# verdict: right
import numpy as np
rs = np.random.RandomState(11)
x = np.linspace(-1, 1, 40).reshape(40, 1)
t = np.abs(x) + 0.3 * x
A, c, B = 3 * rs.randn(1, 12), rs.randn(12), 0.1 * rs.randn(12, 1)
S = np.empty((40, 12))
for k in range(600):
    Z = x.dot(A) + c
    np.sin(Z, out=S)
    r = S.dot(B) - t
    if k % 100 == 0:
        print(k, np.sum(r ** 2) / 2)
    q = r.dot(B.T) * np.cos(Z)
    B -= 0.01 * S.T.dot(r)
    A -= 0.01 * x.T.dot(q)
    c -= 0.01 * q.sum(0)
