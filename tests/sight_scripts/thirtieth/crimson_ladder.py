# verdict: right
# which letter follows which? embedding -> tanh -> softmax
import numpy as np

text = "the cat sat on the mat and the rat sat on the cat "
chars = sorted(set(text))
stoi = {ch: i for i, ch in enumerate(chars)}
ids = np.array([stoi[ch] for ch in text])
ctx = np.stack([ids[:-2], ids[1:-1]], axis=1)
nxt = ids[2:]

rng = np.random.default_rng(99)
V, E, H = len(chars), 4, 16
emb = rng.normal(0, 0.5, (V, E))
W1 = rng.normal(0, 0.3, (2 * E, H))
b1 = np.zeros(H)
W2 = rng.normal(0, 0.3, (H, V))
b2 = np.zeros(V)
n = len(nxt)

for it in range(600):
    e = emb[ctx].reshape(n, -1)
    h = np.tanh(e @ W1 + b1)
    logits = h @ W2 + b2
    logits -= logits.max(1, keepdims=True)
    p = np.exp(logits)
    p /= p.sum(1, keepdims=True)
    if it % 100 == 0:
        print(it, -np.log(p[np.arange(n), nxt]).mean())

    dl = p.copy()
    dl[np.arange(n), nxt] -= 1
    dl /= n
    dh = (dl @ W2.T) * (1 - h ** 2)
    de = (dh @ W1.T).reshape(n, 2, E)
    demb = np.zeros_like(emb)
    np.add.at(demb, ctx, de)

    lr = 0.5
    W2 -= lr * h.T @ dl
    b2 -= lr * dl.sum(0)
    W1 -= lr * e.T @ dh
    b1 -= lr * dh.sum(0)
    emb -= lr * demb
