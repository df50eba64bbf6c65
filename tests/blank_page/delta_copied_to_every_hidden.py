# verdict: wrong
# first wrong: hidden_delta
# line: 33
# mistake: l1error-ignores-weights
# why: each hidden neuron gets the output's delta as it is, without the weight between them
# no numpy on this machine
from math import exp
import random

random.seed(2)
N_IN, N_HID, RATE = 3, 4, 0.5
w_hid = [[random.uniform(-1, 1) for _ in range(N_IN)] for _ in range(N_HID)]
w_out = [random.uniform(-1, 1) for _ in range(N_HID)]
train_set = [((0, 0, 1), 0), ((0, 1, 1), 1), ((1, 0, 1), 1), ((1, 1, 1), 0)]


def sigmoid(x):
    return 1 / (1 + exp(-x))


def run(x):
    h = []
    for j in range(N_HID):
        h.append(sigmoid(sum(w_hid[j][i] * x[i] for i in range(N_IN))))
    return h, sigmoid(sum(w_out[j] * h[j] for j in range(N_HID)))


def learn(x, target):
    h, o = run(x)
    delta_o = (target - o) * o * (1 - o)
    delta_h = []
    for j in range(N_HID):
        delta_h.append(delta_o * h[j] * (1 - h[j]))
    for j in range(N_HID):
        w_out[j] += RATE * delta_o * h[j]
        for i in range(N_IN):
            w_hid[j][i] += RATE * delta_h[j] * x[i]
    return (target - o) ** 2


for epoch in range(3000):
    loss = sum(learn(x, t) for x, t in train_set)
    if epoch % 1000 == 0:
        print(epoch, loss)
for x, t in train_set:
    print(x, t, "%.3f" % run(x)[1])
