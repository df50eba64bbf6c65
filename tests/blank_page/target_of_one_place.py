# verdict: wrong
# first wrong: error
# line: 21
# mistake: -
# why: whichever sample is drawn, it is compared with the second target
import numpy as np

draw = np.random.RandomState(23)
points = np.array([[0.0, 0.2, 1.0], [0.3, 0.9, 1.0], [0.8, 0.1, 1.0], [0.9, 0.9, 1.0]])
classes = np.array([0, 1, 1, 0])
low, top = draw.uniform(-1, 1, (3, 5)), draw.uniform(-1, 1, 5)


def squash(x):
    return 1 / (1 + np.exp(-x))


for turn in range(3000):
    some = draw.randint(len(points))
    point = points[some]
    goal = classes[1]
    middle = squash(point @ low)
    out = squash(middle @ top)
    delta = (out - goal) * out * (1 - out)
    below = delta * top * middle * (1 - middle)
    top -= 0.4 * delta * middle
    low -= 0.4 * np.outer(point, below)
print(squash(squash(points @ low) @ top))
