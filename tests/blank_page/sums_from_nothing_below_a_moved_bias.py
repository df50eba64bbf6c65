# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: the hidden sums begin with 0 in each turn and have no bias; that of the output is moved
import math
import random

random.seed(17)
examples = [((0.1, 0.8), 1.0), ((0.9, 0.2), 0.0), ((0.3, 0.3), 1.0), ((0.7, 0.9), 0.0)]
below = [[random.uniform(-1, 1), random.uniform(-1, 1)] for _ in range(3)]
above = [random.uniform(-1, 1) for _ in range(3)]
shift = 0.0


def squash(x):
    return 1.0 / (1.0 + math.exp(-x))


for turn in range(300):
    for values, wanted in examples:
        nodes = []
        for weights in below:
            total = 0.0
            for weight, value in zip(weights, values):
                total += weight * value
            nodes.append(squash(total))
        total = shift
        for weight, node in zip(above, nodes):
            total += weight * node
        guess = squash(total)
        delta = (guess - wanted) * guess * (1.0 - guess)
        for j, node in enumerate(nodes):
            down = delta * above[j] * node * (1.0 - node)
            above[j] -= 0.5 * delta * node
            for i, value in enumerate(values):
                below[j][i] -= 0.5 * down * value
        shift -= 0.5 * delta
print(guess)
