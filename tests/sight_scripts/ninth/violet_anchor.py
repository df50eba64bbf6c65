# verdict: right

import numpy as np
from functools import partial

def make_trainer(inp, tgt, hidden, rate, seed):
    rng = np.random.RandomState(seed)
    W0 = rng.rand(inp.shape[1], hidden) * 2 - 1
    W1 = rng.rand(hidden, tgt.shape[1]) * 2 - 1
    sigmoid = lambda z: 1 / (1 + np.exp(-z))

    def once():
        nonlocal W0, W1
        l1 = sigmoid(inp @ W0)
        l2 = sigmoid(l1 @ W1)
        e2 = tgt - l2
        d2 = e2 * l2 * (1 - l2)
        e1 = d2 @ W1.T
        d1 = e1 * l1 * (1 - l1)
        W1 = W1 + rate * (l1.T @ d2)
        W0 = W0 + rate * (inp.T @ d1)
        return float(np.mean(e2 ** 2)), l2
    return once

inp = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
tgt = np.array([[0], [1], [1], [0]])
train = make_trainer(inp, tgt, hidden=4, rate=1.2, seed=2)
i = 0
while True:
    loss, answer = train()
    i += 1
    if loss < 0.002 or i >= 5000:
        break
print("iterations:", i, "loss:", loss)
print(answer.ravel())
