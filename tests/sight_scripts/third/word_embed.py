# verdict: right
# why: Tiny embedding model: rows of the table are updated with np.add.at, softmax over the next word.
import numpy as np
text = "the cat sat on the mat the dog sat on the rug a cat and a dog ran to the mat".split()
vocab = sorted(set(text)); ix = {w: i for i, w in enumerate(vocab)}
ids = np.array([ix[w] for w in text])
cur, nxt = ids[:-1], ids[1:]
V, D, n = len(vocab), 6, len(cur)
rng = np.random.default_rng(0)
E = rng.normal(0, .3, (V, D)); U = rng.normal(0, .3, (D, V)); c = np.zeros(V)
for step in range(500):
    h = np.tanh(E[cur])
    z = h @ U + c
    p = np.exp(z - z.max(1, keepdims=True)); p /= p.sum(1, keepdims=True)
    loss = -np.log(p[np.arange(n), nxt]).mean()
    d = p.copy(); d[np.arange(n), nxt] -= 1; d /= n
    gE = np.zeros_like(E)
    np.add.at(gE, cur, d @ U.T*(1 - h**2))
    U -= 1.0*h.T @ d
    c -= 1.0*d.sum(0)
    E -= 1.0*gE
    if step % 100 == 0: print(step, loss)
