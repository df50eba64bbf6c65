# verdict: wrong
# line: 38
# why: hidden error is overwritten for each output instead of summed
import math
import random

random.seed(23)

def sigmoid(x):
    return 1 / (1 + math.exp(-x))

# letters as 2 bits + bias, outputs: AND, OR
training = [([0, 0, 1], [0, 0]), ([0, 1, 1], [0, 1]), ([1, 0, 1], [0, 1]), ([1, 1, 1], [1, 1])]
w_ih = [[random.uniform(-1, 1) for j in range(4)] for i in range(3)]
w_ho = [[random.uniform(-1, 1) for k in range(2)] for j in range(4)]
eta = 0.6

for epoch in range(1500):
    for inp, tgt in training:
        hid = []
        for j in range(4):
            net = 0
            for i in range(3):
                net += inp[i] * w_ih[i][j]
            hid.append(sigmoid(net))
        out = []
        for k in range(2):
            net = 0
            for j in range(4):
                net += hid[j] * w_ho[j][k]
            out.append(sigmoid(net))

        delta_o = [(tgt[k] - out[k]) * out[k] * (1 - out[k]) for k in range(2)]
        delta_h = []
        for j in range(4):
            err = 0
            for k in range(2):
                err = delta_o[k] * w_ho[j][k]
            delta_h.append(err * hid[j] * (1 - hid[j]))

        for j in range(4):
            for k in range(2):
                w_ho[j][k] += eta * delta_o[k] * hid[j]
        for i in range(3):
            for j in range(4):
                w_ih[i][j] += eta * delta_h[j] * inp[i]
    if epoch % 300 == 0:
        print("epoch", epoch, "last output", [round(o, 3) for o in out])
