# verdict: wrong
# line: 20
# why: output delta: With the softmax the delta p - y is multiplied by p(1-p), which is the gradient of no usual loss (only the diagonal of the softmax' Jacobian).
import numpy as np
from collections import namedtuple

Net = namedtuple("Net", "W1 b1 W2 b2")

def init(rng, d, h, k):
    return Net(rng.normal(0, 1 / np.sqrt(d), (d, h)), np.zeros(h),
               rng.normal(0, 1 / np.sqrt(h), (h, k)), np.zeros(k))

def predict(net, x):
    h = np.tanh(x @ net.W1 + net.b1)
    e = np.exp(h @ net.W2 + net.b2)
    return h, e / e.sum(axis=1, keepdims=True)

def grads(net, x, y):
    h, p = predict(net, x)
    d2 = (p - y) * p * (1 - p)
    d1 = d2 @ net.W2.T * (1 - h ** 2)
    return Net(x.T @ d1, d1.sum(0), h.T @ d2, d2.sum(0))

rng = np.random.default_rng(55)
lab = rng.integers(0, 4, 80)
corners = np.array([[1, 1], [1, -1], [-1, 1], [-1, -1]]) * 1.5
x = corners[lab] + rng.normal(0, 0.5, (80, 2))
y = np.eye(4)[lab]
net = init(rng, 2, 10, 4)
for t in range(600):
    net = Net(*(w - 0.05 * g for w, g in zip(net, grads(net, x, y))))
    if t % 150 == 0:
        print(t, -np.mean(np.log(predict(net, x)[1][np.arange(80), lab])))
