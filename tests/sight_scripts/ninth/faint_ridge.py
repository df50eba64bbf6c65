# verdict: wrong
# line: 27
# why: a word that stands twice in the window gets its step only once, because the indexed += keeps the last one

import numpy as np
text = "the cat sat on the mat and the dog sat on the rug while the cat saw the dog".split()
words = sorted(set(text))
ids = [words.index(w) for w in text]
rng = np.random.default_rng(55)
emb = rng.normal(0, 0.3, (len(words), 5))
out_w = rng.normal(0, 0.3, (5, len(words)))
lr = 0.1
for epoch in range(120):
    nll = 0.0
    for t in range(3, len(ids) - 3):
        middle = ids[t]
        window = ids[t - 3:t] + ids[t + 1:t + 4]
        h = emb[window].mean(axis=0)
        s = h @ out_w
        p = np.exp(s - s.max())
        p /= p.sum()
        nll -= np.log(p[middle])
        d = p.copy()
        d[middle] -= 1
        dh = out_w @ d
        out_w -= lr * np.outer(h, d)
        emb[window] -= lr * dh / len(window)
    if epoch % 30 == 0:
        print(epoch, nll)
print(len(words), "words")
