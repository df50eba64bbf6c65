# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: where a sample has a 0, its product is left out of the sum, and the weight's step is 0

from math import exp
from random import Random

draw = Random(4)
pairs = [((0.0, 0.0, 1.0), 0.0), ((0.0, 1.0, 1.0), 1.0), ((1.0, 0.0, 1.0), 1.0), ((1.0, 1.0, 1.0), 0.0)]
U = [[draw.uniform(-1, 1) for _ in range(3)] for _ in range(4)]
v = [draw.uniform(-1, 1) for _ in range(4)]


def squash(total):
    return 1 / (1 + exp(-total))


for epoch in range(3000):
    for sample, target in pairs:
        hidden = []
        for row in U:
            total = 0.0
            for weight, number in zip(row, sample):
                if number != 0:
                    total += weight * number
            hidden.append(squash(total))
        out = squash(sum(weight * value for weight, value in zip(v, hidden)))
        out_delta = (target - out) * out * (1 - out)
        for at, value in enumerate(hidden):
            hidden_delta = out_delta * v[at] * value * (1 - value)
            v[at] += 0.7 * out_delta * value
            for place, number in enumerate(sample):
                U[at][place] += 0.7 * hidden_delta * number
print(U, v)
