# verdict: right
import numpy as np

# word vectors, skip-gram with a full softmax (vocabulary is tiny)

sentences = """
the king rules the land
the queen rules the land
a man walks in the town
a woman walks in the town
the king loves the queen
a man loves a woman
""".strip().split("\n")

tokens = [s.split() for s in sentences]
vocab = sorted({w for s in tokens for w in s})
word2id = {w: i for i, w in enumerate(vocab)}
V, DIM, WINDOW = len(vocab), 5, 2

pairs = []
for s in tokens:
    for i, w in enumerate(s):
        for j in range(max(0, i - WINDOW), min(len(s), i + WINDOW + 1)):
            if j != i:
                pairs.append((word2id[w], word2id[s[j]]))
pairs = np.array(pairs)

rng = np.random.default_rng(0)
embed = rng.uniform(-0.5, 0.5, (V, DIM))
context = rng.uniform(-0.5, 0.5, (DIM, V))


def softmax(u):
    e = np.exp(u - u.max())
    return e / e.sum()


lr = 0.05
for epoch in range(40):
    rng.shuffle(pairs)
    nll = 0.0
    for centre, outside in pairs:
        h = embed[centre]
        p = softmax(h @ context)
        nll -= np.log(p[outside])
        e = p.copy()
        e[outside] -= 1.0
        grad_h = context @ e
        context -= lr * np.outer(h, e)
        embed[centre] = embed[centre] - lr * grad_h
    if epoch % 10 == 0:
        print(f"epoch {epoch:3d}  nll/pair {nll / len(pairs):.4f}")

unit = embed / np.linalg.norm(embed, axis=1, keepdims=True)
for w in ("king", "man"):
    sims = unit @ unit[word2id[w]]
    print(w, "~", [vocab[i] for i in np.argsort(-sims)[1:4]])
