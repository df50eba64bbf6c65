# verdict: wrong
# line: 35
# also: 36
# why: error is set to zero once before the loop over neurons instead of once per neuron, so the sums run on.
import random
from math import exp
random.seed(34)

def initialize_network(n_inputs, n_hidden, n_outputs):
    hidden = [{'weights': [random.uniform(-1, 1) for _ in range(n_inputs + 1)]} for _ in range(n_hidden)]
    output = [{'weights': [random.uniform(-1, 1) for _ in range(n_hidden + 1)]} for _ in range(n_outputs)]
    return [hidden, output]

def activate(weights, inputs):
    s = weights[-1]
    for i in range(len(weights) - 1):
        s += weights[i] * inputs[i]
    return s

def forward_propagate(network, row):
    inputs = row
    for layer in network:
        new_inputs = []
        for neuron in layer:
            neuron['output'] = 1.0 / (1.0 + exp(-activate(neuron['weights'], inputs)))
            new_inputs.append(neuron['output'])
        inputs = new_inputs
    return inputs

def backward_propagate_error(network, expected):
    for i in reversed(range(len(network))):
        layer = network[i]
        errors = []
        if i != len(network) - 1:
            error = 0.0
            for j in range(len(layer)):
                for neuron in network[i + 1]:
                    error += neuron['weights'][j] * neuron['delta']
                errors.append(error)
        else:
            for j, neuron in enumerate(layer):
                errors.append(neuron['output'] - expected[j])
        for j, neuron in enumerate(layer):
            neuron['delta'] = errors[j] * neuron['output'] * (1.0 - neuron['output'])

def update_weights(network, row, l_rate):
    for i in range(len(network)):
        inputs = row[:-1]
        if i != 0:
            inputs = [neuron['output'] for neuron in network[i - 1]]
        for neuron in network[i]:
            for j in range(len(inputs)):
                neuron['weights'][j] -= l_rate * neuron['delta'] * inputs[j]
            neuron['weights'][-1] -= l_rate * neuron['delta']

dataset = [[random.random(), random.random()] for _ in range(12)]
dataset = [r + [int(r[0] > r[1])] for r in dataset]
network = initialize_network(2, 3, 2)
for epoch in range(200):
    sum_error = 0
    for row in dataset:
        expected = [0, 0]
        expected[row[-1]] = 1
        outputs = forward_propagate(network, row)
        sum_error += sum((e - o) ** 2 for e, o in zip(expected, outputs))
        backward_propagate_error(network, expected)
        update_weights(network, row, 0.5)
    if epoch % 50 == 0:
        print('>epoch=%d, error=%.3f' % (epoch, sum_error))
