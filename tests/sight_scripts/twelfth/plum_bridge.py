# verdict: right
import numpy as np

# bias handled by gluing a column of ones on the right (np.c_), labels from a tilted ellipse
rs = np.random.RandomState(17)
raw = rs.uniform(-1, 1, (120, 2))
lab = ((raw[:, 0] + 0.3 * raw[:, 1]) ** 2 + 0.5 * raw[:, 1] ** 2 < 0.25) * 1.0
X = np.c_[raw, np.ones(len(raw))]
t = lab[:, None]

U = np.r_[rs.normal(0, 1, (2, 8)), np.zeros((1, 8))]
V = np.r_[rs.normal(0, 1, (8, 1)), np.zeros((1, 1))]


def logistic(a):
    return np.exp(-np.logaddexp(0, -a))


eta = 0.8
for k in range(1501):
    H = np.c_[logistic(X @ U), np.ones(len(X))]
    P = logistic(H @ V)
    if k % 500 == 0:
        Q = P.clip(1e-9, 1 - 1e-9)
        print(k, 'cross entropy', -(t * np.log(Q) + (1 - t) * np.log1p(-Q)).mean())
    dP = (P - t) / len(X)
    dV = H.T @ dP
    dH = (dP @ V.T)[:, :-1]
    dU = X.T @ (dH * H[:, :-1] * (1 - H[:, :-1]))
    U, V = U - eta * dU, V - eta * dV

print('accuracy', ((P > .5) == t).mean())
