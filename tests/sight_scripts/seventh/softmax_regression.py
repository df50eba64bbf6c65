# verdict: right
import numpy as np

rng = np.random.default_rng(8)
n_class, n_feat = 4, 5
means = rng.normal(0, 2, (n_class, n_feat))
labels = rng.integers(0, n_class, 240)
feats = means[labels] * [1, 10, 1, 5, 1] + rng.normal(0, 1.5, (240, n_feat)) * [1, 10, 1, 5, 1]

split = 180
mean, std = feats[:split].mean(0), feats[:split].std(0)
feats = (feats - mean) / std
train = (feats[:split], labels[:split])
valid = (feats[split:], labels[split:])


def softmax(z):
    z = z - z.max(axis=1, keepdims=True)
    e = np.exp(z)
    return e / e.sum(axis=1, keepdims=True)


def minibatches(x, y, size):
    order = rng.permutation(len(x))
    for s in range(0, len(x), size):
        pick = order[s:s + size]
        yield x[pick], y[pick]


def gradients(W, b, x, y, reg):
    p = softmax(x @ W + b)
    target = np.eye(n_class)[y]
    g = (p - target) / len(x)
    return x.T @ g + reg * W, g.sum(axis=0)


def clip(gs, limit):
    total = np.sqrt(sum((g ** 2).sum() for g in gs))
    return [g * min(1.0, limit / (total + 1e-12)) for g in gs]


W = np.zeros((n_feat, n_class))
b = np.zeros(n_class)
for epoch in range(30):
    rate = 0.5 if epoch < 20 else 0.1
    for x, y in minibatches(*train, 20):
        dW, db = clip(gradients(W, b, x, y, 1e-3), 0.4)
        W = W - rate * dW
        b = b - rate * db
    if epoch % 5 == 0:
        acc = [np.mean(softmax(q @ W + b).argmax(1) == r) for q, r in (train, valid)]
        print("epoch %2d  train %.3f  valid %.3f" % (epoch, *acc))
