# verdict: wrong
# line: 45
# why: Copy and paste: the second neuron's weight of input b is changed with the first neuron's delta.
# ######################################################
#   neural network without lists, for understanding
# ######################################################
import random
import math

random.seed(714)
def rnd(): return random.uniform(-1, 1)

wa1, wb1, c1 = rnd(), rnd(), rnd()
wa2, wb2, c2 = rnd(), rnd(), rnd()
wa3, wb3, c3 = rnd(), rnd(), rnd()
v1, v2, v3, c4 = rnd(), rnd(), rnd(), rnd()

table = [(0, 0, 0), (0, 1, 1), (1, 0, 1), (1, 1, 0)]
r = 0.5

def s(x):
    return 1 / (1 + math.exp(-x))

def think(a, b):
    h1 = s(a * wa1 + b * wb1 + c1)
    h2 = s(a * wa2 + b * wb2 + c2)
    h3 = s(a * wa3 + b * wb3 + c3)
    return h1, h2, h3, s(h1 * v1 + h2 * v2 + h3 * v3 + c4)

for turn in range(3000):
    for a, b, t in table:
        h1, h2, h3, o = think(a, b)
        d = (t - o) * o * (1 - o)
        d1 = d * v1 * h1 * (1 - h1)
        d2 = d * v2 * h2 * (1 - h2)
        d3 = d * v3 * h3 * (1 - h3)
        v1 += r * d * h1
        v2 += r * d * h2
        v3 += r * d * h3
        c4 += r * d
        wa1 += r * d1 * a
        wb1 += r * d1 * b
        c1 += r * d1
        wa2 += r * d2 * a
        wb2 += r * d1 * b
        c2 += r * d2
        wa3 += r * d3 * a
        wb3 += r * d3 * b
        c3 += r * d3

print([round(think(a, b)[3], 2) for a, b, _ in table])
