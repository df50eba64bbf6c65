# verdict: wrong
# line: 38
# why: updates: The inputs of the second layer are taken from the row again, not from the outputs of the hidden layer.
from math import tanh
import random

random.seed(12)

def make_layer(n_in, n_out):
    return [{'w': [random.uniform(-0.7, 0.7) for _ in range(n_in + 1)]} for _ in range(n_out)]

def forward(net, row):
    values = row
    for layer in net:
        outs = []
        for n in layer:
            s = n['w'][-1] + sum(w * v for w, v in zip(n['w'][:-1], values))
            n['out'] = tanh(s)
            outs.append(n['out'])
        values = outs
    return values

def backward(net, target):
    for n, t in zip(net[-1], target):
        n['delta'] = (t - n['out']) * (1 - n['out'] ** 2)
    for i in range(len(net) - 2, -1, -1):
        for j, n in enumerate(net[i]):
            back = sum(m['w'][j] * m['delta'] for m in net[i + 1])
            n['delta'] = back * (1 - n['out'] ** 2)

def update(net, row, rate):
    values = row
    for layer in net:
        for n in layer:
            for j in range(len(values)):
                n['w'][j] += rate * n['delta'] * values[j]
            n['w'][-1] += rate * n['delta']
        values = row[:]

rows = [[-1, -1], [-1, 1], [1, -1], [1, 1]]
targets = [[-0.9], [0.9], [0.9], [-0.9]]
net = [make_layer(2, 2), make_layer(2, 1)]
for epoch in range(2000):
    sse = 0
    for row, target in zip(rows, targets):
        out = forward(net, row)
        sse += (target[0] - out[0]) ** 2
        backward(net, target)
        update(net, row, 0.3)
    if epoch % 200 == 0:
        print('epoch', epoch, 'sse', round(sse, 4))
print([round(forward(net, r)[0], 3) for r in rows])
