# verdict: right

import numpy as np
gen = np.random.default_rng(31)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], float)
Y = np.array([[0], [1], [1], [0]], float)
first = gen.uniform(-1, 1, (3, 4))
second = gen.uniform(-1, 1, (4, 1))
passes = 1500

def s(q):
    return 1 / (1 + np.exp(-q))

for _ in range(passes):
    order = gen.permutation(4)
    Xs = X[order]
    Ys = Y[order]
    for k in range(4):
        idx = order[k]
        xi, yi = Xs[k:k+1], Ys[k:k+1]
        hi = s(xi @ first)
        oi = s(hi @ second)
        go = (yi - oi) * oi * (1 - oi)
        gh = (go @ second.T) * hi * (1 - hi)
        second += hi.T @ go
        first += xi.T @ gh
print(s(s(X @ first) @ second))
