# verdict: wrong
# line: 68
# also: 66, 67
# why: The bias, the last weight of a neuron, is never updated.
from math import exp
from random import seed, random


def build(n_inputs, n_hidden, n_outputs):
    net = list()
    net.append([{'weights': [random() - 0.5 for i in range(n_inputs + 1)]} for i in range(n_hidden)])
    net.append([{'weights': [random() - 0.5 for i in range(n_hidden + 1)]} for i in range(n_outputs)])
    return net


def activate(weights, inputs):
    activation = weights[-1]
    for i in range(len(weights) - 1):
        activation += weights[i] * inputs[i]
    return activation


def transfer(activation):
    return 1.0 / (1.0 + exp(-activation))


def transfer_derivative(output):
    return output * (1.0 - output)


def forward(net, row):
    inputs = row
    for layer in net:
        new_inputs = []
        for unit in layer:
            activation = activate(unit['weights'], inputs)
            unit['output'] = transfer(activation)
            new_inputs.append(unit['output'])
        inputs = new_inputs
    return inputs


def backprop(net, expected):
    for i in reversed(range(len(net))):
        layer = net[i]
        errors = list()
        if i != len(net) - 1:
            for j in range(len(layer)):
                error = 0.0
                for unit in net[i + 1]:
                    error += unit['weights'][j] * unit['delta']
                errors.append(error)
        else:
            for j in range(len(layer)):
                errors.append(layer[j]['output'] - expected[j])
        for j in range(len(layer)):
            unit = layer[j]
            unit['delta'] = errors[j] * transfer_derivative(unit['output'])


def update_weights(net, row, eta):
    for i in range(len(net)):
        inputs = row[:-1]
        if i != 0:
            inputs = [unit['output'] for unit in net[i - 1]]
        for unit in net[i]:
            for j in range(len(inputs)):
                unit['weights'][j] -= eta * unit['delta'] * inputs[j]


def train_network(net, train, eta, n_epoch, n_outputs):
    for epoch in range(n_epoch):
        sum_error = 0
        for row in train:
            outputs = forward(net, row)
            expected = [0 for i in range(n_outputs)]
            expected[row[-1]] = 1
            sum_error += sum((expected[i] - outputs[i]) ** 2 for i in range(n_outputs))
            backprop(net, expected)
            update_weights(net, row, eta)
        if epoch % 20 == 0:
            print('>epoch=%d, lrate=%.3f, error=%.3f' % (epoch, eta, sum_error))


seed(3)
dataset = []
for n in range(30):
    kind = n % 3
    dataset.append([random() + (kind == 1), random() + (kind == 2) * 1.2, kind])
net = build(2, 4, 3)
train_network(net, dataset, 0.3, 80, 3)
hits = 0
for row in dataset:
    out = forward(net, row)
    hits += out.index(max(out)) == row[-1]
print('accuracy: %.1f%%' % (100.0 * hits / len(dataset)))
