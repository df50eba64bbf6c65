# verdict: right
import numpy as np

words = ["emma", "olivia", "ava", "mia", "anna", "lea", "nora", "ella", "lena", "ida"]
chars = sorted(set("".join(words)))
stoi = {s: i + 1 for i, s in enumerate(chars)}
stoi["."] = 0
V = len(stoi)
block = 3
xs, ys = [], []
for w in words:
    ctx = [0] * block
    for ch in w + ".":
        xs.append(ctx)
        ys.append(stoi[ch])
        ctx = ctx[1:] + [stoi[ch]]
X, Y = np.array(xs), np.array(ys)

g = np.random.default_rng(2147)
C = g.normal(size=(V, 4))
W1 = g.normal(size=(block * 4, 16)) * (5 / 3) / (block * 4) ** 0.5
b1 = g.normal(size=16) * 0.01
W2 = g.normal(size=(16, V)) * 0.1
b2 = g.normal(size=V) * 0.01

for i in range(400):
    ix = g.integers(0, len(X), 16)
    Xb, Yb = X[ix], Y[ix]
    n = len(Xb)
    emb = C[Xb]
    embcat = emb.reshape(n, -1)
    h = np.tanh(embcat @ W1 + b1)
    logits = h @ W2 + b2
    logits = logits - logits.max(1, keepdims=True)
    probs = np.exp(logits)
    probs = probs / probs.sum(1, keepdims=True)
    loss = -np.log(probs[np.arange(n), Yb]).mean()

    dlogits = probs.copy()
    dlogits[np.arange(n), Yb] -= 1
    dlogits /= n
    dh = dlogits @ W2.T
    dW2 = h.T @ dlogits
    db2 = dlogits.sum(0)
    dhpre = (1.0 - h ** 2) * dh
    dembcat = dhpre @ W1.T
    dW1 = embcat.T @ dhpre
    db1 = dhpre.sum(0)
    demb = dembcat.reshape(emb.shape)
    dC = np.zeros_like(C)
    np.add.at(dC, Xb, demb)

    lr = 0.3 if i < 300 else 0.05
    for p, d in zip([C, W1, b1, W2, b2], [dC, dW1, db1, dW2, db2]):
        p += -lr * d
    if i % 50 == 0:
        print(f"{i:5d}: {loss:.4f}")
