# verdict: right

# no numpy at all, only lists
import math
import random

random.seed(4)
N_HIDDEN = 3
RATE = 0.5

table = [([0, 0], 0), ([0, 1], 1), ([1, 0], 1), ([1, 1], 0)]

# last weight of every neuron is its bias
w_hidden = [[random.uniform(-1, 1) for _ in range(3)] for _ in range(N_HIDDEN)]
w_output = [random.uniform(-1, 1) for _ in range(N_HIDDEN + 1)]


def sigmoid(a):
    return 1.0 / (1.0 + math.exp(-a))


for epoch in range(3000):
    sse = 0.0
    for xs, target in table:
        hs = []
        for weights in w_hidden:
            total = weights[-1]
            for w, x in zip(weights, xs):
                total += w * x
            hs.append(sigmoid(total))
        total = w_output[-1]
        for w, h in zip(w_output, hs):
            total += w * h
        out = sigmoid(total)

        err = target - out
        sse += err * err
        d_out = err * out * (1 - out)
        d_hid = [d_out * w_output[j] * hs[j] * (1 - hs[j]) for j in range(N_HIDDEN)]

        for j in range(N_HIDDEN):
            w_output[j] += RATE * d_out * hs[j]
        w_output[-1] += RATE * d_out
        for j in range(N_HIDDEN):
            for i in range(2):
                w_hidden[j][i] += RATE * d_hid[j] * xs[i]
            w_hidden[j][-1] += RATE * d_hid[j]
    if epoch % 500 == 0:
        print(epoch, sse)
