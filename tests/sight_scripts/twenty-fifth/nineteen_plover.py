# verdict: right
import numpy as np

def batches(X, Y, size, rng):
    p = rng.permutation(len(X))
    for i in range(0, len(X), size):
        yield X[p[i:i + size]], Y[p[i:i + size]]

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

def forward(net, x):
    h = sigmoid(x @ net["hidden"] + net["hidden_bias"])
    return h, sigmoid(h @ net["out"] + net["out_bias"])

rng = np.random.default_rng(2024)
X = np.concatenate([rng.normal([1, 1], .4, (25, 2)), rng.normal([-1, -1], .4, (25, 2)),
                    rng.normal([1, -1], .4, (25, 2)), rng.normal([-1, 1], .4, (25, 2))])
Y = np.concatenate([np.ones((50, 1)), np.zeros((50, 1))])
net = {"hidden": rng.normal(0, 1, (2, 6)), "hidden_bias": np.zeros(6),
       "out": rng.normal(0, 1, (6, 1)), "out_bias": np.zeros(1)}
eta, decay = 1.0, 0.0005
for epoch in range(200):
    for x, y in batches(X, Y, 25, rng):
        h, o = forward(net, x)
        do = (o - y) / len(x)
        dh = do @ net["out"].T * h * (1 - h)
        net["out"] -= eta * (h.T @ do + decay * net["out"])
        net["out_bias"] -= eta * do.sum(axis=0)
        net["hidden"] -= eta * (x.T @ dh + decay * net["hidden"])
        net["hidden_bias"] -= eta * dh.sum(axis=0)
h, o = forward(net, X)
print("misclassified:", int(((o > 0.5) != (Y > 0.5)).sum()))
