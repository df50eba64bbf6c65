# verdict: right
from math import exp
from random import seed, random


def initialize_network(n_inputs, n_hidden, n_outputs):
    hidden = [{'weights': [random() - 0.5 for _ in range(n_inputs + 1)]} for _ in range(n_hidden)]
    output = [{'weights': [random() - 0.5 for _ in range(n_hidden + 1)]} for _ in range(n_outputs)]
    return [hidden, output]


def activate(weights, inputs):
    return weights[-1] + sum(w * x for w, x in zip(weights[:-1], inputs))


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
        for j, neuron in enumerate(layer):
            if i == len(network) - 1:
                error = expected[j] - neuron['output']
            else:
                error = sum(n['weights'][j] * n['delta'] for n in network[i + 1])
            neuron['delta'] = error * neuron['output'] * (1.0 - neuron['output'])


def update_weights(network, row, l_rate):
    for i in range(len(network)):
        inputs = row[:-1]
        if i != 0:
            inputs = [neuron['output'] for neuron in network[i - 1]]
        for neuron in network[i]:
            for j in range(len(inputs)):
                neuron['weights'][j] += l_rate * neuron['delta'] * inputs[j]
            neuron['weights'][-1] += l_rate * neuron['delta']


def train(network, data, l_rate, n_epoch, n_outputs):
    for epoch in range(n_epoch):
        sum_error = 0
        for row in data:
            outputs = forward_propagate(network, row[:-1])
            expected = [0] * n_outputs
            expected[row[-1]] = 1
            sum_error += sum((expected[i] - outputs[i]) ** 2 for i in range(n_outputs))
            backward_propagate_error(network, expected)
            update_weights(network, row, l_rate)
        if epoch % 100 == 0:
            print('>epoch=%d, error=%.3f' % (epoch, sum_error))


seed(1)
dataset = [[2.7, 2.5, 0], [1.4, 2.3, 0], [3.3, 4.4, 0], [1.3, 1.8, 0], [3.0, 3.0, 0],
           [7.6, 2.7, 1], [5.3, 2.0, 1], [6.9, 1.7, 1], [8.6, -0.2, 1], [7.6, 3.5, 1]]
network = initialize_network(2, 3, 2)
train(network, dataset, 0.3, 300, 2)
for row in dataset:
    out = forward_propagate(network, row[:-1])
    print('Expected=%d, Got=%d' % (row[-1], out.index(max(out))))
