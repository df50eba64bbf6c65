# verdict: right
from dataclasses import dataclass
from typing import Callable, List
import numpy as np


@dataclass
class Layer:
    w: np.ndarray
    b: np.ndarray
    act: Callable
    slope: Callable   # takes the activation's output


def make_layer(rng, n_in, n_out, act, slope) -> Layer:
    return Layer(rng.normal(scale=0.5, size=(n_in, n_out)), np.zeros((1, n_out)), act, slope)


def predict(model: List[Layer], x):
    cache = [x]
    for layer in model:
        x = layer.act(x @ layer.w + layer.b)
        cache.append(x)
    return x, cache


def backprop(model: List[Layer], cache, grad):
    result = []
    for layer, inp, out in zip(model[::-1], cache[-2::-1], cache[:0:-1]):
        grad = grad * layer.slope(out)
        result.append((inp.T @ grad, grad.sum(axis=0, keepdims=True)))
        grad = grad @ layer.w.T
    return result[::-1]


def main():
    rng = np.random.default_rng(77)
    X = rng.uniform(-1, 1, (30, 2))
    Y = X[:, :1] ** 2 - X[:, 1:] ** 2
    model = [make_layer(rng, 2, 12, np.tanh, lambda a: 1 - a ** 2),
             make_layer(rng, 12, 1, lambda z: z, lambda a: np.ones_like(a))]
    for epoch in range(1000):
        yhat, cache = predict(model, X)
        grads = backprop(model, cache, 2 * (yhat - Y) / len(X))
        for layer, (dw, db) in zip(model, grads):
            layer.w -= 0.1 * dw
            layer.b -= 0.1 * db
        if epoch % 250 == 0:
            print(f"{epoch}: {np.mean((yhat - Y) ** 2):.5f}")


if __name__ == "__main__":
    main()
