# verdict: right
import numpy as np

rng = np.random.default_rng(101)


def linear(n_in, n_out):
    W = rng.normal(0, 1 / np.sqrt(n_in), (n_in, n_out))
    b = np.zeros(n_out)

    def forward(x):
        def backward(g, lr):
            g_in = g @ W.T
            W[...] -= lr * x.T @ g
            b[...] -= lr * g.sum(axis=0)
            return g_in
        return x @ W + b, backward
    return forward


def sigmoid():
    def forward(x):
        s = 1 / (1 + np.exp(-x))
        return s, lambda g, lr: g * s * (1 - s)
    return forward


def chain(*parts):
    def forward(x):
        tape = []
        for part in parts:
            x, back = part(x)
            tape.append(back)

        def backward(g, lr):
            while tape:
                g = tape.pop()(g, lr)
            return g
        return x, backward
    return forward


bits = np.array([[a, b, c] for a in (0, 1) for b in (0, 1) for c in (0, 1)], dtype=float)
parity = bits.sum(axis=1, keepdims=True) % 2

net = chain(linear(3, 8), sigmoid(), linear(8, 1), sigmoid())
for epoch in range(4000):
    guess, backward = net(bits)
    backward(guess - parity, 1.0)

print(np.c_[parity, guess.round(2)])
