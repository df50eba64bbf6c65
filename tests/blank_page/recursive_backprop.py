# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: recursion over a list of matrices, each call returns what to send back
import numpy as np
np.random.seed(2)
DATA = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
GOAL = np.array([[0],[1],[1],[0]])
mats = [np.random.randn(*s) for s in [(3, 5), (5, 4), (4, 1)]]
RATE = 0.9

def descend(x, depth):
    """forward on the way down, backward on the way up"""
    if depth == len(mats):
        return x - GOAL
    a = 1 / (1 + np.exp(-x @ mats[depth]))
    d = descend(a, depth + 1) * a * (1 - a)
    up = d @ mats[depth].T        # before the matrix moves
    mats[depth] -= RATE * x.T @ d
    return up

for n in range(5000):
    descend(DATA, 0)
    if n % 1000 == 0:
        x = DATA
        for m in mats:
            x = 1 / (1 + np.exp(-x @ m))
        print(n, np.abs(x - GOAL).mean())
