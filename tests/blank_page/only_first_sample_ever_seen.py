# verdict: wrong
# first wrong: loop
# line: 38|39
# mistake: -
# why: the stop on a small total error is indented into the sample loop, where the sum holds one sample only, so the other three are never reached
import random
from math import exp

random.seed(99)
net = [[[random.uniform(-1, 1) for _ in range(3)] for _ in range(4)],
       [[random.uniform(-1, 1) for _ in range(4)]]]


def forward(row):
    values = [row]
    for layer in net:
        values.append([1 / (1 + exp(-sum(w * v for w, v in zip(neuron, values[-1])))) for neuron in layer])
    return values


def train(dataset, l_rate, n_epoch):
    for epoch in range(n_epoch):
        sum_error = 0
        for row, expected in dataset:
            values = forward(row)
            errors = [e - o for e, o in zip(expected, values[-1])]
            sum_error += sum(e * e for e in errors)
            all_deltas = []
            for k in (1, 0):
                deltas = [e * o * (1 - o) for e, o in zip(errors, values[k + 1])]
                errors = [sum(d * neuron[i] for d, neuron in zip(deltas, net[k])) for i in range(len(net[k][0]))]
                all_deltas.append((k, deltas))
            for k, deltas in all_deltas:
                for neuron, d in zip(net[k], deltas):
                    for i, v in enumerate(values[k]):
                        neuron[i] += l_rate * d * v
            # good enough -> stop
            if sum_error < 0.5:
                break
        if epoch % 1000 == 0:
            print(">epoch=%d, error=%.3f" % (epoch, sum_error))


train([([0, 0, 1], [0]), ([0, 1, 1], [1]), ([1, 0, 1], [1]), ([1, 1, 1], [0])], 0.5, 5000)
for row in ([0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]):
    print(row, forward(row)[-1])
