# verdict: right
import numpy as np

rng = np.random.default_rng(17)
words = "the cat sat on the mat the dog sat on the rug".split()
vocab = sorted(set(words))
ids = [vocab.index(w) for w in words]
pairs = np.array([(a, b, c) for a, b, c in zip(ids, ids[1:], ids[2:])])
D, H, V = 3, 6, len(vocab)
E = rng.normal(0, 0.3, (V, D))
W = rng.normal(0, 0.3, (2 * D, H))
O = rng.normal(0, 0.3, (H, V))
n = len(pairs)
for epoch in range(500):
    x = E[pairs[:, :2]].reshape(n, 2 * D)
    h = np.tanh(x @ W)
    s = h @ O
    logp = s - np.log(np.exp(s).sum(1, keepdims=True))
    ds = np.exp(logp)
    ds[np.arange(n), pairs[:, 2]] -= 1
    ds /= n
    dh = ds @ O.T * (1 - h * h)
    dx = (dh @ W.T).reshape(n, 2, D)
    O -= 0.5 * h.T @ ds
    W -= 0.5 * x.T @ dh
    np.add.at(E, pairs[:, :2], -0.5 * dx)
    if epoch % 100 == 0:
        print(epoch, -logp[np.arange(n), pairs[:, 2]].mean())
