# verdict: right
import numpy as np
np.random.seed(0)
x = np.random.rand(30, 4)
t = (x.sum(1, keepdims=True) > 2) * 1.0
a = np.random.randn(4, 5)
b = np.random.randn(5, 5)
c = np.random.randn(5, 1)
s = lambda v: 1 / (1 + np.exp(-v))
for _ in range(3000):
    p = s(x @ a); q = s(p @ b); r = s(q @ c)
    dr = (t - r) * r * (1 - r)
    dq = dr @ c.T * q * (1 - q)
    dp = dq @ b.T * p * (1 - p)
    a += .1 * x.T @ dp
    b += .1 * p.T @ dq
    c += .1 * q.T @ dr
print(abs(t - r).mean())
