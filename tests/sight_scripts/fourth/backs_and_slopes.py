# verdict: wrong
# line: 21
# why: The backward functions are lambdas made in a loop; all of them see the last value of W and h, so the error of every layer passes through the last layer's matrix.
import numpy as np

rng = np.random.default_rng(16)
x = rng.uniform(-1, 1, (32, 5))
t = np.sin(x * 3)
Ws = [rng.normal(0, .5, (5, 5)) for _ in range(3)]

def run(h):
    for W in Ws:
        h = h @ W + 0.1 * np.tanh(h @ W)
    return h

for step in range(300):
    h, backs, slopes = x, [], []
    for i in range(3):
        W = Ws[i]
        z = h @ W
        backs.append(lambda d: (i, h, d @ W.T))
        slopes.append(1 + 0.1 * (1 - np.tanh(z) ** 2))
        if i < 2:
            h = z + 0.1 * np.tanh(z)
        else:
            out = z + 0.1 * np.tanh(z)
    d = (out - t) / len(x)
    grads = []
    for back, s in zip(backs[::-1], slopes[::-1]):
        d = d * s
        n, inp, below = back(d)
        grads.append((n, inp.T @ d))
        d = below
    for n, g in grads:
        Ws[n] = Ws[n] - 0.05 * g
    if step % 100 == 0:
        print(step, float(np.mean((out - t) ** 2)))
