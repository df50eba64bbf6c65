# verdict: wrong
# line: 26
# why: Fancy-indexed -= keeps only one update per word, dropping the gradients of repeated words.
import numpy as np

rng = np.random.RandomState(80)
vocab, dim = 12, 4
sents = rng.randint(0, vocab, size=(40, 5))
label = (sents < 4).sum(1) >= 2

E = rng.randn(vocab, dim) * 0.5
w = rng.randn(dim) * 0.5
b = 0.0

for epoch in range(200):
    emb = E[sents]
    pooled = np.tanh(emb.mean(axis=1))
    p = 1 / (1 + np.exp(-(pooled @ w + b)))
    g = (p - label) / len(sents)

    dpool = np.outer(g, w) * (1 - pooled ** 2)
    dE = np.repeat(dpool[:, None, :] / 5, 5, axis=1)

    w -= 0.5 * pooled.T @ g
    b -= 0.5 * g.sum()
    E[sents] -= 0.5 * dE
    if epoch % 40 == 0:
        print(epoch, ((p > 0.5) == label).mean())
