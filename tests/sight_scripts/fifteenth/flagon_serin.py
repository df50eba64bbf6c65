# verdict: right
import numpy as np

def init(key, sizes):
    r = np.random.default_rng(key)
    return [(r.normal(0, 1 / np.sqrt(m), (m, n)), np.zeros(n)) for m, n in zip(sizes, sizes[1:])]

def apply(params, x):
    tape = []
    for W, b in params[:-1]:
        out = np.tanh(x @ W + b)
        tape.append((x, out))
        x = out
    W, b = params[-1]
    tape.append((x, None))
    return x @ W + b, tape

def grad(params, x, t):
    out, tape = apply(params, x)
    g = (out - t) / len(t)
    grads = []
    for (W, _), (inp, act) in zip(reversed(params), reversed(tape)):
        if act is not None:
            g = g * (1 - act ** 2)
        grads.append((inp.T @ g, g.sum(axis=0)))
        g = g @ W.T
    return 0.5 * np.sum((out - t) ** 2) / len(t), grads[::-1]

def schedule(peak, warmup, total):
    def rate(i):
        if i < warmup:
            return peak * (i + 1) / warmup
        return 0.5 * peak * (1 + np.cos(np.pi * (i - warmup) / (total - warmup)))
    return rate

rng = np.random.default_rng(0)
x = rng.uniform(-1, 1, (128, 2))
t = np.exp(-3 * (x ** 2).sum(1, keepdims=True))
params = init(1, [2, 16, 16, 1])
state = [(np.zeros_like(W), np.zeros_like(b)) for W, b in params]
total = 800
rate = schedule(0.1, 50, total)

for i in range(total):
    loss, grads = grad(params, x, t)
    state = [(0.9 * vW + gW, 0.9 * vb + gb) for (vW, vb), (gW, gb) in zip(state, grads)]
    params = [(W - rate(i) * vW, b - rate(i) * vb) for (W, b), (vW, vb) in zip(params, state)]
    if i % 100 == 0:
        print(i, loss)
