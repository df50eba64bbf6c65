# verdict: wrong
# line: 47
from math import exp
from random import seed, uniform

seed(1)

dataset = [
    [2.78, 2.55, 0], [1.46, 2.36, 0], [3.39, 4.40, 0], [1.38, 1.85, 0], [3.06, 3.00, 0],
    [7.62, 2.75, 1], [5.33, 2.08, 1], [6.92, 1.77, 1], [8.67, -0.24, 1], [7.67, 3.50, 1],
]


def initialize_network(n_inputs, n_hidden, n_outputs):
    hidden_layer = [{'weights': [uniform(-0.5, 0.5) for _ in range(n_inputs + 1)]} for _ in range(n_hidden)]
    output_layer = [{'weights': [uniform(-0.5, 0.5) for _ in range(n_hidden + 1)]} for _ in range(n_outputs)]
    return [hidden_layer, output_layer]


def activate(weights, inputs):
    activation = weights[-1]
    for i in range(len(weights) - 1):
        activation += weights[i] * inputs[i]
    return activation


def transfer(activation):
    return 1.0 / (1.0 + exp(-activation))


def forward_propagate(network, inputs):
    for layer in network:
        new_inputs = []
        for neuron in layer:
            neuron['output'] = transfer(activate(neuron['weights'], inputs))
            new_inputs.append(neuron['output'])
        inputs = new_inputs
    return inputs


def backward_propagate_error(network, expected):
    for i in reversed(range(len(network))):
        layer = network[i]
        errors = []
        if i == len(network) - 1:
            for j, neuron in enumerate(layer):
                errors.append(abs(expected[j] - neuron['output']))
        else:
            for j in range(len(layer)):
                error = 0.0
                for neuron in network[i + 1]:
                    error += neuron['weights'][j] * neuron['delta']
                errors.append(error)
        for j, neuron in enumerate(layer):
            neuron['delta'] = errors[j] * neuron['output'] * (1.0 - neuron['output'])


def update_weights(network, row, l_rate):
    for i in range(len(network)):
        inputs = row[:-1]
        if i != 0:
            inputs = [neuron['output'] for neuron in network[i - 1]]
        for neuron in network[i]:
            for j in range(len(inputs)):
                neuron['weights'][j] += l_rate * neuron['delta'] * inputs[j]
            neuron['weights'][-1] += l_rate * neuron['delta']


network = initialize_network(2, 3, 2)
for epoch in range(60):
    sum_error = 0
    for row in dataset:
        outputs = forward_propagate(network, row)
        expected = [0, 0]
        expected[row[-1]] = 1
        sum_error += sum((e - o) ** 2 for e, o in zip(expected, outputs))
        backward_propagate_error(network, expected)
        update_weights(network, row, 0.3)
    if epoch % 10 == 0:
        print('>epoch=%d, error=%.3f' % (epoch, sum_error))
