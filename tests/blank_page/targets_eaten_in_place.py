# verdict: wrong
# first wrong: loop
# line: 20
# mistake: -
# why: -= turns the targets themselves into the error, so from the second round on the net is trained on other targets

import numpy as np

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=float)
y = np.array([[0], [1], [1], [0]], dtype=float)
rs = np.random.RandomState(5)
w_in, w_out = rs.uniform(-1, 1, (3, 4)), rs.uniform(-1, 1, (4, 1))

def sig(v):
    return 1 / (1 + np.exp(-v))

for i in range(10000):
    mid = sig(X @ w_in)
    out = sig(mid @ w_out)
    y -= out                # what is still missing
    d_out = y * out * (1 - out)
    d_mid = d_out @ w_out.T * mid * (1 - mid)
    w_out += mid.T @ d_out
    w_in += X.T @ d_mid

print(out)
