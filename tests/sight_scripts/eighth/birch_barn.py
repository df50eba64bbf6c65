# verdict: wrong
# line: 9
# why: The pair of function and slope doesn't fit: tanh comes with the slope of the sigmoid.
import sys
import numpy as np

ACTIVATIONS = {
    "sigmoid": (lambda z: 1 / (1 + np.exp(-z)), lambda a: a * (1 - a)),
    "tanh": (np.tanh, lambda a: a * (1 - a)),
    "relu": (lambda z: np.maximum(z, 0), lambda a: (a > 0) * 1.0),
}

def build(rng, *layers):
    net = []
    for n_in, n_out, name in layers:
        net.append({"W": rng.normal(0, 0.7, (n_in, n_out)), "b": np.zeros(n_out), "act": name})
    return net

def forward(net, x):
    outs = [x]
    for layer in net:
        outs.append(ACTIVATIONS[layer["act"]][0](outs[-1] @ layer["W"] + layer["b"]))
    return outs

def backward(net, outs, target, rate):
    grad = outs[-1] - target
    for layer, before, after in zip(reversed(net), outs[-2::-1], outs[:0:-1]):
        delta = grad * ACTIVATIONS[layer["act"]][1](after)
        grad = delta @ layer["W"].T
        layer["W"] -= rate * before.T @ delta
        layer["b"] -= rate * delta.sum(axis=0)

def main():
    rng = np.random.default_rng(710)
    X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
    y = np.array([[0], [1], [1], [0]])
    net = build(rng, (3, 6, "tanh"), (6, 1, "sigmoid"))
    for _ in range(1500):
        outs = forward(net, X)
        backward(net, outs, y, 0.3)
    print("outputs", outs[-1].ravel().round(3))
    return 0

sys.exit(main())
