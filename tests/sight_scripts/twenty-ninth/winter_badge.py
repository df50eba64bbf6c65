# verdict: right
import math, random
from typing import List

# Data science from scratch, chapter on neural networks (my version)
Vector = List[float]

def dot(v: Vector, w: Vector) -> float:
    return sum(v_i * w_i for v_i, w_i in zip(v, w))

def sigmoid(t: float) -> float:
    return 1 / (1 + math.exp(-t))

def neuron_output(weights: Vector, inputs: Vector) -> float:
    return sigmoid(dot(weights, inputs))

def feed_forward(network: List[List[Vector]], vector: Vector) -> List[Vector]:
    outputs = []
    for layer in network:
        with_bias = vector + [1]
        output = [neuron_output(n, with_bias) for n in layer]
        outputs.append(output)
        vector = output
    return outputs

def sqerror_gradients(network, input_vector, target_vector):
    hidden_outputs, outputs = feed_forward(network, input_vector)
    output_deltas = [o * (1 - o) * (o - t) for o, t in zip(outputs, target_vector)]
    output_grads = [[d * h for h in hidden_outputs + [1]] for d in output_deltas]
    hidden_deltas = [h * (1 - h) * dot(output_deltas, [n[i] for n in network[-1]])
                     for i, h in enumerate(hidden_outputs)]
    hidden_grads = [[d * x for x in input_vector + [1]] for d in hidden_deltas]
    return [hidden_grads, output_grads]

def gradient_step(v: Vector, gradient: Vector, step_size: float) -> Vector:
    return [v_i + step_size * g_i for v_i, g_i in zip(v, gradient)]

random.seed(0)
xs = [[0., 0], [0., 1], [1., 0], [1., 1]]
ys = [[0., 0.], [1., 0.], [1., 0.], [0., 1.]]     # xor, and

network = [[[random.random() for _ in range(2 + 1)] for _ in range(3)],
           [[random.random() for _ in range(3 + 1)] for _ in range(2)]]
learning_rate = 1.0
for epoch in range(1250):
    for x, y in zip(xs, ys):
        gradients = sqerror_gradients(network, x, y)
        network = [[gradient_step(neuron, grad, -learning_rate)
                    for neuron, grad in zip(layer, layer_grad)]
                   for layer, layer_grad in zip(network, gradients)]
for x, y in zip(xs, ys):
    print(x, y, [round(o, 3) for o in feed_forward(network, x)[-1]])
