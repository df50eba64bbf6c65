# verdict: wrong
# first wrong: update
# line: 26
# mistake: -
# why: The loop over the hidden nodes ends one too early: the last one's weight to the output is never moved
import math
import random

random.seed(8)
inside = [[random.uniform(-1, 1) for _ in range(3)] for _ in range(4)]
onward = [random.uniform(-1, 1) for _ in range(4)]
rows = [((0, 0, 1), 0), ((0, 1, 1), 1), ((1, 0, 1), 1), ((1, 1, 1), 0)]


def squash(total):
    return 1 / (1 + math.exp(-total))


for turn in range(5000):
    for row, goal in rows:
        nodes = [squash(sum(w * x for w, x in zip(weights, row))) for weights in inside]
        guess = squash(sum(onward[at] * nodes[at] for at in range(4)))
        blame = (goal - guess) * guess * (1 - guess)
        shares = [blame * onward[at] * nodes[at] * (1 - nodes[at]) for at in range(4)]

        for at in range(len(onward) - 1):
            onward[at] += 0.5 * blame * nodes[at]
        for at in range(4):
            for place in range(3):
                inside[at][place] += 0.5 * shares[at] * row[place]
