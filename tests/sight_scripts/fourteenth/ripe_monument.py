# verdict: right
import numpy as np

words = "anna emma olivia ava isabella sophia charlotte mia amelia harper evelyn abigail".split()
chars = ["."] + sorted(set("".join(words)))
stoi = {s: i for i, s in enumerate(chars)}
block = 2

xs, ys = [], []
for w in words:
    context = [0] * block
    for ch in w + ".":
        xs.append(context)
        ys.append(stoi[ch])
        context = context[1:] + [stoi[ch]]
Xall, Yall = np.array(xs), np.array(ys)

g = np.random.default_rng(2147)
vocab, dim, hidden = len(chars), 4, 20
E = g.normal(size=(vocab, dim))
W = g.normal(size=(block * dim, hidden)) * 0.3
b = np.zeros(hidden)
V = g.normal(size=(hidden, vocab)) * 0.1
c = np.zeros(vocab)

for it in range(600):
    ix = g.integers(0, len(Xall), 32)
    Xb, Yb = Xall[ix], Yall[ix]
    emb = E[Xb].reshape(len(ix), -1)
    h = np.tanh(emb @ W + b)
    logits = h @ V + c
    logits = logits - logits.max(axis=1, keepdims=True)
    P = np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)
    dlogits = P.copy()
    dlogits[np.arange(len(ix)), Yb] -= 1
    dlogits /= len(ix)
    dh = (dlogits @ V.T) * (1 - h ** 2)
    demb = (dh @ W.T).reshape(len(ix), block, dim)
    dE = np.zeros_like(E)
    np.add.at(dE, Xb, demb)
    for p, grad in zip((E, W, b, V, c), (dE, emb.T @ dh, dh.sum(0), h.T @ dlogits, dlogits.sum(0))):
        p -= 0.3 * grad
    if it % 100 == 0:
        print(it, -np.log(P[np.arange(len(ix)), Yb]).mean())
