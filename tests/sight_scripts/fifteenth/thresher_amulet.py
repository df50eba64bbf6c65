# verdict: right
import numpy as np

sentences = ["a dog chased a cat", "the cat climbed a tree", "a bird sat in the tree",
             "the dog barked at the bird", "a cat watched the bird"]
tokens = [s.split() for s in sentences]
vocab = sorted({w for s in tokens for w in s})
idx = {w: i for i, w in enumerate(vocab)}

contexts, centres = [], []
for s in tokens:
    for i in range(1, len(s) - 1):
        contexts.append([idx[s[i - 1]], idx[s[i + 1]]])
        centres.append(idx[s[i]])
contexts, centres = np.array(contexts), np.array(centres)

rng = np.random.default_rng(12)
V, D = len(vocab), 5
emb = rng.normal(0, 0.1, (V, D))
proj = rng.normal(0, 0.1, (D, V))

def log_probs(ctx):
    hidden = emb[ctx].mean(axis=1)
    logits = hidden @ proj
    logits = logits - logits.max(axis=1, keepdims=True)
    return hidden, logits - np.log(np.exp(logits).sum(axis=1, keepdims=True))

lr = 1.0
for epoch in range(300):
    order = rng.permutation(len(centres))
    for part in np.array_split(order, 3):
        c, t = contexts[part], centres[part]
        hidden, lp = log_probs(c)
        d = np.exp(lp)
        d[np.arange(len(t)), t] -= 1
        d /= len(t)
        dhidden = d @ proj.T
        demb = np.zeros_like(emb)
        np.add.at(demb, c, dhidden[:, None, :] / 2)
        proj -= lr * hidden.T @ d
        emb -= lr * demb
    lr *= 0.995
    if epoch % 60 == 0:
        _, lp = log_probs(contexts)
        print(epoch, -lp[np.arange(len(centres)), centres].mean())
