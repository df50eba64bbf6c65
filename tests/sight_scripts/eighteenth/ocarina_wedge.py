# verdict: right
import numpy as np

ACTS = {
    "tanh": (np.tanh, lambda a: 1 - a ** 2),
    "sigmoid": (lambda z: 1 / (1 + np.exp(-z)), lambda a: a * (1 - a)),
    "linear": (lambda z: z, lambda a: np.ones_like(a)),
}

def make_net(spec, n_in, seed):
    rng = np.random.default_rng(seed)
    weights = []
    for width, act, rate in spec:
        weights.append(rng.normal(0, 1, (n_in + 1, width)) / np.sqrt(n_in + 1))
        n_in = width

    def ones(a):
        return np.c_[a, np.ones(len(a))]

    def train(x, y):
        outs = [x]
        for w, (_, act, _) in zip(weights, spec):
            outs.append(ACTS[act][0](ones(outs[-1]) @ w))
        d = (outs[-1] - y) / len(x)
        for i in range(len(weights) - 1, -1, -1):
            d = d * ACTS[spec[i][1]][1](outs[i + 1])
            g = ones(outs[i]).T @ d
            d = d @ weights[i][:-1].T
            weights[i] -= spec[i][2] * g
        return 0.5 * np.mean(np.sum((outs[-1] - y) ** 2, axis=1))

    return train

rng = np.random.default_rng(6)
X = rng.uniform(-2, 2, (60, 2))
Y = np.c_[np.tanh(X[:, 0] * X[:, 1]), np.sin(X[:, 0])]
train = make_net([(8, "tanh", 0.3), (6, "sigmoid", 0.2), (2, "linear", 0.1)], 2, 3)
for i in range(700):
    e = train(X, Y)
    if i % 140 == 0:
        print(i, e)
