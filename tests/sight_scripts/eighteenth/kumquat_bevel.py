# verdict: wrong
# line: 32
# why: plain lists, weights between hidden and output read with swapped indices
import math
import random

random.seed(5)

def rand_matrix(rows, cols):
    return [[random.uniform(-0.5, 0.5) for _ in range(cols)] for _ in range(rows)]

def sigmoid(x):
    return 1.0 / (1.0 + math.exp(-x))

NI, NH, NO = 3, 3, 3
wi = rand_matrix(NI, NH)       # wi[i][j]: input i -> hidden j
wo = rand_matrix(NH, NO)       # wo[j][k]: hidden j -> output k

def update(inputs):
    ah = [sigmoid(sum(inputs[i] * wi[i][j] for i in range(NI))) for j in range(NH)]
    ao = [sigmoid(sum(ah[j] * wo[j][k] for j in range(NH))) for k in range(NO)]
    return ah, ao

def back_propagate(inputs, ah, ao, targets, rate):
    output_deltas = [0.0] * NO
    for k in range(NO):
        output_deltas[k] = (targets[k] - ao[k]) * ao[k] * (1 - ao[k])
    hidden_deltas = [0.0] * NH
    for j in range(NH):
        error = 0.0
        for k in range(NO):
            error += output_deltas[k] * wo[k][j]
        hidden_deltas[j] = error * ah[j] * (1 - ah[j])
    for j in range(NH):
        for k in range(NO):
            wo[j][k] += rate * output_deltas[k] * ah[j]
    for i in range(NI):
        for j in range(NH):
            wi[i][j] += rate * hidden_deltas[j] * inputs[i]
    return sum(0.5 * (t - o) ** 2 for t, o in zip(targets, ao))

# a bit shifter: 3 bits rotated by one place
patterns = [([a, b, c], [c, a, b]) for a in (0, 1) for b in (0, 1) for c in (0, 1)]
for epoch in range(300):
    error = 0.0
    for inputs, targets in patterns:
        ah, ao = update(inputs)
        error += back_propagate(inputs, ah, ao, targets, 0.5)
    if epoch % 50 == 0:
        print("error %-.5f" % error)
