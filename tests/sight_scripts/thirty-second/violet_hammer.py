# verdict: right
import numpy as np
np.random.seed(17)
# word embeddings: predict the next word from the two before
text = "the cat sat on the mat and the dog sat on the rug and the cat saw the dog".split()
vocab = sorted(set(text)); idx = {w: i for i, w in enumerate(vocab)}
ids = np.array([idx[w] for w in text])
ctx = np.stack([ids[:-2], ids[1:-1]], axis=1)
nxt = ids[2:]
V, E, H, M = len(vocab), 4, 10, len(nxt)
C = np.random.randn(V, E) * 0.5
W1 = np.random.randn(2 * E, H) * 0.4
b1 = np.zeros(H)
W2 = np.random.randn(H, V) * 0.4
b2 = np.zeros(V)
for it in range(800):
    emb = C[ctx].reshape(M, -1)
    h = np.tanh(emb @ W1 + b1)
    lg = h @ W2 + b2
    lg -= lg.max(1, keepdims=True)
    prob = np.exp(lg); prob /= prob.sum(1, keepdims=True)
    dl = prob.copy()
    dl[range(M), nxt] -= 1
    dl /= M
    dh = (dl @ W2.T) * (1 - h ** 2)
    demb = (dh @ W1.T).reshape(M, 2, E)
    dC = np.zeros_like(C)
    np.add.at(dC, ctx, demb)
    W2 -= 0.5 * h.T @ dl; b2 -= 0.5 * dl.sum(0)
    W1 -= 0.5 * emb.T @ dh; b1 -= 0.5 * dh.sum(0)
    C -= 0.5 * dC
    if it % 200 == 0:
        print(it, -np.log(prob[range(M), nxt]).mean())
