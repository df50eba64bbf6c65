# verdict: wrong
# line: 52
# why: The bias of each neuron is updated with lr*delta*input (the last input) instead of lr*delta.
from math import exp
from random import seed, random

# network = list of layers, layer = list of dicts
def init_network(n_inputs, n_hidden, n_outputs):
    net = []
    net.append([{'weights': [random() for i in range(n_inputs + 1)]} for i in range(n_hidden)])
    net.append([{'weights': [random() for i in range(n_hidden + 1)]} for i in range(n_outputs)])
    return net

def activate(w, inputs):
    a = w[-1]
    for i in range(len(w) - 1):
        a += w[i] * inputs[i]
    return a

def transfer(a):
    return 1.0 / (1.0 + exp(-a))

def forward(net, row):
    inputs = row
    for layer in net:
        new = []
        for n in layer:
            n['output'] = transfer(activate(n['weights'], inputs))
            new.append(n['output'])
        inputs = new
    return inputs

def backward(net, expected):
    for i in reversed(range(len(net))):
        layer = net[i]
        for j in range(len(layer)):
            n = layer[j]
            if i == len(net) - 1:
                error = n['output'] - expected[j]
            else:
                error = sum(m['weights'][j] * m['delta'] for m in net[i + 1])
            n['delta'] = error * n['output'] * (1.0 - n['output'])

def update(net, row, lr):
    for i in range(len(net)):
        inputs = row[:-1]
        if i != 0:
            inputs = [n['output'] for n in net[i - 1]]
        for n in net[i]:
            for j in range(len(inputs)):
                n['weights'][j] -= lr * n['delta'] * inputs[j]
            n['weights'][-1] -= lr * n['delta'] * inputs[-1]

seed(1)
data = [[2.78, 2.55, 0], [1.46, 2.36, 0], [3.39, 4.40, 0], [1.38, 1.85, 0],
        [7.62, 2.75, 1], [5.33, 2.08, 1], [6.92, 1.77, 1], [8.67, -0.24, 1]]
net = init_network(2, 2, 2)
for epoch in range(200):
    sse = 0
    for row in data:
        out = forward(net, row)
        exp_ = [0, 0]
        exp_[row[-1]] = 1
        sse += sum((exp_[i] - out[i]) ** 2 for i in range(2))
        backward(net, exp_)
        update(net, row, 0.5)
    if epoch % 40 == 0:
        print('>epoch=%d, error=%.3f' % (epoch, sse))
