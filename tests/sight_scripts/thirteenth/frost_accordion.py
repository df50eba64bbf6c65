# verdict: wrong
# line: 24
# also: 21
# why: closure sees the loop variable W late, every layer passes back through the last weight matrix
import numpy as np

rng = np.random.default_rng(71)
x = rng.normal(size=(10, 3))
target = np.tanh(x @ rng.normal(size=(3, 3)))
weights = [rng.normal(scale=0.6, size=(3, 3)) for _ in range(3)]
rate = 0.1


def forward(inp):
    tape, grads = [], {}
    h = inp
    for k, W in enumerate(weights):
        src = h
        h = np.tanh(src @ W)

        def pull(g, src=src, out=h, k=k):
            gz = g * (1 - out ** 2)
            grads[k] = src.T @ gz
            return gz @ W.T
        tape.append(pull)
    return h, tape, grads


for epoch in range(1000):
    out, tape, grads = forward(x)
    g = (out - target) / len(x)
    for pull in reversed(tape):
        g = pull(g)
    for k in grads:
        weights[k] = weights[k] - rate * grads[k]
    if epoch % 200 == 0:
        print(epoch, 0.5 * ((out - target) ** 2).sum() / len(x))
