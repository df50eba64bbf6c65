# verdict: wrong
# first wrong: error
# line: 16
# mistake: error-absolute-value
# why: the absolute error is used as training signal, so its sign is lost
import numpy as np
# weights in a dict this time
np.random.seed(4)
w = dict(ih=np.random.randn(3, 4), ho=np.random.randn(4, 1))
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
Y = np.array([[0], [1], [1], [0]])
s = lambda q: 1 / (1 + np.exp(-q))
for _ in range(4000):
    hid = s(X @ w["ih"])
    out = s(hid @ w["ho"])
    wrong = np.abs(out - Y)
    g_out = wrong * out * (1 - out)
    g_hid = g_out @ w["ho"].T * hid * (1 - hid)
    w["ho"] -= 0.5 * hid.T @ g_out
    w["ih"] -= 0.5 * X.T @ g_hid
print("wrong:", wrong.ravel())
