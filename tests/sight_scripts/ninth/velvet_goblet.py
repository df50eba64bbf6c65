# verdict: right

# word vectors, continuous bag of words
import numpy as np
text = "the cat sat on the mat and the dog sat on the rug while the cat saw the dog".split()
vocab = sorted(set(text))
ids = [vocab.index(w) for w in text]
rng = np.random.default_rng(4)
E = rng.normal(0, 0.3, (len(vocab), 5))
U = rng.normal(0, 0.3, (5, len(vocab)))
lr = 0.1
for epoch in range(120):
    nll = 0.0
    for t in range(3, len(ids) - 3):
        center = ids[t]
        ctx = ids[t - 3:t] + ids[t + 1:t + 4]
        h = E[ctx].mean(axis=0)
        s = h @ U
        p = np.exp(s - s.max())
        p /= p.sum()
        nll -= np.log(p[center])
        d = p.copy()
        d[center] -= 1
        dh = U @ d
        U -= lr * np.outer(h, d)
        np.subtract.at(E, ctx, lr * dh / len(ctx))
    if epoch % 30 == 0:
        print(epoch, nll)
print(len(vocab), "words")
