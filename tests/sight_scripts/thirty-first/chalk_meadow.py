# verdict: wrong
# line: 26
import numpy as np
rng = np.random.RandomState(33)
# predict the product of two smoothed numbers, deep version
n = 50
X = rng.rand(n, 6) - 0.5
Y = (X[:, 0] * 2 + X[:, 1] * X[:, 2] * 4).reshape(n, 1)

Wa = rng.randn(6, 6) * 0.5
Wb = rng.randn(6, 6) * 0.5
Wc = rng.randn(6, 1) * 0.5
Va = np.zeros((6, 6))
Vb = np.zeros((6, 6))
Vc = np.zeros((6, 1))
mu = 0.8
lr = 0.05
for k in range(800):
    ha = np.tanh(X @ Wa)
    hb = np.tanh(ha @ Wb)
    out = hb @ Wc
    dc = (out - Y) / n
    db = dc @ Wc.T * (1 - hb ** 2)
    da = db @ Wb.T * (1 - ha ** 2)
    Va = mu * Va - lr * X.T @ da
    Vb = mu * Va - lr * ha.T @ db
    Vc = mu * Vc - lr * hb.T @ dc
    Wa = Wa + Va
    Wb = Wb + Vb
    Wc = Wc + Vc
    if k % 200 == 0:
        print(k, np.square(out - Y).mean())
