# verdict: right
import math
import random

random.seed(5)

class Neuron:
    def __init__(self, n_inputs):
        self.weights = [random.uniform(-1, 1) for _ in range(n_inputs)]
        self.bias = random.uniform(-1, 1)
        self.output = 0.0
        self.delta = 0.0

    def calculate_output(self, inputs):
        self.inputs = inputs
        total = self.bias
        for i in range(len(inputs)):
            total += inputs[i] * self.weights[i]
        self.output = 1 / (1 + math.exp(-total))
        return self.output

class Layer:
    def __init__(self, n_neurons, n_inputs):
        self.neurons = [Neuron(n_inputs) for _ in range(n_neurons)]

    def feed_forward(self, inputs):
        return [n.calculate_output(inputs) for n in self.neurons]

hidden = Layer(3, 2)
output = Layer(2, 3)
LEARNING_RATE = 0.5

def train(inputs, targets):
    outs = output.feed_forward(hidden.feed_forward(inputs))
    for o, neuron in enumerate(output.neurons):
        neuron.delta = -(targets[o] - outs[o]) * outs[o] * (1 - outs[o])
    for h, neuron in enumerate(hidden.neurons):
        d = 0
        for o in output.neurons:
            d += o.delta * o.weights[h]
        neuron.delta = d * neuron.output * (1 - neuron.output)
    for layer in (output, hidden):
        for neuron in layer.neurons:
            for w in range(len(neuron.weights)):
                neuron.weights[w] -= LEARNING_RATE * neuron.delta * neuron.inputs[w]
            neuron.bias -= LEARNING_RATE * neuron.delta

training_sets = [([0, 0], [0, 1]), ([0, 1], [1, 0]), ([1, 0], [1, 0]), ([1, 1], [0, 1])]
for i in range(4000):
    x, t = random.choice(training_sets)
    train(x, t)
    if i % 1000 == 0:
        err = 0
        for a, b in training_sets:
            out = output.feed_forward(hidden.feed_forward(a))
            err += sum(0.5 * (b[k] - out[k]) ** 2 for k in range(2))
        print(i, round(err, 6))
