# verdict: wrong
# line: 19
import numpy as np
np.random.seed(84)
N = 30
X = np.random.rand(N, 2)
T = np.round(X[:, 0] + X[:, 1] > 1) * 1.0
wh = np.random.randn(2, 4); bh = np.zeros(4)
wo = np.random.randn(4); bo = np.zeros(1)
sg = lambda a: 1 / (1 + np.exp(-a))
for epoka in range(200):
    for n in np.random.permutation(N):
        h = sg(X[n] @ wh + bh)
        o = sg(h @ wo + bo)
        d = (o - T[n]) * o * (1 - o)
        dh = d * wo * h * (1 - h)
        wo = wo - 0.5 * d * h
        bo = bo - 0.5 * d
        wh = wh - 0.5 * np.outer(X[n - 1], dh)
        bh = bh - 0.5 * dh
    if epoka % 50 == 0:
        print(epoka, np.mean((sg(sg(X @ wh + bh) @ wo + bo) > .5) == T))
