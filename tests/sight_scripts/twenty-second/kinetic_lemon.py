# verdict: right
import numpy as np

rng = np.random.default_rng(112)
y = rng.integers(0, 4, 128)
X = rng.normal(0, .6, (128, 2)) + np.array([[1, 1], [1, -1], [-1, 1], [-1, -1]])[y] * 1.2
W = {"1": rng.normal(0, .7, (2, 12)), "1b": np.zeros(12), "2": rng.normal(0, .3, (12, 4)), "2b": np.zeros(4)}


def log_softmax(s):
    m = s.max(axis=1, keepdims=True)
    return s - m - np.log(np.sum(np.exp(s - m), axis=1, keepdims=True))


def loss_and_grads(x, t, decay):
    h = np.tanh(x @ W["1"] + W["1b"])
    lp = log_softmax(h @ W["2"] + W["2b"])
    loss = -lp[np.arange(len(t)), t].mean() + decay / 2 * ((W["1"] ** 2).sum() + (W["2"] ** 2).sum())
    d = np.exp(lp)
    d[np.arange(len(t)), t] -= 1
    d /= len(t)
    dh = d @ W["2"].T * (1 - h ** 2)
    return loss, {"1": x.T @ dh + decay * W["1"], "1b": dh.sum(0), "2": h.T @ d + decay * W["2"], "2b": d.sum(0)}


for epoch in range(100):
    for part in np.array_split(rng.permutation(128), 5):
        loss, g = loss_and_grads(X[part], y[part], 0.002)
        for k in W:
            W[k] -= 0.3 * g[k]
print(loss)
