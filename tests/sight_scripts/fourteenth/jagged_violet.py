# verdict: wrong
# line: 30
# also: 33
# why: Brownlee style: update uses the data row as inputs of every layer
import math
import random

def make_layer(n_in, n_out):
    return [{"w": [random.uniform(-0.5, 0.5) for _ in range(n_in + 1)]} for _ in range(n_out)]

def forward(net, values):
    for layer in net:
        nxt = []
        for neuron in layer:
            s = neuron["w"][-1] + sum(w * v for w, v in zip(neuron["w"], values))
            neuron["out"] = 1 / (1 + math.exp(-s))
            nxt.append(neuron["out"])
        values = nxt
    return values

def backward(net, target):
    for neuron, t in zip(net[1], target):
        neuron["delta"] = (neuron["out"] - t) * neuron["out"] * (1 - neuron["out"])
    for j, neuron in enumerate(net[0]):
        err = sum(n["w"][j] * n["delta"] for n in net[1])
        neuron["delta"] = err * neuron["out"] * (1 - neuron["out"])

def update(net, row, rate):
    for i, layer in enumerate(net):
        inputs = row
        for neuron in layer:
            for j in range(len(inputs)):
                neuron["w"][j] -= rate * neuron["delta"] * inputs[j]
            neuron["w"][-1] -= rate * neuron["delta"]

random.seed(5)
net = [make_layer(2, 2), make_layer(2, 2)]
rows = []
for _ in range(40):
    a, b = random.random(), random.random()
    rows.append([a, b, int(a > b)])

for epoch in range(100):
    sse = 0.0
    for row in rows:
        target = [1 - row[2], row[2]]
        out = forward(net, row[:2])
        sse += sum((o - t) ** 2 for o, t in zip(out, target))
        backward(net, target)
        update(net, row[:2], 0.3)
    if epoch % 20 == 0:
        print("epoch", epoch, "sse", round(sse, 4))
