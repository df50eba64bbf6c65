# verdict: wrong
# line: 36
from math import exp
from random import seed, random

def initialize(n_in, n_hid, n_out):
    return [[{'w': [random() - 0.5 for _ in range(n_in + 1)]} for _ in range(n_hid)],
            [{'w': [random() - 0.5 for _ in range(n_hid + 1)]} for _ in range(n_out)]]

def forward(net, row):
    inputs = row
    for layer in net:
        new = []
        for n in layer:
            a = n['w'][-1] + sum(n['w'][i] * inputs[i] for i in range(len(n['w']) - 1))
            n['out'] = 1.0 / (1.0 + exp(-a))
            new.append(n['out'])
        inputs = new
    return inputs

def backward(net, expected):
    for n, t in zip(net[1], expected):
        n['d'] = (n['out'] - t) * n['out'] * (1 - n['out'])
    for j, n in enumerate(net[0]):
        err = sum(o['w'][j] * o['d'] for o in net[1])
        n['d'] = err * n['out'] * (1 - n['out'])

def update(net, row, lr):
    for i, layer in enumerate(net):
        inputs = row
        if i != 0:
            inputs = [n['out'] for n in net[i - 1]]
        for n in layer:
            for j in range(len(inputs)):
                n['w'][j] -= lr * n['d'] * inputs[j]
            n['w'][-2] -= lr * n['d']

seed(1)
rows = [[0.1, 0.4], [0.3, 0.9], [0.8, 0.1], [0.9, 0.7], [0.5, 0.2], [0.2, 0.6]]
labels = [0, 0, 1, 1, 1, 0]
network = initialize(2, 4, 2)
for epoch in range(400):
    total = 0
    for row, lab in zip(rows, labels):
        out = forward(network, row)
        expected = [0, 0]
        expected[lab] = 1
        total += sum((expected[i] - out[i]) ** 2 for i in range(2))
        backward(network, expected)
        update(network, row, 0.5)
    if epoch % 100 == 0:
        print('>epoch=%d, error=%.6f' % (epoch, total))
print(total)
