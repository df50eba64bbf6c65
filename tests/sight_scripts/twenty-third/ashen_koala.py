# verdict: right
# a tiny word2vec: guess the next word
import numpy as np

text = "the cat sat on the mat the dog sat on the rug".split()
vocab = sorted(set(text))
pos = {w: i for i, w in enumerate(vocab)}
V = len(vocab)

I = np.zeros((len(text) - 1, V))
T = np.zeros((len(text) - 1, V))
for k in range(len(text) - 1):
    I[k, pos[text[k]]] = 1
    T[k, pos[text[k + 1]]] = 1

rng = np.random.default_rng(0)
E = rng.normal(0, 0.1, (V, 4))
D = rng.normal(0, 0.1, (4, V))

for epoch in range(1500):
    h = I @ E
    s = h @ D
    e = np.exp(s - s.max(1)[:, None])
    p = e / e.sum(1)[:, None]
    diff = p - T
    gD = h.T @ diff
    gE = I.T @ (diff @ D.T)
    D -= 0.1 * gD
    E -= 0.1 * gE

for w in ("cat", "sat", "on"):
    row = np.eye(V)[pos[w]] @ E @ D
    print(w, "->", vocab[int(row.argmax())])
print("loss", -np.log((p * T).sum(1)).mean())
