# verdict: wrong
# first wrong: derivative
# line: 25
# mistake: -
# why: of each batch, only the slopes of the weights by its last sample are kept; those of the shifts are added up
import numpy as np

rng = np.random.default_rng(61)
spots = rng.normal(size=(24, 3))
goals = np.tanh(spots[:, :2] * spots[:, 1:])
W, c = [rng.normal(size=(4, 3)), rng.normal(size=(2, 4))], [rng.normal(size=4), rng.normal(size=2)]


def slopes(spot, goal):
    mid = np.tanh(W[0] @ spot + c[0])
    last = W[1] @ mid + c[1] - goal
    first = W[1].T @ last * (1 - mid ** 2)
    return [np.outer(first, spot), np.outer(last, mid)], [first, last]


for turn in range(300):
    for begin in range(0, 24, 6):
        of_W, of_c = [0 * w for w in W], [0 * s for s in c]
        for spot, goal in zip(spots[begin : begin + 6], goals[begin : begin + 6]):
            of_W, more = slopes(spot, goal)
            of_c = [s + m for s, m in zip(of_c, more)]
        W = [w - 0.01 * s for w, s in zip(W, of_W)]
        c = [b - 0.01 * s for b, s in zip(c, of_c)]
print(W)
