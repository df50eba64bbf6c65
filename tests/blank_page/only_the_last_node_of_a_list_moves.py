# verdict: wrong
# first wrong: weight update
# line: 31
# mistake: -
# why: the loop that moves the first weights stands behind the loop over the hidden nodes, so only the last one's are moved

from math import exp
from random import seed, uniform

seed(6)
cases = [([0, 0, 1], 0), ([0, 1, 1], 1), ([1, 0, 1], 1), ([1, 1, 1], 0)]
low = [[uniform(-1, 1) for node in range(4)] for number in range(3)]
high = [uniform(-1, 1) for node in range(4)]


def bend(total):
    return 1 / (1 + exp(-total))


for turn in range(2000):
    for given, wanted in cases:
        nodes = []
        for node in range(4):
            nodes.append(bend(sum(given[at] * low[at][node] for at in range(3))))
        guess = bend(sum(a * b for a, b in zip(nodes, high)))
        delta = (guess - wanted) * guess * (1 - guess)
        for node in range(4):
            share = delta * high[node] * nodes[node] * (1 - nodes[node])
            high[node] -= 0.5 * delta * nodes[node]
        for at in range(3):
            low[at][node] -= 0.5 * share * given[at]
print(low, high)
