# verdict: right

# pure lists, functions for each stage, two outputs
from math import exp
import random

random.seed(8)

def neuron(weights, inputs):
    s = 0
    for i in range(len(inputs)):
        s = s + weights[i] * inputs[i]
    return 1 / (1 + exp(-s))

def layer(matrix, inputs):
    return [neuron(row, inputs) for row in matrix]

def out_deltas(outs, goals):
    return [(g - o) * o * (1 - o) for o, g in zip(outs, goals)]

def hid_deltas(hs, matrix, deltas):
    result = []
    for j, h in enumerate(hs):
        back = sum(matrix[k][j] * d for k, d in enumerate(deltas))
        result.append(back * h * (1 - h))
    return result

def change(matrix, deltas, inputs, rate):
    for k in range(len(matrix)):
        for i in range(len(inputs)):
            matrix[k][i] += rate * deltas[k] * inputs[i]

w_h = [[random.random() * 2 - 1 for _ in range(3)] for _ in range(4)]
w_o = [[random.random() * 2 - 1 for _ in range(4)] for _ in range(2)]
cases = [([0, 0, 1], [0, 0]), ([0, 1, 1], [1, 0]), ([1, 0, 1], [1, 0]), ([1, 1, 1], [0, 1])]

for lap in range(2000):
    for x, t in cases:
        h = layer(w_h, x)
        o = layer(w_o, h)
        d_o = out_deltas(o, t)
        d_h = hid_deltas(h, w_o, d_o)
        change(w_o, d_o, h, 0.7)
        change(w_h, d_h, x, 0.7)
for x, t in cases:
    print(x, t, [round(v, 2) for v in layer(w_o, layer(w_h, x))])
