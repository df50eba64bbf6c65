# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: layers are named tuples replaced at each step, two outputs, rate 10
from collections import namedtuple
import numpy as np

Layer = namedtuple("Layer", "weights bias")
squash = np.vectorize(lambda v: 1.0 / (1.0 + np.exp(-v)))


def build(*sizes):
    state = np.random.RandomState(17)
    return [Layer(state.uniform(-1, 1, (n, m)), state.uniform(-1, 1, m)) for n, m in zip(sizes, sizes[1:])]


def pass_through(layers, x):
    values = [x]
    for layer in layers:
        values.append(squash(values[-1] @ layer.weights + layer.bias))
    return values


def improved(layers, x, t, rate):
    values = pass_through(layers, x)
    blame = values[-1] - t
    new = []
    for layer, below, here in zip(reversed(layers), reversed(values[:-1]), reversed(values[1:])):
        delta = blame * here * (1 - here)
        blame = delta @ layer.weights.T
        new.append(Layer(layer.weights - rate * below.T @ delta, layer.bias - rate * delta.sum(axis=0)))
    return new[::-1]


x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], float)
t = np.array([[0, 0], [1, 0], [1, 0], [0, 1]], float)
layers = build(2, 4, 2)
for n in range(3000):
    layers = improved(layers, x, t, 10)
for row in pass_through(layers, x)[-1]:
    print(row)
