# verdict: right
# why: Stochastic descent with a falling rate eta0/(1+k*epoch), sigmoid hidden units, linear output; right.
"""
Neural Computing coursework 2 -- regression with an MLP
Candidate number 1034
"""
import numpy as np


def load():
    rs = np.random.RandomState(0)
    x = rs.uniform(-1, 1, (50, 2))
    t = (0.6 * np.sin(3 * x[:, 0]) - 0.3 * x[:, 1])[:, None]
    return x, t


def augment(m):
    return np.concatenate([m, -np.ones((m.shape[0], 1))], axis=1)   # -1 as in Marsland's book


def logistic(a, beta=1.0):
    return 1.0 / (1.0 + np.exp(-beta * a))


x, t = load()
xa = augment(x)
rs = np.random.RandomState(1)
weights1 = (rs.rand(3, 6) - 0.5) * 2 / np.sqrt(3)
weights2 = (rs.rand(7, 1) - 0.5) * 2 / np.sqrt(6)

eta0, k = 0.25, 0.01
for epoch in range(300):
    eta = eta0 / (1 + k * epoch)
    order = rs.permutation(len(x))
    for i in order:
        xi = xa[i:i + 1]
        hid = logistic(np.dot(xi, weights1))
        hida = augment(hid)
        out = np.dot(hida, weights2)
        deltao = out - t[i:i + 1]
        deltah = hida * (1.0 - hida) * np.dot(deltao, weights2.T)
        weights2 -= eta * np.dot(hida.T, deltao)
        weights1 -= eta * np.dot(xi.T, deltah[:, :-1])
    if epoch % 60 == 0:
        full = np.dot(augment(logistic(np.dot(xa, weights1))), weights2)
        print("epoch %3d  error %.5f" % (epoch, 0.5 * np.sum((full - t) ** 2)))
