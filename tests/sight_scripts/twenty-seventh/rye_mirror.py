# verdict: wrong
# line: 25
# also: 26
import numpy as np

def init(*sizes, seed=0):
    r = np.random.RandomState(seed)
    return [dict(w=r.randn(a, b) * a ** -0.5, b=np.zeros(b), sw=np.ones((a, b)), sb=np.ones(b))
            for a, b in zip(sizes, sizes[1:])]

def train(layers, x, y, rounds, lr=0.01, decay=0.99):
    for r in range(rounds):
        outs = [x]
        for i, l in enumerate(layers):
            z = outs[-1] @ l['w'] + l['b']
            outs.append(np.tanh(z) if i < len(layers) - 1 else z)
        d = 2 * (outs[-1] - y) / y.size
        for i in range(len(layers) - 1, -1, -1):
            l = layers[i]
            gw, gb = outs[i].T @ d, d.sum(0)
            if i > 0:
                d = d @ l['w'].T * (1 - outs[i] ** 2)
            l['sw'] = decay * l['sw'] + (1 - decay) * gw ** 2
            l['sb'] = decay * l['sb'] + (1 - decay) * gb ** 2
            l['w'] -= lr * gw / (l['sw'] + 1e-8)
            l['b'] -= lr * gb / (l['sb'] + 1e-8)
        if r % 100 == 0:
            print(r, np.mean((outs[-1] - y) ** 2))

days = np.linspace(0, 1, 52)[:, None]
temperature = 10 - 12 * np.cos(2 * np.pi * days) + np.random.RandomState(1).randn(52, 1)
train(init(1, 10, 1), days * 2 - 1, (temperature - 10) / 12, 400)
