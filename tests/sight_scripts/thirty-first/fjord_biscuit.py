# verdict: wrong
# line: 35
# also: 34
from math import exp
from random import random, seed
seed(2)

def dot(weights, inputs):
    total = weights[-1]
    for i in range(len(weights) - 1):
        total += weights[i] * inputs[i]
    return total

dataset = [[0.1, 0.9, 0], [0.3, 0.8, 0], [0.2, 0.7, 0], [0.8, 0.2, 1], [0.9, 0.4, 1], [0.7, 0.1, 1]]
net = [[[random() for _ in range(3)] for _ in range(3)], [[random() for _ in range(4)] for _ in range(2)]]
l_rate = 0.5

for epoch in range(300):
    sse = 0.0
    for row in dataset:
        x = row[:2]
        expected = [1 if k == row[2] else 0 for k in range(2)]
        outs = [x]
        for layer in net:
            outs.append([1 / (1 + exp(-dot(w, outs[-1]))) for w in layer])
        sse += sum((e - o) ** 2 for e, o in zip(expected, outs[-1]))
        d_out = [(e - o) * o * (1 - o) for e, o in zip(expected, outs[2])]
        d_hid = []
        for j in range(3):
            err = sum(net[1][k][j] * d_out[k] for k in range(2))
            d_hid.append(err * outs[1][j] * (1 - outs[1][j]))
        for layer, inp, deltas in zip(net, outs, [d_hid, d_out]):
            for w, d in zip(layer, deltas):
                for i in range(len(inp)):
                    w[i] += l_rate * d * inp[i]
    if epoch % 60 == 0:
        print('>epoch=%d, lrate=%.3f, error=%.3f' % (epoch, l_rate, sse))
