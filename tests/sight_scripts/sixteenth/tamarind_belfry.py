# verdict: wrong
# line: 37
# why: plain Python: the indices of the output weights are swapped in the hidden delta (as many outputs as hidden units)
import math
import random

random.seed(29)

NI, NH, NO = 3, 4, 4


def make_matrix(rows, cols):
    return [[random.uniform(-0.8, 0.8) for _ in range(cols)] for _ in range(rows)]


wi = make_matrix(NI, NH)
wo = make_matrix(NH, NO)


def feed(inputs):
    ah = [math.tanh(sum(inputs[i] * wi[i][j] for i in range(NI))) for j in range(NH)]
    ao = [math.tanh(sum(ah[j] * wo[j][k] for j in range(NH))) for k in range(NO)]
    return ah, ao


def back_propagate(inputs, targets, rate):
    ah, ao = feed(inputs)

    output_deltas = [0.0] * NO
    for k in range(NO):
        output_deltas[k] = (targets[k] - ao[k]) * (1 - ao[k] ** 2)

    hidden_deltas = [0.0] * NH
    for j in range(NH):
        total = 0.0
        for k in range(NO):
            total += output_deltas[k] * wo[k][j]
        hidden_deltas[j] = total * (1 - ah[j] ** 2)

    for j in range(NH):
        for k in range(NO):
            wo[j][k] += rate * output_deltas[k] * ah[j]
    for i in range(NI):
        for j in range(NH):
            wi[i][j] += rate * hidden_deltas[j] * inputs[i]

    return sum((t - a) ** 2 for t, a in zip(targets, ao)) / 2


# two bits and a bias -> one of four places
patterns = [([a, b, 1], [1 if k == 2 * a + b else 0 for k in range(4)]) for a in (0, 1) for b in (0, 1)]
for i in range(1500):
    error = 0.0
    for inputs, targets in patterns:
        error += back_propagate(inputs, targets, 0.2)
    if i % 300 == 0:
        print("error %-.5f" % error)

for inputs, targets in patterns:
    print(inputs[:2], "->", [round(v, 1) for v in feed(inputs)[1]])
