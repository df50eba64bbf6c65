# verdict: right
import numpy as np

rng = np.random.default_rng(15)
X = rng.normal(size=(48, 3))
y = ((X[:, 0] + X[:, 1] * X[:, 2]) > 0).astype(float).reshape(-1, 1)
w = rng.normal(size=(3, 3)); w_b = np.zeros((1, 3))
u = rng.normal(size=(3, 3)); u_b = np.zeros((1, 3))
s = rng.normal(size=(3, 1)); s_b = np.zeros((1, 1))
act = lambda t: 1 / (1 + np.exp(-t))
momenta = [0, 0, 0, 0, 0, 0]
beta = 0.8
for n in range(1, 801):
    a = act(X.dot(w) + w_b)
    b = act(a.dot(u) + u_b)
    c = act(b.dot(s) + s_b)
    dc = -(y / c) + (1 - y) / (1 - c)
    zc = dc * c * (1 - c)
    db = zc.dot(s.T)
    zb = db * b * (1 - b)
    da = zb.dot(u.T)
    za = da * a * (1 - a)
    ones = np.ones((1, len(X)))
    g = [X.T.dot(za), ones.dot(za), a.T.dot(zb), ones.dot(zb), b.T.dot(zc), ones.dot(zc)]
    momenta = [beta * m + (1 - beta) * q for m, q in zip(momenta, g)]
    w = w - 0.2 * momenta[0]
    w_b = w_b - 0.2 * momenta[1]
    u = u - 0.2 * momenta[2]
    u_b = u_b - 0.2 * momenta[3]
    s = s - 0.2 * momenta[4]
    s_b = s_b - 0.2 * momenta[5]
    if n % 200 == 0:
        print(n, float(-(y * np.log(c) + (1 - y) * np.log(1 - c)).mean()))
