# verdict: right
import numpy as np

# skip-gram with negative sampling
SENTENCES = """
the king rules the old castle
the queen rules the old castle
the boy plays in the garden
the girl plays in the garden
the king and the queen eat in the castle
the boy and the girl eat in the garden
""".strip().split("\n")

rng = np.random.default_rng(48)
words = sorted({w for s in SENTENCES for w in s.split()})
number = {w: i for i, w in enumerate(words)}
docs = [np.array([number[w] for w in s.split()]) for s in SENTENCES]
counts = np.bincount(np.concatenate(docs), minlength=len(words)) ** 0.75
noise = counts / counts.sum()

D, WINDOW, NEG, LR = 6, 2, 4, 0.1
vec = rng.normal(0, 0.3, (len(words), D))
ctx = rng.normal(0, 0.3, (len(words), D))

for epoch in range(60):
    loss = 0.0
    for doc in docs:
        for p, center in enumerate(doc):
            near = np.r_[doc[max(0, p - WINDOW):p], doc[p + 1:p + 1 + WINDOW]]
            far = rng.choice(len(words), NEG, p=noise)
            idx = np.r_[near, far]
            label = np.r_[np.ones(len(near)), np.zeros(NEG)]

            v = vec[center]
            u = ctx[idx]
            sig = 1 / (1 + np.exp(-(u @ v)))
            loss -= np.log(np.where(label == 1, sig, 1 - sig)).sum()

            g = sig - label
            dv = g @ u
            np.subtract.at(ctx, idx, LR * np.outer(g, v))
            vec[center] -= LR * dv
    if epoch % 15 == 0:
        print(epoch, round(loss, 3))
