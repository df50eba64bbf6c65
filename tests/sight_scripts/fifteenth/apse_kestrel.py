# verdict: right
import numpy as np

corpus = "the quick fox jumps over the lazy dog and the dog barks at the quick fox".split()
vocab = sorted(set(corpus))
w2i = {w: i for i, w in enumerate(vocab)}
V, dim, window = len(vocab), 6, 2

pairs = []
for i, w in enumerate(corpus):
    for j in range(max(0, i - window), min(len(corpus), i + window + 1)):
        if i != j:
            pairs.append((w2i[w], w2i[corpus[j]]))

rng = np.random.RandomState(10)
W_in = rng.uniform(-0.8, 0.8, (V, dim))
W_out = rng.uniform(-0.8, 0.8, (dim, V))
lr = 0.05

for epoch in range(60):
    loss = 0
    for centre, context in pairs:
        h = W_in[centre]
        u = h @ W_out
        p = np.exp(u - u.max())
        p /= p.sum()
        loss -= np.log(p[context])

        e = p.copy()
        e[context] -= 1
        dW_out = np.outer(h, e)
        dh = W_out @ e
        W_out -= lr * dW_out
        W_in[centre] -= lr * dh
    if epoch % 10 == 0:
        print("epoch", epoch, "loss", loss / len(pairs))

v = W_in[w2i["fox"]]
sims = W_in @ v / (np.linalg.norm(W_in, axis=1) * np.linalg.norm(v))
print([vocab[i] for i in np.argsort(-sims)[:4]])
