# verdict: right
# ######################################################
#   My first neural network!!!   (13 years old)
# ######################################################
import random
import math

random.seed(713)

def rnd():
    return random.random() * 2 - 1

# weights have names so I can follow them on paper
w_a1, w_b1, bias1 = rnd(), rnd(), rnd()
w_a2, w_b2, bias2 = rnd(), rnd(), rnd()
v1, v2, bias3 = rnd(), rnd(), rnd()

def s(x):
    return 1 / (1 + math.exp(-x))

table = [[0, 0, 0], [0, 1, 1], [1, 0, 1], [1, 1, 0]]
speed = 1

for turn in range(4000):
    a, b, want = table[turn % 4]
    n1 = s(a * w_a1 + b * w_b1 + bias1)
    n2 = s(a * w_a2 + b * w_b2 + bias2)
    got = s(n1 * v1 + n2 * v2 + bias3)
    wrong = want - got
    # go back
    d3 = wrong * got * (1 - got)
    d1 = d3 * v1 * n1 * (1 - n1)
    d2 = d3 * v2 * n2 * (1 - n2)
    v1 = v1 + speed * d3 * n1
    v2 = v2 + speed * d3 * n2
    bias3 = bias3 + speed * d3
    w_a1 = w_a1 + speed * d1 * a
    w_b1 = w_b1 + speed * d1 * b
    bias1 = bias1 + speed * d1
    w_a2 = w_a2 + speed * d2 * a
    w_b2 = w_b2 + speed * d2 * b
    bias2 = bias2 + speed * d2

for a, b, want in table:
    n1 = s(a * w_a1 + b * w_b1 + bias1)
    n2 = s(a * w_a2 + b * w_b2 + bias2)
    print(a, b, "->", round(s(n1 * v1 + n2 * v2 + bias3), 2), "should be", want)
