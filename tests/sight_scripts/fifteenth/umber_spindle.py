# verdict: right
import numpy as np

layers = [3, 6, 5, 4, 2]
r = np.random.RandomState(123)
Ws = [r.randn(i, o) / np.sqrt(i) for i, o in zip(layers, layers[1:])]
bs = [np.zeros(o) for o in layers[1:]]

inputs = r.choice([-1.0, 1.0], size=(16, 3))
targets = np.stack([inputs[:, 0] * inputs[:, 1] * 0.8, inputs.min(axis=1) * 0.8], axis=1)

for epoch in range(1500):
    acts = [inputs]
    for W, b in zip(Ws, bs):
        acts.append(np.tanh(acts[-1] @ W + b))

    delta = (acts[-1] - targets) * (1 - acts[-1] ** 2)
    for l in range(len(Ws) - 1, -1, -1):
        gradW = acts[l].T @ delta
        gradb = delta.sum(axis=0)
        if l > 0:
            delta = (delta @ Ws[l].T) * (1 - acts[l] ** 2)
        Ws[l] -= 0.02 * gradW
        bs[l] -= 0.02 * gradb

    if (epoch + 1) % 300 == 0:
        print("epoch", epoch + 1, "sse", float(((acts[-1] - targets) ** 2).sum()))
