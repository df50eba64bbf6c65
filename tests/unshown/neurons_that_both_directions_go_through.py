# unshown: -
# why: a loop over neurons stands in functions that a branch calls as well: it gives no weight another value
from math import exp
from random import random, seed

seed(2)
network = [
    [{"weights": [2 * random() - 1 for _ in range(3)]} for _ in range(4)],
    [{"weights": [2 * random() - 1 for _ in range(5)]}],
]
samples = [([0.2, 0.9], 0.9), ([0.8, 0.1], 0.7), ([0.4, 0.3], 0.1), ([0.9, 0.8], 0.3)]


def forward(values):
    for layer in network:
        inputs, values = values, []
        for neuron in layer:
            total = neuron["weights"][-1]
            for j in range(len(inputs)):
                total += neuron["weights"][j] * inputs[j]
            neuron["inputs"], neuron["output"] = inputs, 1 / (1 + exp(-total))
            values.append(neuron["output"])
    return values[0]


for epoch in range(900):
    for x, t in samples:
        o = forward(x)
        (last,) = network[1]
        last["delta"] = (o - t) * o * (1 - o)
        for j, neuron in enumerate(network[0]):
            h = neuron["output"]
            neuron["delta"] = last["weights"][j] * last["delta"] * h * (1 - h)
        for layer in network:
            for neuron in layer:
                for j in range(len(neuron["inputs"])):
                    neuron["weights"][j] -= 0.5 * neuron["delta"] * neuron["inputs"][j]
                neuron["weights"][-1] -= 0.5 * neuron["delta"]
    if epoch % 300 == 0:
        print(epoch, sum((forward(x) - t) ** 2 for x, t in samples))
