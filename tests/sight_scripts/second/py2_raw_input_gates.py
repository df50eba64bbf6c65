# verdict: right
# why: Python-2 script which learns AND, OR and XOR one after the other with list-based layers; right.
# python 2.7
import math
import random

random.seed(50)

def squash(x):
    return 1.0 / (1.0 + math.exp(-x))

def learn(name, table, rounds=3000, rate=0.6):
    wh = [[random.uniform(-1, 1) for _ in range(3)] for _ in range(3)]
    wo = [random.uniform(-1, 1) for _ in range(4)]
    for r in xrange(rounds):
        err = 0.0
        for a, b, t in table:
            x = (a, b, 1.0)
            h = [squash(sum(w * v for w, v in zip(row, x))) for row in wh] + [1.0]
            o = squash(sum(w * v for w, v in zip(wo, h)))
            err += 0.5 * (t - o) ** 2
            do = (t - o) * o * (1 - o)
            dh = [do * wo[j] * h[j] * (1 - h[j]) for j in range(3)]
            for j in range(4):
                wo[j] += rate * do * h[j]
            for j in range(3):
                for i in range(3):
                    wh[j][i] += rate * dh[j] * x[i]
        if r % 1000 == 0:
            print "%s round %d error %.4f" % (name, r, err)

learn("AND", [(0, 0, 0), (0, 1, 0), (1, 0, 0), (1, 1, 1)])
learn("OR", [(0, 0, 0), (0, 1, 1), (1, 0, 1), (1, 1, 1)])
learn("XOR", [(0, 0, 0), (0, 1, 1), (1, 0, 1), (1, 1, 0)])
