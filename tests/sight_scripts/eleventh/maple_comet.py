# verdict: right
import math
import random

random.seed(8)

def dot(v, w):
    return sum(a * b for a, b in zip(v, w))

def sigmoid(t):
    return 1 / (1 + math.exp(-t))

def neuron_output(weights, inputs):
    return sigmoid(dot(weights, inputs))

def feed_forward(neural_network, input_vector):
    outputs = []
    for layer in neural_network:
        input_with_bias = input_vector + [1]
        output = [neuron_output(neuron, input_with_bias) for neuron in layer]
        outputs.append(output)
        input_vector = output
    return outputs

def sqerror_gradients(network, input_vector, target_vector):
    hidden_outputs, outputs = feed_forward(network, input_vector)
    output_deltas = [o * (1 - o) * (o - t) for o, t in zip(outputs, target_vector)]
    output_grads = [[output_deltas[i] * h for h in hidden_outputs + [1]]
                    for i, _ in enumerate(network[-1])]
    hidden_deltas = [h * (1 - h) * dot(output_deltas, [n[i] for n in network[-1]])
                     for i, h in enumerate(hidden_outputs)]
    hidden_grads = [[hidden_deltas[i] * x for x in input_vector + [1]]
                    for i, _ in enumerate(network[0])]
    return [hidden_grads, output_grads]

xs = [[0., 0.], [0., 1.], [1., 0.], [1., 1.]]
ys = [[0.], [1.], [1.], [0.]]

network = [[[random.random() for _ in range(2 + 1)] for _ in range(2)],
           [[random.random() for _ in range(2 + 1)] for _ in range(1)]]

learning_rate = 1.0
for epoch in range(3000):
    for x, y in zip(xs, ys):
        gradients = sqerror_gradients(network, x, y)
        network = [[[w - learning_rate * g for w, g in zip(neuron, grad)]
                    for neuron, grad in zip(layer, layer_grad)]
                   for layer, layer_grad in zip(network, gradients)]

for x, y in zip(xs, ys):
    print(x, y, feed_forward(network, x)[-1])
