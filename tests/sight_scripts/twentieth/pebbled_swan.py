# verdict: wrong
# line: 36
# why: loop: every batch gets the first batch's targets
import numpy as np

RNG = np.random.default_rng(315)
X = RNG.normal(size=(170, 2)) * 2
radius = np.hypot(X[:, 0], X[:, 1])
Y = np.stack([radius < 1.5, (radius >= 1.5) & (radius < 3), radius >= 3], axis=1).astype(float)

params = {
    "W1": RNG.normal(0, 0.7, (2, 14)), "b1": np.zeros(14),
    "W2": RNG.normal(0, 0.7, (14, 3)), "b2": np.zeros(3),
}
batch_size = 24


def train_step(params, xb, yb, lr):
    h = np.tanh(xb @ params["W1"] + params["b1"])
    logits = h @ params["W2"] + params["b2"]
    p = np.exp(logits - logits.max(axis=1, keepdims=True))
    p /= p.sum(axis=1, keepdims=True)
    d = (p - yb) / len(xb)
    dh = (d @ params["W2"].T) * (1 - h ** 2)
    params["W2"] -= lr * h.T @ d
    params["b2"] -= lr * d.sum(0)
    params["W1"] -= lr * xb.T @ dh
    params["b1"] -= lr * dh.sum(0)
    return -np.log((p * yb).sum(1)).mean()


for epoch in range(120):
    losses = []
    for start in range(0, len(X) - batch_size + 1, batch_size):
        xb = X[start:start + batch_size]
        yb = Y[:batch_size]
        losses.append(train_step(params, xb, yb, 0.3))
    if epoch % 20 == 0:
        print(epoch, np.mean(losses))
