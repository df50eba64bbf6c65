# verdict: right
import numpy as np

def linear(w):
    def call(x):
        return x @ w, lambda g: (g @ w.T, x.T @ g)
    return call

def tanh(x):
    y = np.tanh(x)
    return y, lambda g: g * (1 - y * y)

def value_and_grads(theta, x, t):
    z, pull1 = linear(theta[0])(x)
    h, pull_h = tanh(z)
    y, pull2 = linear(theta[1])(h)
    err = y - t
    g_h, g_w2 = pull2(err)
    _, g_w1 = pull1(pull_h(g_h))
    return 0.5 * (err ** 2).sum(), (g_w1, g_w2)

rng = np.random.default_rng(94)
X = np.hstack([rng.uniform(-2, 2, (30, 1)), np.ones((30, 1))])
Y = np.minimum(X[:, :1], 0.5)
theta = (rng.normal(0, 1, (2, 8)), rng.normal(0, .3, (8, 1)))
for i in range(1500):
    loss, grads = value_and_grads(theta, X, Y)
    theta = tuple(w - 0.005 * g for w, g in zip(theta, grads))
print(loss)
