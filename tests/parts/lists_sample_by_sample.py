# not seen: -
# wrong: -
# own network: no
# why: numbers in lists, a step after each sample
import math
import random

random.seed(2)
data = [([0, 0, 1], 0), ([0, 1, 1], 1), ([1, 0, 1], 1), ([1, 1, 1], 0)]
first = [[random.uniform(-1, 1) for _ in range(4)] for _ in range(3)]
second = [random.uniform(-1, 1) for _ in range(4)]
rate = 0.5
for turn in range(4000):
    for x, t in data:
        hidden = [1 / (1 + math.exp(-sum(x[i] * first[i][j] for i in range(3)))) for j in range(4)]
        out = 1 / (1 + math.exp(-sum(hidden[j] * second[j] for j in range(4))))
        out_delta = (t - out) * out * (1 - out)
        hidden_delta = [out_delta * second[j] * hidden[j] * (1 - hidden[j]) for j in range(4)]
        for j in range(4):
            second[j] += rate * out_delta * hidden[j]
            for i in range(3):
                first[i][j] += rate * hidden_delta[j] * x[i]
