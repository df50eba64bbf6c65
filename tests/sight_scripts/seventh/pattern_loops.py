# verdict: right
import math
import random

NUM_IN = 4
NUM_HID = 6
NUM_OUT = 3
NUM_PAT = 27
RATE = 0.5
ALPHA = 0.6

random.seed(20)


def rando():
    return 2.0 * random.random() - 1.0


# index 0 of every weight row belongs to the bias
weight_ih = [[0.0] * (NUM_HID + 1) for _ in range(NUM_IN + 1)]
weight_ho = [[0.0] * (NUM_OUT + 1) for _ in range(NUM_HID + 1)]
delta_w_ih = [[0.0] * (NUM_HID + 1) for _ in range(NUM_IN + 1)]
delta_w_ho = [[0.0] * (NUM_OUT + 1) for _ in range(NUM_HID + 1)]
for i in range(NUM_IN + 1):
    for j in range(1, NUM_HID + 1):
        weight_ih[i][j] = rando()
for j in range(NUM_HID + 1):
    for k in range(1, NUM_OUT + 1):
        weight_ho[j][k] = rando()

inputs = [[0.0] + [rando() for _ in range(NUM_IN)] for _ in range(NUM_PAT)]
target = []
for row in inputs:
    best = max(range(1, NUM_OUT + 1), key=lambda k: row[k] + 0.5 * row[k + 1])
    target.append([0.0] + [1.0 if k == best else 0.0 for k in range(1, NUM_OUT + 1)])

hidden = [0.0] * (NUM_HID + 1)
output = [0.0] * (NUM_OUT + 1)
delta_o = [0.0] * (NUM_OUT + 1)
delta_h = [0.0] * (NUM_HID + 1)

for epoch in range(121):
    error = 0.0
    order = list(range(NUM_PAT))
    random.shuffle(order)
    for p in order:
        tick = p
        for j in range(1, NUM_HID + 1):
            sum_h = weight_ih[0][j]
            for i in range(1, NUM_IN + 1):
                sum_h += inputs[p][i] * weight_ih[i][j]
            hidden[j] = 1.0 / (1.0 + math.exp(-sum_h))
        for k in range(1, NUM_OUT + 1):
            sum_o = weight_ho[0][k]
            for j in range(1, NUM_HID + 1):
                sum_o += hidden[j] * weight_ho[j][k]
            output[k] = 1.0 / (1.0 + math.exp(-sum_o))
            error += 0.5 * (target[p][k] - output[k]) ** 2
            delta_o[k] = (target[p][k] - output[k]) * output[k] * (1.0 - output[k])
        for j in range(1, NUM_HID + 1):
            sum_dow = 0.0
            for k in range(1, NUM_OUT + 1):
                sum_dow += weight_ho[j][k] * delta_o[k]
            delta_h[j] = sum_dow * hidden[j] * (1.0 - hidden[j])
        for j in range(1, NUM_HID + 1):
            delta_w_ih[0][j] = RATE * delta_h[j] + ALPHA * delta_w_ih[0][j]
            weight_ih[0][j] += delta_w_ih[0][j]
            for i in range(1, NUM_IN + 1):
                delta_w_ih[i][j] = RATE * inputs[p][i] * delta_h[j] + ALPHA * delta_w_ih[i][j]
                weight_ih[i][j] += delta_w_ih[i][j]
        for k in range(1, NUM_OUT + 1):
            delta_w_ho[0][k] = RATE * delta_o[k] + ALPHA * delta_w_ho[0][k]
            weight_ho[0][k] += delta_w_ho[0][k]
            for j in range(1, NUM_HID + 1):
                delta_w_ho[j][k] = RATE * hidden[j] * delta_o[k] + ALPHA * delta_w_ho[j][k]
                weight_ho[j][k] += delta_w_ho[j][k]
        last = tick
    if epoch % 20 == 0:
        print("Epoch %-5d Error = %f (last pattern %d)" % (epoch, error, last))
