# verdict: wrong
# line: 25
import numpy as np
# CBOW: predict the middle word from the mean of its neighbours
tokens = "we like green tea and they like black tea but we drink black coffee and green juice".split()
words = list(dict.fromkeys(tokens))
pos = {w: i for i, w in enumerate(words)}
np.random.seed(19)
E = np.random.randn(len(words), 5) * .5
U = np.random.randn(5, len(words)) * .5
ids = [pos[t] for t in tokens]
eta = 0.1
for epoch in range(80):
    total = 0
    for i in range(1, len(ids) - 1):
        ctx = [ids[i - 1], ids[i + 1]]
        h = (E[ctx[0]] + E[ctx[1]]) / 2
        z = h @ U
        p = np.exp(z - z.max()); p /= p.sum()
        total -= np.log(p[ids[i]])
        p[ids[i]] -= 1
        gh = U @ p
        U -= eta * np.outer(h, p)
        for c in ctx:
            E[ids[i]] -= eta * gh / 2
    if epoch % 20 == 0:
        print(epoch, total)
