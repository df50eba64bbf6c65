# verdict: wrong
# first wrong: loop
# line: 21
# mistake: -
# why: the way back isn't indented: each alpha makes the same pass a thousand times, and one step at the end
import numpy as np

pairs = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
goals = np.array([[0], [1], [1], [0]])
bend = lambda s: 1 / (1 + np.exp(-s))

for speed in (0.5, 5):
    np.random.seed(8)
    lower, upper = 2 * np.random.random((3, 4)) - 1, 2 * np.random.random((4, 1)) - 1
    for turn in range(1000):
        middle = bend(pairs @ lower)
        top = bend(middle @ upper)
        if turn % 500 == 0:
            print(np.mean(np.abs(goals - top)))
    # the way back
    blame = (goals - top) * top * (1 - top)
    blame_middle = blame @ upper.T * middle * (1 - middle)
    upper += speed * middle.T @ blame
    lower += speed * pairs.T @ blame_middle
