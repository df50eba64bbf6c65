# verdict: wrong
# first wrong: error
# line: 20
# mistake: -
# why: the rate stands where the target belongs, so that all outputs come to it
import math
import random

random.seed(31)
inputs = [(0.0, 0.3), (0.9, 0.2), (0.5, 0.8), (0.1, 0.6)]
outputs = [0.1, 0.9, 0.9, 0.1]
rate = 0.5
low = [[random.uniform(-1, 1) for _ in range(2)] for _ in range(3)]
top = [random.uniform(-1, 1) for _ in range(3)]
for turn in range(400):
    for values, goal in zip(inputs, outputs):
        nodes = [1 / (1 + math.exp(-sum(w * v for w, v in zip(row, values)))) for row in low]
        out = 1 / (1 + math.exp(-sum(w * n for w, n in zip(top, nodes))))
        # how far is it
        miss = out - rate
        delta = miss * out * (1 - out)
        below = [delta * w * n * (1 - n) for w, n in zip(top, nodes)]
        top = [w - rate * delta * n for w, n in zip(top, nodes)]
        low = [[w - rate * d * v for w, v in zip(row, values)] for row, d in zip(low, below)]
print(out)
