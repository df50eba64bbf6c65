# verdict: right
import numpy as np

text = "the cat sat on the mat and the dog sat on the rug and the cat saw the dog"
words = text.split()
vocab = sorted(set(words))
index = {w: i for i, w in enumerate(vocab)}
ids = np.array([index[w] for w in words])
contexts = np.stack([ids[:-2], ids[1:-1]], axis=1)
nexts = ids[2:]

rng = np.random.default_rng(10)
V, D, H = len(vocab), 5, 12
E = rng.normal(0, 0.5, (V, D))
W1 = rng.normal(0, 0.4, (2 * D, H))
b1 = np.zeros(H)
W2 = rng.normal(0, 0.4, (H, V))
b2 = np.zeros(V)

n = len(nexts)
for epoch in range(400):
    emb = E[contexts].reshape(n, -1)
    h = np.tanh(emb @ W1 + b1)
    logits = h @ W2 + b2
    logits -= logits.max(axis=1, keepdims=True)
    p = np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)
    loss = -np.log(p[np.arange(n), nexts]).mean()

    dlogits = p.copy()
    dlogits[np.arange(n), nexts] -= 1
    dlogits /= n
    dh = (dlogits @ W2.T) * (1 - h ** 2)
    demb = (dh @ W1.T).reshape(n, 2, D)
    dE = np.zeros_like(E)
    np.add.at(dE, contexts, demb)

    E -= 0.5 * dE
    W1 -= 0.5 * emb.T @ dh
    b1 -= 0.5 * dh.sum(0)
    W2 -= 0.5 * h.T @ dlogits
    b2 -= 0.5 * dlogits.sum(0)
    if epoch % 100 == 0:
        print(f"{epoch}: {loss:.3f}")
