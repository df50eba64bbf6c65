# verdict: right
import numpy as np


def batches(x, t, size, rng):
    order = rng.permutation(len(x))
    for k in range(0, len(x), size):
        pick = order[k:k + size]
        yield x[pick], t[pick]


def train(x, t, rng, hidden=12, lr=0.3, epochs=60):
    net = [rng.normal(0, 1, (x.shape[1], hidden)), np.zeros(hidden),
           rng.normal(0, 0.5, (hidden, 1)), np.zeros(1)]
    for ep in range(epochs):
        loss = 0.0
        for xb, tb in batches(x, t, 25, rng):
            pre = xb @ net[0] + net[1]
            act = np.maximum(pre, 0.0)
            q = 1.0 / (1.0 + np.exp(-(act @ net[2] + net[3])))
            loss -= float(np.sum(tb * np.log(q + 1e-12) + (1 - tb) * np.log(1 - q + 1e-12)))
            dq = (q - tb) / len(xb)
            da = dq @ net[2].T
            da[pre <= 0] = 0.0
            grads = [xb.T @ da, da.sum(0), act.T @ dq, dq.sum(0)]
            net = [p - lr * g for p, g in zip(net, grads)]
        if ep % 10 == 0:
            print("epoch", ep, "bce", loss / len(x))
    return net


rng = np.random.default_rng(14)
x = rng.normal(size=(200, 2))
t = (np.abs(x[:, :1]) > np.abs(x[:, 1:])).astype(float)
w = train(x, t, rng)
p = np.maximum(x @ w[0] + w[1], 0) @ w[2] + w[3] > 0
print("hit rate:", (p == t).mean())
