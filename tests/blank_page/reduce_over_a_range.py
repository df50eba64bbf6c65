# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: a pure step function folded over a range
from functools import reduce
import numpy as np

DATA = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
GOAL = np.array([[0,0,1,1]]).T

def sig(x):
    return np.reciprocal(1 + np.exp(-x))

def step(weights, _):
    w1, w2 = weights
    h = sig(DATA @ w1)
    o = sig(h @ w2)
    err = GOAL - o
    do = err * o * (1 - o)
    dh = do @ w2.T * h * (1 - h)
    return w1 + DATA.T @ dh, w2 + h.T @ do

np.random.seed(1)
start = (2*np.random.random((3,4)) - 1, 2*np.random.random((4,1)) - 1)
w1, w2 = reduce(step, range(20000), start)
print(sig(sig(DATA @ w1) @ w2))
