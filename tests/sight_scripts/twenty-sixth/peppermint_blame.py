# verdict: wrong
# line: 23
# why: output delta: The slope of tanh is taken at the target instead of at the output.
import numpy as np

rng = np.random.default_rng(9)
size = 50
leaf = rng.uniform(-1, 1, (size, 3))
taste = np.tanh(2 * leaf[:, 0] - leaf[:, 1] * leaf[:, 2]).reshape(size, 1) * 0.9

stack = {1: rng.normal(0, 0.7, (3, 6)), 2: rng.normal(0, 0.7, (6, 1))}
lean = {1: np.zeros((1, 6)), 2: np.zeros((1, 1))}


def propagate(x):
    y = {0: x}
    for n in sorted(stack):
        y[n] = np.tanh(y[n - 1].dot(stack[n]) + lean[n])
    return y


def blame(y, goal):
    d = {2: (y[2] - goal) * (1 - np.square(goal))}
    d[1] = d[2].dot(stack[2].T) * (1 - np.square(y[1]))
    return d


rate = 0.02
for trial in range(500):
    y = propagate(leaf)
    d = blame(y, taste)
    for n in stack:
        stack[n] -= rate * y[n - 1].T.dot(d[n])
        lean[n] -= rate * d[n].sum(axis=0, keepdims=True)

print(np.abs(propagate(leaf)[2] - taste).mean())
