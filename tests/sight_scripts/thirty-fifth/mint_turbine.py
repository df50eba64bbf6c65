# verdict: wrong
# line: 50
# also: 46, 49
from __future__ import annotations
import math
import random

random.seed(0)

Vector = list


def dot(v, w):
    return sum(v_i * w_i for v_i, w_i in zip(v, w))


def sigmoid(t):
    return 1 / (1 + math.exp(-t))


def neuron_output(weights, inputs):
    return sigmoid(dot(weights, inputs))


def feed_forward(neural_network, input_vector):
    """takes in a neural network (a list of layers, each a list of lists of weights)
    and returns the output of every layer"""
    outputs = []
    for layer in neural_network:
        input_with_bias = input_vector + [1]
        output = [neuron_output(neuron, input_with_bias) for neuron in layer]
        outputs.append(output)
        input_vector = output
    return outputs


def backpropagate(network, input_vector, targets):
    hidden_outputs, outputs = feed_forward(network, input_vector)

    output_deltas = [output * (1 - output) * (output - target)
                     for output, target in zip(outputs, targets)]

    # adjust weights for output layer, one neuron at a time
    for i, output_neuron in enumerate(network[-1]):
        for j, hidden_output in enumerate(hidden_outputs + [1]):
            output_neuron[j] -= output_deltas[i] * hidden_output

    # back-propagate errors to hidden layer
    hidden_deltas = [hidden_output * (1 - hidden_output) *
                     dot(output_deltas, [n[i] for n in network[-1]])
                     for i, hidden_output in enumerate(hidden_outputs)]

    # adjust weights for hidden layer
    for i, hidden_neuron in enumerate(network[0]):
        for j, inp in enumerate(input_vector + [1]):
            hidden_neuron[j] -= hidden_deltas[i] * inp


raw_digits = [
    """11111
       1...1
       1...1
       1...1
       11111""",
    """..1..
       ..1..
       ..1..
       ..1..
       ..1..""",
    """11111
       ....1
       11111
       1....
       11111""",
    """11111
       ....1
       11111
       ....1
       11111"""]


def make_digit(raw):
    return [1 if c == '1' else 0
            for row in raw.split("\n") for c in row.strip()]


inputs = list(map(make_digit, raw_digits))
targets = [[1 if i == j else 0 for i in range(4)] for j in range(4)]

num_hidden = 5
hidden_layer = [[random.random() - 0.5 for _ in range(25 + 1)] for _ in range(num_hidden)]
output_layer = [[random.random() - 0.5 for _ in range(num_hidden + 1)] for _ in range(4)]
network = [hidden_layer, output_layer]

for _ in range(700):
    for input_vector, target_vector in zip(inputs, targets):
        backpropagate(network, input_vector, target_vector)

for i, inp in enumerate(inputs):
    print(i, [round(p, 2) for p in feed_forward(network, inp)[-1]])
