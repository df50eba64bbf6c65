# verdict: right
from collections import namedtuple
import numpy as np

Net = namedtuple("Net", "W1 b1 W2 b2")

def new_net(key, n_in, n_hid, n_out):
    g = np.random.default_rng(key)
    return Net(g.normal(size=(n_in, n_hid)) * 0.8, np.zeros(n_hid),
               g.normal(size=(n_hid, n_out)) * 0.5, np.zeros(n_out))

def apply(net, x):
    h = np.tanh(x @ net.W1 + net.b1)
    return h, np.tanh(h @ net.W2 + net.b2)

def grad(net, x, y):
    h, out = apply(net, x)
    d_out = (out - y) * (1 - out ** 2)
    d_h = d_out @ net.W2.T * (1 - h ** 2)
    return Net(x.T @ d_h, d_h.sum(0), h.T @ d_out, d_out.sum(0))

def sgd(net, g, lr):
    return Net(*(p - lr * dp for p, dp in zip(net, g)))

x = np.array([[-1, -1], [-1, 1], [1, -1], [1, 1]], float)
y = np.array([[-1], [1], [1], [-1]], float)
net = new_net(42, 2, 5, 1)
for i in range(2000):
    net = sgd(net, grad(net, x, y), 0.1)
    if i % 400 == 0:
        print(i, apply(net, x)[1].ravel())
