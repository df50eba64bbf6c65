# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: the hidden sums are the items of a list of zeros, and have no bias; that of the output begins as 0 too
import math, random
random.seed(17)
examples = [((0.1, 0.8), 1.0), ((0.9, 0.2), 0.0), ((0.3, 0.3), 1.0), ((0.7, 0.9), 0.0)]
below = [[random.uniform(-1, 1), random.uniform(-1, 1)] for _ in range(3)]
above = [random.uniform(-1, 1) for _ in range(3)]
shift = 0.0
def squash(x):
    return 1.0 / (1.0 + math.exp(-x))
for turn in range(300):
    for values, wanted in examples:
        sums = [0.0] * 3
        for j in range(3):
            for i in range(2):
                sums[j] += below[j][i] * values[i]
        nodes = [squash(each) for each in sums]
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
