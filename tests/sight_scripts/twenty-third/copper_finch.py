# verdict: right
import math
import random

random.seed(4)

data = [([0, 0], 0), ([0, 1], 1), ([1, 0], 1), ([1, 1], 0)]
HIDDEN = 4
LR = 0.8


def sigmoid(v):
    return 1 / (1 + math.exp(-v))


# last weight of every neuron is its bias
hidden_w = [[random.uniform(-1, 1) for _ in range(3)] for _ in range(HIDDEN)]
output_w = [random.uniform(-1, 1) for _ in range(HIDDEN + 1)]

for epoch in range(4000):
    total = 0
    for inp, target in data:
        hidden = []
        for w in hidden_w:
            s = w[2]
            for i in range(2):
                s += w[i] * inp[i]
            hidden.append(sigmoid(s))
        s = output_w[HIDDEN]
        for i in range(HIDDEN):
            s += output_w[i] * hidden[i]
        out = sigmoid(s)

        err = target - out
        total += err * err
        delta_out = err * out * (1 - out)
        delta_hid = [delta_out * output_w[i] * hidden[i] * (1 - hidden[i]) for i in range(HIDDEN)]

        for i in range(HIDDEN):
            output_w[i] += LR * delta_out * hidden[i]
        output_w[HIDDEN] += LR * delta_out
        for k in range(HIDDEN):
            for i in range(2):
                hidden_w[k][i] += LR * delta_hid[k] * inp[i]
            hidden_w[k][2] += LR * delta_hid[k]
        pass
    if epoch % 1000 == 0:
        print(epoch, round(total, 4))

print("final squared error", round(total, 4))
