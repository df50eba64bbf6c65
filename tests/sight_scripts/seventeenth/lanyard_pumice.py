# verdict: wrong
# line: 9
# also: 22
# why: swish derivative misses a term of the product rule
import numpy as np

sig = lambda u: 1. / (1. + np.exp(-u))
silu = lambda u: u * sig(u)
dsilu = lambda u: u * sig(u) * (1. - sig(u))

r = np.random.RandomState(33)
x = r.uniform(-2, 2, (30, 1))
y = np.cos(2 * x)
Wa, ba = r.randn(1, 10), r.randn(10)
Wb, bb = r.randn(10, 1) * .2, r.randn(1)

for k in range(1500):
    za = x @ Wa + ba
    ha = silu(za)
    p = ha @ Wb + bb
    e = (p - y) / len(x)
    ea = e @ Wb.T * dsilu(za)
    Wb -= .05 * ha.T @ e
    bb -= .05 * e.sum(0)
    Wa -= .05 * x.T @ ea
    ba -= .05 * ea.sum(0)
    if not k % 500:
        print(k, .5 * np.mean((p - y) ** 2))
