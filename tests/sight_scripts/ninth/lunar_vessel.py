# verdict: wrong
# line: 24
# also: 25
# why: V is changed before the hidden layer's gradient is computed with it

import numpy as np

data = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
truth = np.array([[0], [1], [1], [0]])
rng = np.random.default_rng(2)
W = rng.uniform(-1, 1, (3, 4))
V = rng.uniform(-1, 1, (4, 1))
sigmoid = lambda x: 1 / (1 + np.exp(-x))

def predict(x):
    return sigmoid(sigmoid(x @ W) @ V)

def train_step(x, t):
    """one step of gradient descent for both matrices"""
    hid = sigmoid(x @ W)
    out = predict(x)
    grad = (out - t) * out * (1 - out)
    grad_V = hid.T @ grad
    V[...] -= grad_V
    grad_W = x.T @ ((grad @ V.T) * hid * (1 - hid))
    W[...] -= grad_W

for n in range(4000):
    train_step(data, truth)
print(predict(data).ravel())
