# verdict: right
import math
import random

random.seed(0)


def dot(v, w):
    return sum(a * b for a, b in zip(v, w))


def sigmoid(t):
    return 1 / (1 + math.exp(-t))


def neuron_output(weights, inputs):
    return sigmoid(dot(weights, inputs))


def feed_forward(network, input_vector):
    outputs = []
    for layer in network:
        input_with_bias = input_vector + [1]
        output = [neuron_output(neuron, input_with_bias) for neuron in layer]
        outputs.append(output)
        input_vector = output
    return outputs


def backpropagate(network, x, target):
    hidden_outputs, outputs = feed_forward(network, x)
    output_deltas = [o * (1 - o) * (o - t) for o, t in zip(outputs, target)]
    hidden_deltas = [h * (1 - h) * dot(output_deltas, [n[i] for n in network[-1]])
                     for i, h in enumerate(hidden_outputs)]
    for i, output_neuron in enumerate(network[-1]):
        for j, hidden_output in enumerate(hidden_outputs + [1]):
            output_neuron[j] -= output_deltas[i] * hidden_output
    for i, hidden_neuron in enumerate(network[0]):
        for j, inp in enumerate(x + [1]):
            hidden_neuron[j] -= hidden_deltas[i] * inp


xs = [[0, 0], [0, 1], [1, 0], [1, 1]]
ys = [[0], [1], [1], [0]]
network = [[[random.uniform(-1, 1) for _ in range(3)] for _ in range(3)],
           [[random.uniform(-1, 1) for _ in range(4)]]]
for epoch in range(3000):
    for x, y in zip(xs, ys):
        backpropagate(network, x, y)
for x in xs:
    print(x, feed_forward(network, x)[-1])
