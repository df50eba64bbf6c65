# verdict: wrong
# line: 26
import numpy as np

rng = np.random.default_rng(99)
X = rng.normal(size=(50, 3))
T = np.c_[X[:, 0] * X[:, 1], X[:, 2]]
shapes = {'W1': (3, 12), 'b1': (12,), 'W2': (12, 2), 'b2': (2,)}
net = {k: rng.normal(size=s) * 0.4 for k, s in shapes.items()}
hist = {k: np.zeros(s) for k, s in shapes.items()}


def backprop(net, x, t):
    h = np.tanh(x @ net['W1'] + net['b1'])
    o = h @ net['W2'] + net['b2']
    do = 2 * (o - t) / len(x)
    dz = (do @ net['W2'].T) * (1 - h ** 2)
    return ((o - t) ** 2).sum(1).mean(), {
        'W1': x.T @ dz, 'b1': dz.sum(0), 'W2': h.T @ do, 'b2': do.sum(0)}


for it in range(400):
    loss, g = backprop(net, X, T)
    for k in net:
        hist[k] += g[k] ** 2
        net[k] -= 0.02 * g[k] / (hist[k] + 1e-3)
    if it % 80 == 0:
        print(it, round(float(loss), 4))
