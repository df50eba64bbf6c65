# verdict: right
import numpy as np

words = "anna emma ava mia ella lea nora mila elena lina hanna".split()
stoi = {s: i + 1 for i, s in enumerate(sorted(set(''.join(words))))}
stoi['.'] = 0
vocab = len(stoi)
block_size = 2

X, Y = [], []
for w in words:
    context = [0] * block_size
    for ch in w + '.':
        X.append(context)
        Y.append(stoi[ch])
        context = context[1:] + [stoi[ch]]
X, Y = np.array(X), np.array(Y)

g = np.random.default_rng(2147483647)
n_embd, n_hidden = 3, 20
C = g.normal(size=(vocab, n_embd))
W1 = g.normal(size=(n_embd * block_size, n_hidden)) * (5/3) / (n_embd * block_size) ** 0.5
b1 = g.normal(size=n_hidden) * 0.01
W2 = g.normal(size=(n_hidden, vocab)) * 0.01
b2 = np.zeros(vocab)

lossi = []
for i in range(1500):
    ix = g.integers(0, X.shape[0], 16)
    Xb, Yb = X[ix], Y[ix]
    emb = C[Xb]
    embcat = emb.reshape(emb.shape[0], -1)
    h = np.tanh(embcat @ W1 + b1)
    logits = h @ W2 + b2
    logits -= logits.max(1, keepdims=True)
    counts = np.exp(logits)
    probs = counts / counts.sum(1, keepdims=True)
    lossi.append(-np.log(probs[range(len(Yb)), Yb]).mean())

    dlogits = probs.copy()
    dlogits[range(len(Yb)), Yb] -= 1
    dlogits /= len(Yb)
    dW2, db2 = h.T @ dlogits, dlogits.sum(0)
    dhpre = (dlogits @ W2.T) * (1 - h ** 2)
    dW1, db1 = embcat.T @ dhpre, dhpre.sum(0)
    demb = (dhpre @ W1.T).reshape(emb.shape)
    dC = np.zeros_like(C)
    np.add.at(dC, Xb, demb)

    lr = 0.2 if i < 1000 else 0.05
    for p, d in zip((C, W1, b1, W2, b2), (dC, dW1, db1, dW2, db2)):
        p += -lr * d
print(np.mean(lossi[:100]), '->', np.mean(lossi[-100:]))
