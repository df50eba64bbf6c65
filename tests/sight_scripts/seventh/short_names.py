# verdict: wrong
# line: 53
# why: Indexed += adds only once for a letter that occurs several times in the batch.
import numpy as np

words = "anna hanna otto emma noah mona lena nele hanno tom tim tina nina mia mila lea leo leon noel".split()
letters = ["."] + sorted(set("".join(words)))
number = {s: i for i, s in enumerate(letters)}
V = len(letters)
block_size, emb, hid = 2, 3, 10

X, Y = [], []
for w in words:
    context = [0] * block_size
    for ch in w + ".":
        X.append(context)
        Y.append(number[ch])
        context = context[1:] + [number[ch]]
X, Y = np.array(X), np.array(Y)

g = np.random.default_rng(77)
E = g.normal(size=(V, emb))
W1 = g.normal(size=(block_size * emb, hid)) * 0.4
b1 = g.normal(size=hid) * 0.01
W2 = g.normal(size=(hid, V)) * 0.1
b2 = np.zeros(V)

max_steps = 1500
for i in range(max_steps):
    ix = g.integers(0, len(X), 16)
    Xb, Yb = X[ix], Y[ix]
    n = len(ix)

    flat = E[Xb].reshape(n, -1)
    h = np.tanh(flat @ W1 + b1)
    logits = h @ W2 + b2
    logits_max = logits.max(1, keepdims=True)
    counts = np.exp(logits - logits_max)
    probs = counts / counts.sum(1, keepdims=True)
    loss = -np.log(probs[np.arange(n), Yb]).mean()

    dlogits = probs.copy()
    dlogits[np.arange(n), Yb] -= 1
    dlogits /= n
    dh = dlogits @ W2.T
    dW2 = h.T @ dlogits
    db2 = dlogits.sum(0)
    dz = (1.0 - h ** 2) * dh
    dflat = dz @ W1.T
    dW1 = flat.T @ dz
    db1 = dz.sum(0)
    dC = np.zeros_like(E)
    dC[Xb] += dflat.reshape(n, block_size, emb)

    lr = 0.3 if i < 1000 else 0.05
    for p, grad in ((E, dC), (W1, dW1), (b1, db1), (W2, dW2), (b2, db2)):
        p -= lr * grad
    if i % 300 == 0:
        print(f"{i:7d}/{max_steps:7d}: {loss:.4f}")

for _ in range(4):
    out, context = "", [0] * block_size
    while len(out) < 10:
        z = np.tanh(E[context].reshape(-1) @ W1 + b1) @ W2 + b2
        q = np.exp(z - z.max())
        k = int(g.choice(V, p=q / q.sum()))
        if k == 0:
            break
        out += letters[k]
        context = context[1:] + [k]
    print(out)
