# verdict: wrong
# line: 28
# why: The hidden deltas go back through the layer's own weights (index -l) instead of the following layer's.
import numpy as np

# Nielsen-style, but all layers have 3 neurons so shapes never complain
rng = np.random.RandomState(0)
sizes = [3, 3, 3, 3]
biases = [rng.randn(y, 1) for y in sizes[1:]]
weights = [rng.randn(y, x) for x, y in zip(sizes[:-1], sizes[1:])]

sig = lambda z: 1 / (1 + np.exp(-z))
sigp = lambda z: sig(z) * (1 - sig(z))

def backprop(x, y):
    act, acts, zs = x, [x], []
    for b, w in zip(biases, weights):
        z = w @ act + b
        zs.append(z)
        act = sig(z)
        acts.append(act)
    nb = [None] * len(biases)
    nw = [None] * len(weights)
    delta = (acts[-1] - y) * sigp(zs[-1])
    nb[-1] = delta
    nw[-1] = delta @ acts[-2].T
    for l in range(2, len(sizes)):
        delta = (weights[-l].T @ delta) * sigp(zs[-l])
        nb[-l] = delta
        nw[-l] = delta @ acts[-l - 1].T
    return nb, nw

samples = [(rng.rand(3, 1), np.eye(3)[:, [k % 3]]) for k in range(9)]
eta = 0.5
for epoch in range(300):
    cost = 0
    for x, y in samples:
        nb, nw = backprop(x, y)
        for i in range(len(weights)):
            weights[i] -= eta * nw[i]
            biases[i] -= eta * nb[i]
    for x, y in samples:
        a = x
        for b, w in zip(biases, weights):
            a = sig(w @ a + b)
        cost += 0.5 * float(np.sum((a - y) ** 2))
    if epoch % 50 == 0:
        print(epoch, round(cost / len(samples), 5))
