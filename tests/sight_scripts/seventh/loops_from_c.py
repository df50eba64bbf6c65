# verdict: wrong
# line: 77
# also: 78
# why: The loop ends one too early: the weights from the last hidden unit are never trained.
import math
import random

NUM_IN = 4
NUM_HID = 6
NUM_OUT = 3
NUM_PAT = 27
RATE = 0.5
ALPHA = 0.3

random.seed(21)


def rando():
    return 2.0 * random.random() - 1.0


# index 0 of every weight row belongs to the bias
wih = [[0.0] * (NUM_HID + 1) for _ in range(NUM_IN + 1)]
who = [[0.0] * (NUM_OUT + 1) for _ in range(NUM_HID + 1)]
dwih = [[0.0] * (NUM_HID + 1) for _ in range(NUM_IN + 1)]
dwho = [[0.0] * (NUM_OUT + 1) for _ in range(NUM_HID + 1)]
for i in range(NUM_IN + 1):
    for j in range(1, NUM_HID + 1):
        wih[i][j] = rando()
for j in range(NUM_HID + 1):
    for k in range(1, NUM_OUT + 1):
        who[j][k] = rando()

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
            sum_h = wih[0][j]
            for i in range(1, NUM_IN + 1):
                sum_h += inputs[p][i] * wih[i][j]
            hidden[j] = 1.0 / (1.0 + math.exp(-sum_h))
        for k in range(1, NUM_OUT + 1):
            sum_o = who[0][k]
            for j in range(1, NUM_HID + 1):
                sum_o += hidden[j] * who[j][k]
            output[k] = 1.0 / (1.0 + math.exp(-sum_o))
            error += 0.5 * (target[p][k] - output[k]) ** 2
            delta_o[k] = (target[p][k] - output[k]) * output[k] * (1.0 - output[k])
        for j in range(1, NUM_HID + 1):
            acc = 0.0
            for k in range(1, NUM_OUT + 1):
                acc += who[j][k] * delta_o[k]
            delta_h[j] = acc * hidden[j] * (1.0 - hidden[j])
        for j in range(1, NUM_HID + 1):
            dwih[0][j] = RATE * delta_h[j] + ALPHA * dwih[0][j]
            wih[0][j] += dwih[0][j]
            for i in range(1, NUM_IN + 1):
                dwih[i][j] = RATE * inputs[p][i] * delta_h[j] + ALPHA * dwih[i][j]
                wih[i][j] += dwih[i][j]
        for k in range(1, NUM_OUT + 1):
            dwho[0][k] = RATE * delta_o[k] + ALPHA * dwho[0][k]
            who[0][k] += dwho[0][k]
            for j in range(1, NUM_HID):
                dwho[j][k] = RATE * hidden[j] * delta_o[k] + ALPHA * dwho[j][k]
                who[j][k] += dwho[j][k]
        last = tick
    if epoch % 20 == 0:
        print("Epoch %-5d Error = %f (last pattern %d)" % (epoch, error, last))
