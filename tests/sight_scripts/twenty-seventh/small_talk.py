# verdict: right
# next-word guesser: embedding of the previous two words -> tanh -> softmax
import numpy as np

text = """the cat sat on the mat the dog sat on the rug
the cat saw the dog and the dog saw the cat"""
words = text.split()
vocab = sorted(set(words))
index = {w: i for i, w in enumerate(vocab)}
ids = np.array([index[w] for w in words])
ctx = np.stack([ids[:-2], ids[1:-1]], axis=1)
nxt = ids[2:]
V, E, H, n = len(vocab), 4, 12, len(nxt)

rng = np.random.default_rng(0)
emb = rng.normal(0, 0.5, (V, E))
W1 = rng.normal(0, 0.4, (2 * E, H))
b1 = np.zeros(H)
W2 = rng.normal(0, 0.3, (H, V))
b2 = np.zeros(V)
lr = 0.5

for epoch in range(400):
    e = emb[ctx].reshape(n, 2 * E)
    h = np.tanh(e @ W1 + b1)
    logits = h @ W2 + b2
    logits = logits - logits.max(axis=1, keepdims=True)
    logp = logits - np.log(np.exp(logits).sum(axis=1, keepdims=True))
    loss = -logp[np.arange(n), nxt].mean()

    g = np.exp(logp)
    g[np.arange(n), nxt] -= 1
    g /= n
    gh = g @ W2.T * (1 - h ** 2)
    ge = (gh @ W1.T).reshape(n, 2, E)

    W2 -= lr * h.T @ g
    b2 -= lr * g.sum(0)
    W1 -= lr * e.T @ gh
    b1 -= lr * gh.sum(0)
    np.subtract.at(emb, ctx, lr * ge)

    if epoch % 100 == 0:
        print(epoch, loss)
