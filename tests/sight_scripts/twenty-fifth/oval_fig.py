# verdict: right
# backprop without numpy, like the "from scratch" tutorial
from math import exp
from random import seed, random

seed(4)
n_in, n_hid, n_out = 2, 3, 1
hidden = [{'w': [random() - 0.5 for i in range(n_in + 1)]} for j in range(n_hid)]
output = [{'w': [random() - 0.5 for i in range(n_hid + 1)]} for j in range(n_out)]
network = [hidden, output]

def activate(weights, inputs):
    s = weights[-1]
    for i in range(len(weights) - 1):
        s += weights[i] * inputs[i]
    return s

def forward(row):
    inputs = row
    for layer in network:
        new = []
        for neuron in layer:
            neuron['out'] = 1.0 / (1.0 + exp(-activate(neuron['w'], inputs)))
            new.append(neuron['out'])
        inputs = new
    return inputs

def backward(expected):
    for i in reversed(range(len(network))):
        layer = network[i]
        errors = []
        if i == len(network) - 1:
            for j in range(len(layer)):
                errors.append(layer[j]['out'] - expected[j])
        else:
            for j in range(len(layer)):
                e = 0.0
                for neuron in network[i + 1]:
                    e += neuron['w'][j] * neuron['delta']
                errors.append(e)
        for j in range(len(layer)):
            o = layer[j]['out']
            layer[j]['delta'] = errors[j] * o * (1.0 - o)

def update(row, rate):
    for i in range(len(network)):
        inputs = row
        if i != 0:
            inputs = [neuron['out'] for neuron in network[i - 1]]
        for neuron in network[i]:
            for j in range(len(inputs)):
                neuron['w'][j] -= rate * neuron['delta'] * inputs[j]
            neuron['w'][-1] -= rate * neuron['delta']

dataset = [([0, 0], [0]), ([0, 1], [1]), ([1, 0], [1]), ([1, 1], [0])]
for epoch in range(4000):
    err = 0
    for row, expected in dataset:
        out = forward(row)
        err += sum((expected[k] - out[k]) ** 2 for k in range(n_out))
        backward(expected)
        update(row, 0.8)
    if epoch % 1000 == 0:
        print(epoch, round(err, 4))
for row, expected in dataset:
    print(row, expected, forward(row))
