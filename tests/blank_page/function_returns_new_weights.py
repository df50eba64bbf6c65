# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: a pure step function returns the new weights each time
import numpy as np

def nonlin(x, deriv=False):
    if deriv:
        return x * (1 - x)
    return 1 / (1 + np.exp(-x))

def step(w, u, X, y):
    hid = nonlin(X @ w)
    out = nonlin(hid @ u)
    d_out = (y - out) * nonlin(out, True)
    d_hid = (d_out @ u.T) * nonlin(hid, deriv=True)
    return w + X.T @ d_hid, u + hid.T @ d_out

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0, 1, 1, 0]]).T
weights = (np.array([[.2, -.5, .7, .1], [-.4, .3, .6, -.9], [.5, -.1, -.3, .8]]), np.array([[.3], [-.6], [.9], [-.2]]))
for _ in range(20000):
    weights = step(*weights, X, y)
print(nonlin(nonlin(X @ weights[0]) @ weights[1]))
