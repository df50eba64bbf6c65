# verdict: wrong
# first wrong: derivative
# line: 21
# mistake: -
# why: the delta is a mean already, and the output weights' derivative is divided once more
import numpy as np

rng = np.random.default_rng(30)
X = rng.normal(size=(25, 3))
y = np.tanh(X[:, :1] * X[:, 1:2])
v = rng.normal(size=(3, 6)) * 0.7
v0 = np.zeros((1, 6))
u = rng.normal(size=(6, 1)) * 0.7
u0 = np.zeros((1, 1))
n = len(X)
for step in range(500):
    hid = np.tanh(X @ v + v0)
    err = (hid @ u + u0 - y) / n
    hid_err = err @ u.T * (1 - hid**2)
    g_v = X.T @ hid_err
    g_u = hid.T @ err / n
    u -= 0.3 * g_u
    u0 -= 0.3 * err.sum(axis=0, keepdims=True)
    v -= 0.3 * g_v
    v0 -= 0.3 * hid_err.sum(axis=0, keepdims=True)
