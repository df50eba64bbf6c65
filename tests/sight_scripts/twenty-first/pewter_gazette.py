# verdict: right
import numpy as np

rng = np.random.default_rng(44)
layers = [3, 8, 8, 8, 8, 1]
net = []
for a, b in zip(layers, layers[1:]):
    net.append([rng.uniform(-1, 1, (a, b)) * np.sqrt(3 / a), np.zeros((1, b))])

X = rng.normal(size=(64, 3))
Y = (X.sum(axis=1, keepdims=True) ** 2 < 2).astype(float)
MAX_NORM = 0.5

for epoch in range(1000):
    outs = [X]
    for k, (w, b) in enumerate(net):
        z = outs[-1] @ w + b
        outs.append(1 / (1 + np.exp(-z)) if k == len(net) - 1 else np.tanh(z))
    d = (outs[-1] - Y) / len(X)
    grads = []
    for k in range(len(net) - 1, -1, -1):
        grads.append((outs[k].T @ d, d.sum(axis=0, keepdims=True)))
        d = d @ net[k][0].T * (1 - outs[k] ** 2)
    grads.reverse()
    norm = np.sqrt(sum((gw ** 2).sum() + (gb ** 2).sum() for gw, gb in grads))
    scale = min(1.0, MAX_NORM / norm)
    for layer, (gw, gb) in zip(net, grads):
        layer[0] -= 0.3 * scale * gw
        layer[1] -= 0.3 * scale * gb
    if epoch % 200 == 0:
        print(epoch, norm, ((outs[-1] > 0.5) == Y).mean())
