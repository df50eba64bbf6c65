# verdict: wrong
# line: 39
# also: 42
from math import exp
from random import seed, uniform

seed(9)
n_in, n_hidden = 3, 3
network = [
    [{'weights': [uniform(-1, 1) for _ in range(n_in + 1)]} for _ in range(n_hidden)],
    [{'weights': [uniform(-1, 1) for _ in range(n_hidden + 1)]} for _ in range(1)],
]
rows = [[0, 0, 1, 0], [0, 1, 0, 1], [1, 0, 0, 1], [1, 1, 0, 0], [1, 1, 1, 1]]

def forward(row):
    inputs = row[:-1]
    for layer in network:
        outs = []
        for neuron in layer:
            s = neuron['weights'][-1]
            for w, v in zip(neuron['weights'], inputs):
                s += w * v
            neuron['output'] = 1 / (1 + exp(-s))
            outs.append(neuron['output'])
        inputs = outs
    return inputs

def backward(expected):
    for i in reversed(range(len(network))):
        for j, neuron in enumerate(network[i]):
            if i == len(network) - 1:
                err = expected - neuron['output']
            else:
                err = sum(n['weights'][j] * n['delta'] for n in network[i + 1])
            neuron['delta'] = err * neuron['output'] * (1 - neuron['output'])

def update(row, rate):
    for layer in network:
        inputs = row[:-1]
        for neuron in layer:
            for j in range(len(inputs)):
                neuron['weights'][j] += rate * neuron['delta'] * inputs[j]
            neuron['weights'][-1] += rate * neuron['delta']

for epoch in range(500):
    total = 0
    for row in rows:
        out = forward(row)
        total += (row[-1] - out[0]) ** 2
        backward(row[-1])
        update(row, 0.4)
    if epoch % 100 == 0:
        print(epoch, round(total, 4))
