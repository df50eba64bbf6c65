# verdict: wrong
# first wrong: update
# line: 27
# mistake: -
# why: only the output node's weights and its bias are moved
import math
import random

random.seed(9)
near = [random.uniform(-2, 2) for _ in range(5)]
shift = [random.uniform(-1, 1) for _ in range(5)]
far = [random.uniform(-1, 1) for _ in range(5)]
last = [0.1]


def forward(x):
    nodes = [math.tanh(w * x + s) for w, s in zip(near, shift)]
    return nodes, sum(v * a for v, a in zip(far, nodes)) + last[0]


for turn in range(200):
    for x, y in [(-1, 1), (-0.5, 0.25), (0.1, 0.01), (0.5, 0.25), (1, 1)]:
        nodes, guess = forward(x)
        miss = guess - y
        for at in range(5):
            far[at] -= 0.1 * miss * nodes[at]
        last[0] -= 0.1 * miss
