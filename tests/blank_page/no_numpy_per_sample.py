# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: plain Python lists and scalar loops, one update per sample (stochastic steps) with the exact gradient of that sample's squared error
import math
import random

random.seed(2)

samples = [([0, 0], 0), ([0, 1], 1), ([1, 0], 1), ([1, 1], 0)]
HIDDEN = 3
RATE = 0.8

# last number of every neuron is its bias
hidden = [[random.uniform(-1, 1) for _ in range(3)] for _ in range(HIDDEN)]
output = [random.uniform(-1, 1) for _ in range(HIDDEN + 1)]


def f(total):
    return 1.0 / (1.0 + math.exp(-total))


def forward(x):
    h = []
    for neuron in hidden:
        s = neuron[2]
        for i in range(2):
            s += neuron[i] * x[i]
        h.append(f(s))
    s = output[HIDDEN]
    for j in range(HIDDEN):
        s += output[j] * h[j]
    return h, f(s)


for epoch in range(8000):
    for x, target in samples:
        h, o = forward(x)
        delta_o = (target - o) * o * (1 - o)
        delta_h = []
        for j in range(HIDDEN):
            delta_h.append(delta_o * output[j] * h[j] * (1 - h[j]))
        for j in range(HIDDEN):
            output[j] += RATE * delta_o * h[j]
        output[HIDDEN] += RATE * delta_o
        for j in range(HIDDEN):
            for i in range(2):
                hidden[j][i] += RATE * delta_h[j] * x[i]
            hidden[j][2] += RATE * delta_h[j]

for x, target in samples:
    print(x, target, "%.3f" % forward(x)[1])
