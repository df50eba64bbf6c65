# verdict: right
import numpy as np
# tiny word2vec (skip-gram, full softmax)
text = "the cat sat on the mat the dog sat on the rug a cat and a dog ran".split()
vocab = sorted(set(text))
ix = {w: i for i, w in enumerate(vocab)}
pairs = [(ix[text[i]], ix[text[j]]) for i in range(len(text))
         for j in range(max(0, i - 2), min(len(text), i + 3)) if i != j]
rs = np.random.RandomState(8)
V, D = len(vocab), 6
E = rs.normal(0, 0.3, (V, D))
C = rs.normal(0, 0.3, (V, D))
for epoch in range(60):
    loss = 0
    for c, o in pairs:
        h = E[c].copy()
        u = C @ h
        p = np.exp(u - u.max())
        p /= p.sum()
        loss -= np.log(p[o])
        e = p.copy()
        e[o] -= 1
        gh = C.T @ e
        C -= 0.05 * np.outer(e, h)
        E[c] -= 0.05 * gh
    if epoch % 20 == 0:
        print(epoch, loss / len(pairs))
print("cat ~", vocab[int(np.argsort(-E @ E[ix["cat"]])[0])])
