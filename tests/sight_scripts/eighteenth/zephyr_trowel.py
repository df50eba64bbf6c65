# verdict: right
import numpy as np

def make_layer(n_in, n_out, act, dact, rng):
    W = rng.standard_normal((n_in, n_out)) / np.sqrt(n_in)
    b = np.zeros(n_out)
    memory = {}

    def forward(x):
        memory["x"] = x
        memory["a"] = act(x @ W + b)
        return memory["a"]

    def backward(grad, lr):
        nonlocal W, b
        delta = grad * dact(memory["a"])
        grad_in = delta @ W.T
        W = W - lr * memory["x"].T @ delta
        b = b - lr * delta.sum(axis=0)
        return grad_in

    return forward, backward

def logistic(z):
    return 1 / (1 + np.exp(-z))

rng = np.random.default_rng(12)
inputs = np.array([[a, b, c] for a in (0, 1) for b in (0, 1) for c in (0, 1)], dtype=float)
parity = inputs.sum(axis=1, keepdims=True) % 2

net = [
    make_layer(3, 8, np.tanh, lambda a: 1 - a ** 2, rng),
    make_layer(8, 1, logistic, lambda a: a * (1 - a), rng),
]

for i in range(3000):
    signal = inputs
    for fwd, _ in net:
        signal = fwd(signal)
    grad = signal - parity
    if i % 500 == 0:
        print(i, (grad ** 2).sum() / 2)
    for _, bwd in reversed(net):
        grad = bwd(grad, 0.5)
