# verdict: wrong
# line: 19
# also: 21
# why: W is not bound in the closure, so every backward function sees the last layer's weights.
import numpy as np

rng = np.random.default_rng(78)
n = 5
params = [(rng.normal(size=(n, n)) * 0.4, np.zeros(n)) for _ in range(3)]
x = rng.normal(size=(25, n))
y = np.cos(x)

def forward(x):
    tape = []
    a = x
    for W, b in params:
        src = a
        a = np.tanh(src @ W + b)
        def back(d, src=src, out=a):
            dz = d * (1 - out ** 2)
            return src.T @ dz, dz.sum(axis=0), dz @ W.T
        tape.append(back)
    return a, tape

lr = 0.1
for epoch in range(300):
    out, tape = forward(x)
    d = 2 * (out - y) / len(x)
    grads = []
    for back in reversed(tape):
        gW, gb, d = back(d)
        grads.append((gW, gb))
    for (W, b), (gW, gb) in zip(params, reversed(grads)):
        W -= lr * gW
        b -= lr * gb
    if epoch % 60 == 0:
        print(epoch, np.mean((out - y) ** 2))
