# verdict: right
# why: Embedding, tanh layer and softmax; the embedding's gradient is gathered with np.add.at.
import numpy as np

words = ["otto", "anna", "hannah", "lena", "nele", "elena"]
block = 2
chars = sorted(set("".join(words)) | {"."})
stoi = {c: i for i, c in enumerate(chars)}

def build():
    X, Y = [], []
    for w in words:
        ctx = [stoi["."]] * block
        for c in w + ".":
            X.append(ctx)
            Y.append(stoi[c])
            ctx = ctx[1:] + [stoi[c]]
    return np.array(X), np.array(Y)

X, Y = build()
rng = np.random.default_rng(1)
V, E, H = len(chars), 3, 20
C = rng.normal(size=(V, E))
W1 = rng.normal(size=(block * E, H)) * 0.3
b1 = np.zeros(H)
W2 = rng.normal(size=(H, V)) * 0.1
b2 = np.zeros(V)
n = len(X)

for step in range(500):
    emb = C[X]                       # n, block, E
    flat = emb.reshape(n, -1)
    h = np.tanh(flat @ W1 + b1)
    logits = h @ W2 + b2
    logits = logits - logits.max(1, keepdims=True)
    p = np.exp(logits)
    p = p / p.sum(1, keepdims=True)
    loss = -np.log(p[np.arange(n), Y]).mean()

    dlog = p.copy()
    dlog[np.arange(n), Y] -= 1
    dlog /= n
    dW2, db2 = h.T @ dlog, dlog.sum(0)
    dpre = (dlog @ W2.T) * (1 - h ** 2)
    dW1, db1 = flat.T @ dpre, dpre.sum(0)
    demb = (dpre @ W1.T).reshape(emb.shape)
    dC = np.zeros_like(C)
    np.add.at(dC, X, demb)

    for p_, g in [(C, dC), (W1, dW1), (b1, db1), (W2, dW2), (b2, db2)]:
        p_ -= 0.5 * g
    if step % 100 == 0:
        print(step, loss)
