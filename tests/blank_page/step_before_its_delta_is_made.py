# verdict: wrong
# first wrong: derivative
# line: 19
# mistake: -
# why: the first layer takes its step before its delta is made, and so the delta of the iteration before
import numpy as np

rng = np.random.default_rng(56)
rows = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
goal = np.array([[0], [1], [1], [0]])
front, rear = rng.normal(size=(3, 4)), rng.normal(size=(4, 1))
blame_mid = 0 * (rows @ front)
for turn in range(3000):
    mid = np.tanh(rows @ front)
    out = 1 / (1 + np.exp(-mid @ rear))
    blame = (out - goal) * out * (1 - out)

    # both steps
    front -= 0.5 * rows.T.dot(blame_mid)
    blame_mid = blame.dot(rear.T) * (1 - mid ** 2)
    rear -= 0.5 * mid.T.dot(blame)
print(out)
