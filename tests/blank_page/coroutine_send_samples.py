# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: a coroutine owns the weights, samples are sent into it and it answers with its guess; one exact step per sample
import random
from math import exp


def learner(n_in, n_hid, rate):
    w = {}
    for j in range(n_hid):
        for i in range(n_in):
            w["in", i, j] = random.uniform(-1, 1)
        w["out", j] = random.uniform(-1, 1)
    guess = None
    while True:
        x, goal = yield guess
        hid = [1 / (1 + exp(-sum(x[i] * w["in", i, j] for i in range(n_in)))) for j in range(n_hid)]
        guess = 1 / (1 + exp(-sum(hid[j] * w["out", j] for j in range(n_hid))))
        if goal is None:
            continue
        pull = (goal - guess) * guess * (1 - guess)
        for j in range(n_hid):
            pull_j = pull * w["out", j] * hid[j] * (1 - hid[j])
            w["out", j] += rate * pull * hid[j]
            for i in range(n_in):
                w["in", i, j] += rate * pull_j * x[i]


random.seed(14)
net = learner(3, 5, rate=1.5)
next(net)
xor = [((0, 0, 1), 0), ((0, 1, 1), 1), ((1, 0, 1), 1), ((1, 1, 1), 0)]
for _ in range(7000):
    net.send(random.choice(xor))
for x, goal in xor:
    print(x, goal, round(net.send((x, None)), 3))
