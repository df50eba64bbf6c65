# verdict: wrong
# line: 28
# also: 31, 33
# why: hidden error isn't reset for every neuron
import math
import random

random.seed(6)
network = [
    [{"weights": [random.uniform(-1, 1) for _ in range(3)]} for _ in range(4)],
    [{"weights": [random.uniform(-1, 1) for _ in range(5)]} for _ in range(2)],
]

def forward(x):
    signal = x
    for layer in network:
        for neuron in layer:
            w = neuron["weights"]
            s = w[-1] + sum(a * b for a, b in zip(w, signal))
            neuron["output"] = 1 / (1 + math.exp(-s))
        signal = [neuron["output"] for neuron in layer]
    return signal

def backward(target):
    for neuron, t in zip(network[1], target):
        o = neuron["output"]
        neuron["delta"] = (t - o) * o * (1 - o)
    error = 0.0
    for j, neuron in enumerate(network[0]):
        for follower in network[1]:
            error += follower["weights"][j] * follower["delta"]
        o = neuron["output"]
        neuron["delta"] = error * o * (1 - o)

def update(x, rate):
    signal = x
    for layer in network:
        for neuron in layer:
            for j, s in enumerate(signal):
                neuron["weights"][j] += rate * neuron["delta"] * s
            neuron["weights"][-1] += rate * neuron["delta"]
        signal = [neuron["output"] for neuron in layer]

rows = [([0, 0], [0, 0]), ([0, 1], [1, 0]), ([1, 0], [1, 0]), ([1, 1], [0, 1])]
for epoch in range(2001):
    sse = 0
    for x, t in rows:
        out = forward(x)
        sse += sum((a - b) ** 2 for a, b in zip(out, t))
        backward(t)
        update(x, 0.5)
    if epoch % 400 == 0:
        print("epoch", epoch, "sse", round(sse, 4))
