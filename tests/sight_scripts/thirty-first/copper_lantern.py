# verdict: right
# my network for xor, homework
import random
import math

random.seed(3)
inputs = [[0, 0], [0, 1], [1, 0], [1, 1]]
answers = [0, 1, 1, 0]
HIDDEN = 3
rate = 0.6

w_in = []
for j in range(HIDDEN):
    row = []
    for i in range(2):
        row.append(random.uniform(-1, 1))
    w_in.append(row)
b_in = []
for j in range(HIDDEN):
    b_in.append(random.uniform(-1, 1))
w_out = []
for j in range(HIDDEN):
    w_out.append(random.uniform(-1, 1))
b_out = random.uniform(-1, 1)


def squash(x):
    return 1 / (1 + math.exp(-x))


for turn in range(2500):
    wrongness = 0
    for n in range(4):
        x = inputs[n]
        hid = []
        for j in range(HIDDEN):
            s = b_in[j]
            for i in range(2):
                s = s + w_in[j][i] * x[i]
            hid.append(squash(s))
        s = b_out
        for j in range(HIDDEN):
            s = s + w_out[j] * hid[j]
        out = squash(s)

        miss = answers[n] - out
        wrongness = wrongness + miss * miss
        d_out = miss * out * (1 - out)
        d_hid = []
        for j in range(HIDDEN):
            d_hid.append(d_out * w_out[j] * hid[j] * (1 - hid[j]))

        for j in range(HIDDEN):
            w_out[j] = w_out[j] + rate * d_out * hid[j]
            for i in range(2):
                w_in[j][i] = w_in[j][i] + rate * d_hid[j] * x[i]
            b_in[j] = b_in[j] + rate * d_hid[j]
        b_out = b_out + rate * d_out
    if turn % 500 == 0:
        print(turn, wrongness)
