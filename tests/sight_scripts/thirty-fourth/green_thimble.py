# verdict: right
# all weights live in one vector; W1, b1, W2, b2 are windows into it
import numpy as np

rng = np.random.default_rng(15)
n_in, n_h, n_out = 2, 5, 1
sizes = [n_in * n_h, n_h, n_h * n_out, n_out]
cuts = np.cumsum(sizes)[:-1]
theta = rng.normal(0, 1, sum(sizes))


def unpack(vec):
    a, b, c, d = np.split(vec, cuts)
    return a.reshape(n_in, n_h), b, c.reshape(n_h, n_out), d


def loss_and_grad(vec, X, Y):
    W1, b1, W2, b2 = unpack(vec)
    H = 1 / (1 + np.exp(-(X @ W1 + b1)))
    O = 1 / (1 + np.exp(-(H @ W2 + b2)))
    E = O - Y
    dO = E * O * (1 - O)
    dH = dO @ W2.T * H * (1 - H)
    grad = np.concatenate([(X.T @ dH).ravel(), dH.sum(0), (H.T @ dO).ravel(), dO.sum(0)])
    return 0.5 * (E ** 2).sum(), grad


X = np.array([[0., 0.], [0., 1.], [1., 0.], [1., 1.]])
Y = np.array([[1.], [0.], [0.], [1.]])
for it in range(4000):
    L, g = loss_and_grad(theta, X, Y)
    theta = theta - 1.0 * g
    if it % 800 == 0:
        print(it, L)
