# verdict: right
# skip-gram word vectors from a very small text
import numpy as np

text = ("the king loves the queen and the queen loves the king "
        "the dog chases the cat and the cat chases the mouse").split()
vocab = sorted(set(text))
index = {w: i for i, w in enumerate(vocab)}
V, D = len(vocab), 4

pairs = []
for pos, word in enumerate(text):
    for off in (-2, -1, 1, 2):
        if 0 <= pos + off < len(text):
            pairs.append((index[word], index[text[pos + off]]))

rng = np.random.default_rng(0)
emb = rng.uniform(-0.8, 0.8, (V, D))
ctx = rng.uniform(-0.8, 0.8, (D, V))
lr = 0.05

for epoch in range(60):
    total = 0.0
    for center, context in pairs:
        x = np.zeros(V)
        x[center] = 1
        h = x @ emb
        u = h @ ctx
        p = np.exp(u - u.max())
        p /= p.sum()
        total -= np.log(p[context])
        e = p.copy()
        e[context] -= 1
        d_ctx = np.outer(h, e)
        d_emb = np.outer(x, ctx @ e)
        emb -= lr * d_emb
        ctx -= lr * d_ctx
    if epoch % 10 == 0:
        print("epoch", epoch, "loss", total / len(pairs))
