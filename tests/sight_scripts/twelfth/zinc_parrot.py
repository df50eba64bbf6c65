# verdict: wrong
# line: 37
# why: the output layer's weights get the network's input instead of the hidden outputs
from math import exp
from random import seed, uniform


def build(n_inputs, n_hidden, n_outputs):
    def layer(fan_in, count):
        return [{'weights': [uniform(-0.7, 0.7) for _ in range(fan_in)], 'bias': 0.0}
                for _ in range(count)]
    return [layer(n_inputs, n_hidden), layer(n_hidden, n_outputs)]


def forward(network, row):
    signal = row
    for layer in network:
        for neuron in layer:
            total = neuron['bias'] + sum(w * s for w, s in zip(neuron['weights'], signal))
            neuron['output'] = 1.0 / (1.0 + exp(-total))
        signal = [neuron['output'] for neuron in layer]
    return signal


def backward(network, expected):
    for neuron, want in zip(network[-1], expected):
        o = neuron['output']
        neuron['delta'] = (o - want) * o * (1.0 - o)
    for j, neuron in enumerate(network[0]):
        o = neuron['output']
        back = sum(nxt['weights'][j] * nxt['delta'] for nxt in network[1])
        neuron['delta'] = back * o * (1.0 - o)


def update(network, row, rate):
    for layer in network:
        inputs = row
        for neuron in layer:
            for j, value in enumerate(inputs):
                neuron['weights'][j] -= rate * neuron['delta'] * value
            neuron['bias'] -= rate * neuron['delta']


seed(4)
rows = [([2.8, 2.5], 0), ([1.5, 2.4], 0), ([3.4, 4.4], 0), ([1.4, 1.9], 0),
        ([7.6, 2.8], 1), ([5.3, 2.1], 1), ([6.9, 1.8], 1), ([8.7, -0.2], 1)]
net = build(2, 2, 2)
for epoch in range(150):
    sse = 0.0
    for row, label in rows:
        expected = [1.0 if k == label else 0.0 for k in range(2)]
        out = forward(net, row)
        sse += sum((o - e) ** 2 for o, e in zip(out, expected))
        backward(net, expected)
        update(net, row, 0.3)
    if epoch % 30 == 0:
        print('>epoch=%d, error=%.3f' % (epoch, sse))
