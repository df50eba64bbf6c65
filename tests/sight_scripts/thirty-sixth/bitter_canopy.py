# verdict: right
import numpy as np

words = """the cat sat on the mat the dog sat on the rug
the cat saw the dog the dog saw the cat""".split()
vocab = sorted(set(words))
to_id = {w: i for i, w in enumerate(vocab)}
ids = np.array([to_id[w] for w in words])

# two words of context -> next word
ctx = np.stack([ids[:-2], ids[1:-1]], axis=1)
nxt = ids[2:]
N, V, D, H = len(nxt), len(vocab), 4, 10

rng = np.random.default_rng(3)
C = rng.normal(0, 0.5, (V, D))
W1 = rng.normal(0, 0.5, (2 * D, H))
b1 = np.zeros(H)
W2 = rng.normal(0, 0.5, (H, V))
b2 = np.zeros(V)

lr = 0.5
for step in range(400):
    emb = C[ctx].reshape(N, 2 * D)
    h = np.tanh(emb @ W1 + b1)
    logits = h @ W2 + b2
    logits -= logits.max(axis=1, keepdims=True)
    probs = np.exp(logits)
    probs /= probs.sum(axis=1, keepdims=True)
    loss = -np.log(probs[np.arange(N), nxt]).mean()

    dlogits = probs.copy()
    dlogits[np.arange(N), nxt] -= 1
    dlogits /= N
    dW2 = h.T @ dlogits
    db2 = dlogits.sum(axis=0)
    dh = dlogits @ W2.T
    dpre = dh * (1 - h ** 2)
    dW1 = emb.T @ dpre
    db1 = dpre.sum(axis=0)
    demb = (dpre @ W1.T).reshape(N, 2, D)
    dC = np.zeros_like(C)
    np.add.at(dC, ctx, demb)

    C -= lr * dC
    W1 -= lr * dW1
    b1 -= lr * db1
    W2 -= lr * dW2
    b2 -= lr * db2
    if step % 80 == 0:
        print(f"{step:4d} {loss:.4f}")
