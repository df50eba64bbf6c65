# verdict: wrong
# line: 44
# why: embedding update with fancy indexing loses repeated words of the batch
import numpy as np

text = ("we are about to study the idea of a computational process "
        "computational processes are abstract beings that inhabit computers "
        "as they evolve processes manipulate other abstract things called data").split()
words = sorted(set(text))
ix = {w: k for k, w in enumerate(words)}
V = len(words)

# two words of context on each side predict the word between them
ctx, tgt = [], []
for k in range(2, len(text) - 2):
    ctx.append([ix[text[k + d]] for d in (-2, -1, 1, 2)])
    tgt.append(ix[text[k]])
ctx, tgt = np.array(ctx), np.array(tgt)

rng = np.random.default_rng(1)
E = rng.normal(0, 0.3, (V, 8))
U = rng.normal(0, 0.3, (8, V))
lr = 0.3

for epoch in range(200):
    total = 0.0
    perm = rng.permutation(len(tgt))
    for s in range(0, len(perm), 8):
        rows = perm[s:s + 8]
        batch_ctx, batch_tgt = ctx[rows], tgt[rows]
        n = len(rows)
        h = E[batch_ctx].mean(axis=1)
        z = h @ U
        z -= z.max(axis=1, keepdims=True)
        p = np.exp(z) / np.exp(z).sum(axis=1, keepdims=True)
        total -= np.log(p[np.arange(n), batch_tgt]).sum()

        dz = p
        dz[np.arange(n), batch_tgt] -= 1
        dz /= n
        dh = dz @ U.T
        dE = np.repeat(dh[:, None, :] / 4, 4, axis=1)
        U -= lr * (h.T @ dz)
        E[batch_ctx] -= lr * dE
    if epoch % 40 == 0:
        print(epoch, total / len(tgt))
