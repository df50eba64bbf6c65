# verdict: wrong
# line: 24
# why: The gradient is packed in another order (output weights before hidden bias) than the parameters are unpacked.
import numpy as np

# flat parameter vector, so that one line does the update
n_in, n_hid = 3, 5

def unpack(theta):
    W = theta[:15].reshape(n_in, n_hid)
    b = theta[15:20]
    v = theta[20:25]
    return W, b, v

def gradient(theta, X, y):
    W, b, v = unpack(theta)
    a = 1 / (1 + np.exp(-(X @ W + b)))
    out = a @ v
    err = out - y
    da = np.outer(err, v) * a * (1 - a)
    gW = X.T @ da
    gb = da.sum(axis=0)
    gv = a.T @ err
    return np.concatenate([gW.ravel(), gv, gb]), 0.5 * np.sum(err ** 2)

rng = np.random.default_rng(116)
X = rng.uniform(0, 1, (12, 3))
y = X[:, 0] + X[:, 1] * X[:, 2]
theta = rng.normal(0, 0.5, 25)
for i in range(1000):
    g, E = gradient(theta, X, y)
    theta = theta - 0.02 * g
print("E", E)
