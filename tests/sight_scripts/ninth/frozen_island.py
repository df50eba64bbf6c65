# verdict: wrong
# line: 20
# why: the hidden error is summed over the hidden units before it is used, so all of them get the same

import numpy as np
from functools import partial

def make_trainer(xx, yy, hidden, rate, seed):
    rng = np.random.RandomState(seed)
    W0 = rng.rand(xx.shape[1], hidden) * 2 - 1
    W1 = rng.rand(hidden, yy.shape[1]) * 2 - 1
    sigmoid = lambda z: 1 / (1 + np.exp(-z))

    def once():
        nonlocal W0, W1
        mid = sigmoid(xx @ W0)
        fin = sigmoid(mid @ W1)
        e2 = yy - fin
        d2 = e2 * fin * (1 - fin)
        e1 = (d2 @ W1.T).sum(axis=1, keepdims=True)
        d1 = e1 * mid * (1 - mid)
        W1 = W1 + rate * (mid.T @ d2)
        W0 = W0 + rate * (xx.T @ d1)
        return float(np.mean(e2 ** 2)), fin
    return once

xx = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
yy = np.array([[0], [1], [1], [0]])
train = make_trainer(xx, yy, hidden=4, rate=1.2, seed=2)
i = 0
while True:
    loss, answer = train()
    i += 1
    if loss < 0.002 or i >= 5000:
        break
print("iterations:", i, "loss:", loss)
print(answer.ravel())
