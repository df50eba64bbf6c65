# verdict: right
from random import seed, random
from math import exp

def initialize_network(n_inputs, n_hidden, n_outputs):
    hidden = [{'weights': [random() - 0.5 for _ in range(n_inputs + 1)]} for _ in range(n_hidden)]
    output = [{'weights': [random() - 0.5 for _ in range(n_hidden + 1)]} for _ in range(n_outputs)]
    return [hidden, output]

def activate(weights, inputs):
    total = weights[-1]
    for i in range(len(weights) - 1):
        total += weights[i] * inputs[i]
    return total

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
            for j in range(len(layer)):
                error = 0.0
                for neuron in network[i + 1]:
                    error += neuron['weights'][j] * neuron['delta']
                errors.append(error)
        else:
            for j in range(len(layer)):
                errors.append(layer[j]['output'] - expected[j])
        for j in range(len(layer)):
            out = layer[j]['output']
            layer[j]['delta'] = errors[j] * out * (1.0 - out)

def update_weights(network, row, l_rate):
    for i in range(len(network)):
        inputs = row[:-1]
        if i != 0:
            inputs = [neuron['output'] for neuron in network[i - 1]]
        for neuron in network[i]:
            for j in range(len(inputs)):
                neuron['weights'][j] -= l_rate * neuron['delta'] * inputs[j]
            neuron['weights'][-1] -= l_rate * neuron['delta']

seed(4)
dataset = [[2.7, 2.5, 0], [1.4, 2.3, 0], [3.3, 4.4, 0], [1.3, 1.8, 0], [3.0, 3.0, 0],
           [7.6, 2.7, 1], [5.3, 2.0, 1], [6.9, 1.7, 1], [8.6, -0.2, 1], [7.6, 3.5, 1]]
network = initialize_network(2, 3, 2)
for epoch in range(60):
    sum_error = 0
    for row in dataset:
        outputs = forward_propagate(network, row)
        expected = [0, 0]
        expected[row[-1]] = 1
        sum_error += sum((expected[i] - outputs[i]) ** 2 for i in range(2))
        backward_propagate_error(network, expected)
        update_weights(network, row, 0.3)
    if epoch % 10 == 0:
        print('>epoch=%d, error=%.3f' % (epoch, sum_error))
