# verdict: cannot tell
# why: It reads a text file which does not exist here.
import numpy as np

with open('shakespeare_input.txt', 'r') as f:
    text = f.read().lower()
vocab = sorted(set(text))
stoi = {c: i for i, c in enumerate(vocab)}
V = len(vocab)
xs = np.array([stoi[c] for c in text[:-1]])
ys = np.array([stoi[c] for c in text[1:]])

rng = np.random.default_rng(0)
W = rng.normal(size=(V, V)) * 0.01
for it in range(200):
    idx = rng.integers(0, len(xs), 256)
    logits = W[xs[idx]]
    logits -= logits.max(axis=1, keepdims=True)
    p = np.exp(logits)
    p /= p.sum(axis=1, keepdims=True)
    loss = -np.log(p[np.arange(256), ys[idx]]).mean()
    p[np.arange(256), ys[idx]] -= 1
    grad = np.zeros_like(W)
    np.add.at(grad, xs[idx], p / 256)
    W -= 10 * grad
    if it % 50 == 0:
        print(it, loss)
