# verdict: wrong
# line: 34
# word vectors for a nursery rhyme
import numpy as np

text = """the cat sat on the mat the dog sat on the log the cat saw the dog
the dog saw the cat and the cat ran to the mat and the dog ran to the log"""
words = text.split()
vocab = sorted(set(words))
ids = [vocab.index(w) for w in words]

pairs = []
for pos in range(len(ids)):
    for off in (-2, -1, 1, 2):
        if 0 <= pos + off < len(ids):
            pairs.append((ids[pos], ids[pos + off]))
centre, context = np.array(pairs).T

V, dim, lr = len(vocab), 6, 0.5
rng = np.random.default_rng(17)
E = rng.normal(0, 0.3, (V, dim))
O = rng.normal(0, 0.3, (dim, V))

for epoch in range(400):
    h = E[centre]
    logits = h @ O
    p = np.exp(logits - logits.max(1, keepdims=True))
    p /= p.sum(1, keepdims=True)
    loss = -np.log(p[np.arange(len(centre)), context]).mean()
    p[np.arange(len(centre)), context] -= 1
    p /= len(centre)
    dh = p @ O.T
    O -= lr * h.T @ p
    E[centre] -= lr * dh
    if epoch % 100 == 0:
        print(epoch, round(float(loss), 4))

n = E / np.linalg.norm(E, axis=1, keepdims=True)
for w in ("cat", "mat"):
    print(w, "~", [vocab[i] for i in np.argsort(-n @ n[vocab.index(w)])[1:4]])
