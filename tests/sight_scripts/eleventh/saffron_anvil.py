# verdict: wrong
# line: 24
# why: The hidden delta takes row i of the output weights instead of column i, i.e. the weights are used untransposed.
import math, random
random.seed(9)

def dot(v, w):
    return sum(vi * wi for vi, wi in zip(v, w))

def sigmoid(t):
    return 1 / (1 + math.exp(-t))

def forward(net, vec):
    outs = []
    for layer in net:
        vec = [sigmoid(dot(neuron, vec + [1])) for neuron in layer]
        outs.append(vec)
    return outs

def backpropagate(net, x, target):
    hidden, out = forward(net, x)
    out_deltas = [o * (1 - o) * (o - t) for o, t in zip(out, target)]

    hid_deltas = [h * (1 - h) * dot(out_deltas, net[-1][i])
                  for i, h in enumerate(hidden)]

    for i, neuron in enumerate(net[-1]):
        for j, h in enumerate(hidden + [1]):
            neuron[j] -= 0.7 * out_deltas[i] * h

    for i, neuron in enumerate(net[0]):
        for j, v in enumerate(x + [1]):
            neuron[j] -= 0.7 * hid_deltas[i] * v

net = [[[random.uniform(-1, 1) for _ in range(4)] for _ in range(2)],
       [[random.uniform(-1, 1) for _ in range(3)] for _ in range(2)]]

points = [[random.random() for _ in range(3)] for _ in range(10)]
goals = [[1, 0] if sum(p) > 1.5 else [0, 1] for p in points]

for epoch in range(300):
    for p, g in zip(points, goals):
        backpropagate(net, p, g)

hits = 0
for p, g in zip(points, goals):
    o = forward(net, p)[-1]
    hits += (o[0] > o[1]) == (g[0] > g[1])
print("correct:", hits, "of", len(points))
