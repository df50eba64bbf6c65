# verdict: wrong
# line: 29
import math, random
random.seed(4)

def neuron(n):
    return {'w': [random.gauss(0, 1) for _ in range(n)], 'b': random.gauss(0, 1)}

hidden = [neuron(2) for _ in range(4)]
output = [neuron(4) for _ in range(2)]
train = [([0, 0], [0, 0]), ([0, 1], [1, 0]), ([1, 0], [1, 0]), ([1, 1], [0, 1])]

def fire(layer, x):
    for n in layer:
        n['out'] = 1 / (1 + math.exp(-(sum(w * v for w, v in zip(n['w'], x)) + n['b'])))
    return [n['out'] for n in layer]

for epoch in range(800):
    loss = 0
    for x, t in train:
        h = fire(hidden, x)
        o = fire(output, h)
        for n, target in zip(output, t):
            n['d'] = (n['out'] - target) * n['out'] * (1 - n['out'])
            loss += (n['out'] - target) ** 2
        for j, n in enumerate(hidden):
            back = 0.0
            for nxt in output:
                back += nxt['w'][0] * nxt['d']
            n['d'] = back * n['out'] * (1 - n['out'])
        for layer, values in ((output, h), (hidden, x)):
            for n in layer:
                for i, v in enumerate(values):
                    n['w'][i] -= 0.7 * n['d'] * v
                n['b'] -= 0.7 * n['d']
    if epoch % 200 == 0:
        print(epoch, loss)
