# verdict: right
from dataclasses import dataclass, replace
from functools import reduce
from math import exp, tanh
from random import Random
from typing import Callable, NamedTuple

Vec = list[float]


class Activation(NamedTuple):
    f: Callable[[float], float]
    slope_from_output: Callable[[float], float]


TANH = Activation(tanh, lambda y: 1 - y * y)
SIGMOID = Activation(lambda z: 1 / (1 + exp(-z)), lambda y: y * (1 - y))
IDENTITY = Activation(lambda z: z, lambda y: 1.0)


@dataclass(frozen=True)
class Layer:
    weights: tuple[tuple[float, ...], ...]     # one tuple per neuron, the last entry is the bias
    act: Activation

    def __call__(self, x: Vec) -> Vec:
        return [self.act.f(sum(w * v for w, v in zip(row, [*x, 1.0]))) for row in self.weights]


def activations(layers, x):
    return reduce(lambda acc, layer: acc + [layer(acc[-1])], layers, [x])


def learned(layers, x, target, rate):
    """Returns the layers after one step; nothing is changed in place."""
    acts = activations(layers, x)

    def go(state, pair):
        grad, done = state
        layer, (inp, out) = pair
        delta = [g * layer.act.slope_from_output(o) for g, o in zip(grad, out)]
        below = [sum(d * row[i] for d, row in zip(delta, layer.weights)) for i in range(len(inp))]
        weights = tuple(
            tuple(w - rate * d * v for w, v in zip(row, [*inp, 1.0]))
            for d, row in zip(delta, layer.weights)
        )
        return below, [replace(layer, weights=weights), *done]

    start = ([o - t for o, t in zip(acts[-1], target)], [])
    pairs = list(zip(layers, zip(acts, acts[1:])))
    return reduce(go, reversed(pairs), start)[1]


def fresh(rng, n_in, n_out, act):
    return Layer(tuple(tuple(rng.uniform(-0.8, 0.8) for _ in range(n_in + 1)) for _ in range(n_out)), act)


def main():
    rng = Random(8)
    net = [fresh(rng, 2, 5, TANH), fresh(rng, 5, 3, SIGMOID), fresh(rng, 3, 1, IDENTITY)]
    table = [([a / 4, b / 4], [(a - b) / 8 + a * b / 16]) for a in range(-4, 5, 2) for b in range(-4, 5, 2)]
    for epoch in range(120):
        net = reduce(lambda n, s: learned(n, s[0], s[1], 0.1), table, net)
        if epoch % 30 == 0:
            mse = sum((activations(net, x)[-1][0] - t[0]) ** 2 for x, t in table) / len(table)
            print(epoch, round(mse, 5))


if __name__ == "__main__":
    main()
