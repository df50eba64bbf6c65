# verdict: wrong
# first wrong: init
# line: 14
# mistake: -
# why: all hidden nodes have one and the same list of weights, and only their biases differ
import math
import random

random.seed(8)
table = [((0.2, 0.9), 1.0), ((0.8, 0.1), 0.0), ((0.4, 0.3), 0.0), ((0.9, 0.7), 1.0)]


def network(nodes):
    row = [random.uniform(-1, 1), random.uniform(-1, 1)]
    hidden = [row] * nodes
    return hidden, [random.uniform(-1, 1) for _ in range(nodes)], [random.uniform(-1, 1) for _ in range(nodes)]


def squash(total):
    return 1 / (1 + math.exp(-total))


hidden, shifts, last = network(3)
for turn in range(400):
    for pair, wanted in table:
        nodes = []
        for weights, shift in zip(hidden, shifts):
            total = shift
            for weight, value in zip(weights, pair):
                total += weight * value
            nodes.append(squash(total))
        guess = squash(sum(weight * node for weight, node in zip(last, nodes)))
        delta = (guess - wanted) * guess * (1 - guess)
        below = [delta * last[n] * nodes[n] * (1 - nodes[n]) for n in range(3)]
        for n in range(3):
            last[n] -= 0.4 * delta * nodes[n]
            shifts[n] -= 0.4 * below[n]
            hidden[n][0] -= 0.4 * below[n] * pair[0]
            hidden[n][1] -= 0.4 * below[n] * pair[1]
print(guess)
