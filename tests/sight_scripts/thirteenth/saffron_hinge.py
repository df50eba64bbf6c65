# verdict: wrong
# line: 13
# why: 1 - a*a is the slope of tanh, but the activation is the logistic sigmoid.
import numpy as np
from collections import namedtuple

Step = namedtuple("Step", "alpha iteration error")

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])

squash = lambda z: 1 / (1 + np.exp(-z))
slope = lambda a: 1 - a * a

def descend(alpha, n, width=6):
    rng = np.random.default_rng(1)
    layers = [rng.uniform(-1, 1, (3, width)), rng.uniform(-1, 1, (width, 1))]
    for i in range(n):
        acts = [X]
        for w in layers:
            acts.append(squash(acts[-1] @ w))
        delta = (acts[-1] - y) * slope(acts[-1])
        grads = []
        for k in (1, 0):
            grads.insert(0, acts[k].T @ delta)
            if k:
                delta = delta @ layers[k].T * slope(acts[k])
        layers = [w - alpha * g for w, g in zip(layers, grads)]
        if i % 1000 == 0:
            yield Step(alpha, i, np.abs(acts[-1] - y).mean())

for alpha in (0.05, 0.5):
    for s in descend(alpha, 4000):
        print(s)
