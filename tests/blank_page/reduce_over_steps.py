# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: functools.reduce folds a step function that returns new weights and never changes the old ones

from functools import reduce
import numpy as np

inputs = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
goals = np.array([[0], [1], [1], [0]])

def sigmoid(t):
    return 1 / (1 + np.exp(-t))

def step(state, _):
    w, v = state
    h = sigmoid(inputs.dot(w))
    o = sigmoid(h.dot(v))
    do = (o - goals) * o * (1 - o)
    dh = do.dot(v.T) * h * (1 - h)
    return w - 0.5 * inputs.T.dot(dh), v - 0.5 * h.T.dot(do)

np.random.seed(1)
start = np.random.rand(3, 4) * 2 - 1, np.random.rand(4, 1) * 2 - 1
w, v = reduce(step, range(50000), start)
print(sigmoid(sigmoid(inputs.dot(w)).dot(v)))
