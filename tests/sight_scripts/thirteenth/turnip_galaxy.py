# verdict: right
import numpy as np

text = "the cat sat on the mat the dog sat on the rug".split()
vocab = sorted(set(text))
ix = {w: i for i, w in enumerate(vocab)}
V, D, H = len(vocab), 5, 7
rng = np.random.default_rng(3)
emb = rng.normal(0, .5, (V, D))
W1 = rng.normal(0, .5, (2 * D, H))
W2 = rng.normal(0, .5, (H, V))

ctx = np.array([[ix[text[i]], ix[text[i + 1]]] for i in range(len(text) - 2)])
nxt = np.array([ix[text[i + 2]] for i in range(len(text) - 2)])
n = len(nxt)

for epoch in range(600):
    e = emb[ctx].reshape(n, 2 * D)
    h = np.tanh(e @ W1)
    logits = h @ W2
    logits -= logits.max(axis=1, keepdims=True)
    prob = np.exp(logits)
    prob /= prob.sum(axis=1, keepdims=True)
    loss = -np.log(prob[np.arange(n), nxt]).mean()

    d = prob.copy()
    d[np.arange(n), nxt] -= 1
    d /= n
    dh = (d @ W2.T) * (1 - h * h)
    de = (dh @ W1.T).reshape(n, 2, D)
    demb = np.zeros_like(emb)
    np.add.at(demb, ctx, de)
    W2 -= 0.5 * h.T @ d
    W1 -= 0.5 * e.T @ dh
    emb -= 0.5 * demb
    if epoch % 100 == 0:
        print(epoch, round(float(loss), 4))
