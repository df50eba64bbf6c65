# verdict: right
import numpy as np

# predict the middle word from its two neighbours
story = "the cat sat on the mat and the dog sat on the rug and the cat saw the dog".split()
vocab = sorted(set(story))
word2id = {w: i for i, w in enumerate(vocab)}
ids = np.array([word2id[w] for w in story])
left, middle, right = ids[:-2], ids[1:-1], ids[2:]

rng = np.random.default_rng(6)
V, dim = len(vocab), 6
emb = rng.normal(0, 0.5, (V, dim))
out_w = rng.normal(0, 0.5, (2 * dim, V))
out_b = np.zeros(V)
lr = 0.5
M = len(middle)

for epoch in range(300):
    x = np.hstack([emb[left], emb[right]])
    scores = x @ out_w + out_b
    scores -= scores.max(1, keepdims=True)
    probs = np.exp(scores)
    probs /= probs.sum(1, keepdims=True)
    nll = -np.log(probs[np.arange(M), middle]).mean()

    ds = probs.copy()
    ds[np.arange(M), middle] -= 1
    ds /= M
    dx = ds @ out_w.T
    demb = np.zeros_like(emb)
    np.add.at(demb, left, dx[:, :dim])
    np.add.at(demb, right, dx[:, dim:])
    out_w -= lr * (x.T @ ds)
    out_b -= lr * ds.sum(0)
    emb -= lr * demb
    if epoch % 60 == 0:
        print(f"{epoch:4d} perplexity {np.exp(nll):.3f}")
