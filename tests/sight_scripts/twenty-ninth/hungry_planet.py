# verdict: wrong
# line: 32
from math import exp
from random import seed, random

# network = list of layers, layer = list of dicts  (from a "from scratch" tutorial)
def initialize_network(n_inputs, n_hidden, n_outputs):
    hidden = [{'weights': [random() - 0.5 for _ in range(n_inputs + 1)]} for _ in range(n_hidden)]
    output = [{'weights': [random() - 0.5 for _ in range(n_hidden + 1)]} for _ in range(n_outputs)]
    return [hidden, output]

def activate(weights, inputs):
    return weights[-1] + sum(w * i for w, i in zip(weights, inputs))

def transfer(a):
    return 1.0 / (1.0 + exp(-a))

def forward_propagate(network, row):
    inputs = row
    for layer in network:
        for neuron in layer:
            neuron['output'] = transfer(activate(neuron['weights'], inputs))
        inputs = [neuron['output'] for neuron in layer]
    return inputs

def backward_propagate_error(network, expected):
    for j, neuron in enumerate(network[-1]):
        o = neuron['output']
        neuron['delta'] = (o - expected[j]) * o * (1.0 - o)
    for j, neuron in enumerate(network[0]):
        error = sum(n['weights'][j] * n['delta'] for n in network[1])
        neuron['delta'] = error

def update_weights(network, row, l_rate):
    for i, layer in enumerate(network):
        inputs = row if i == 0 else [n['output'] for n in network[i - 1]]
        for neuron in layer:
            for j in range(len(inputs)):
                neuron['weights'][j] -= l_rate * neuron['delta'] * inputs[j]
            neuron['weights'][-1] -= l_rate * neuron['delta']

seed(1)
dataset = [[.278, .255, 0], [.146, .236, 0], [.339, .440, 0], [.138, .185, 0], [.306, .300, 0],
           [.762, .275, 1], [.533, .208, 1], [.692, .177, 1], [.867, -.024, 1], [.767, .350, 1]]
network = initialize_network(2, 3, 2)
for epoch in range(300):
    sum_error = 0
    for row in dataset:
        outputs = forward_propagate(network, row[:2])
        expected = [0, 0]
        expected[row[-1]] = 1
        sum_error += sum((e - o) ** 2 for e, o in zip(expected, outputs))
        backward_propagate_error(network, expected)
        update_weights(network, row[:2], 0.4)
    if epoch % 60 == 0:
        print('>epoch=%d, error=%.3f' % (epoch, sum_error))
print([round(forward_propagate(network, r[:2])[1], 2) for r in dataset])
