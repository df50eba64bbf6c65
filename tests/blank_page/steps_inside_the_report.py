# verdict: wrong
# first wrong: loop
# line: 25
# mistake: -
# why: the steps stand in the branch that reports, so most of the passes are made for nothing
import numpy as np


def curve(v):
    return 1 / (1 + np.exp(-v))


rng = np.random.default_rng(40)
rows = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
goal = np.array([[0], [1], [1], [1]])
front, back = rng.normal(size=(3, 4)), rng.normal(size=(4, 1))
turn = 0
while turn < 20000:
    mid = curve(rows @ front)
    out = curve(mid @ back)
    out_delta = (goal - out) * out * (1 - out)
    mid_delta = out_delta @ back.T * mid * (1 - mid)
    if turn % 250 == 0:
        print(turn, np.abs(goal - out).mean())
        back = back + mid.T @ out_delta
        front = front + rows.T @ mid_delta
    turn += 1
