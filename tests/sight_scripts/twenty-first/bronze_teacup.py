# verdict: wrong
# line: 9
# also: 8
# why: forward pass: The softmax runs over the samples instead of over the classes.
import numpy as np

def softmax(scores):
    shifted = np.exp(scores - scores.max(axis=0))
    return shifted / shifted.sum(axis=0)

def cross_entropy(probs, t):
    return -np.log(probs[np.arange(len(t)), t] + 1e-12).mean()

rng = np.random.default_rng(30)
t = np.repeat(np.arange(4), 15)
x = np.c_[np.cos(t * np.pi / 2), np.sin(t * np.pi / 2)] * 2 + rng.normal(0, 0.6, (60, 2))
target = np.eye(4)[t]

W = rng.normal(0, 0.5, (2, 11))
V = rng.normal(0, 0.5, (11, 4))
for epoch in range(400):
    s = x @ W
    h = np.where(s > 0, s, 0.1 * s)
    p = softmax(h @ V)
    d = (p - target) / len(x)
    dh = d @ V.T
    ds = np.where(s > 0, dh, 0.1 * dh)
    V -= 0.3 * h.T @ d
    W -= 0.3 * x.T @ ds
    if epoch % 100 == 0:
        print(epoch, cross_entropy(p, t), (p.argmax(axis=1) == t).mean())
