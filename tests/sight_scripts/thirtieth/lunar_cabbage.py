# verdict: right
import numpy as np
# cosine learning rate, deep net in comprehension style
rng = np.random.default_rng(81)
sizes = [2, 12, 8, 4]
X = rng.uniform(-1, 1, (120, 2))
lab = (X[:, 0] > 0) * 2 + (X[:, 1] > 0.2)
W = [rng.normal(0, np.sqrt(2 / m), (m, n)) for m, n in zip(sizes, sizes[1:])]
b = [np.zeros(n) for n in sizes[1:]]
epochs = 60
for ep in range(epochs):
    lr = 0.25 * (1 + np.cos(np.pi * ep / epochs))
    perm = rng.permutation(len(X))
    Xs, ls = X[perm], lab[perm]
    for xb, lb in zip(np.array_split(Xs, 6), np.array_split(ls, 6)):
        acts = [xb]
        for w, c in zip(W[:-1], b[:-1]):
            acts.append(np.maximum(acts[-1] @ w + c, 0))
        logits = acts[-1] @ W[-1] + b[-1]
        logits -= logits.max(axis=1, keepdims=True)
        prob = np.exp(logits)
        prob /= prob.sum(axis=1, keepdims=True)
        d = (prob - np.eye(4)[lb]) / len(xb)
        gW, gb = [], []
        for i in reversed(range(len(W))):
            gW.insert(0, acts[i].T @ d)
            gb.insert(0, d.sum(axis=0))
            if i:
                d = d @ W[i].T * (acts[i] > 0)
        W = [w - lr * g for w, g in zip(W, gW)]
        b = [c - lr * g for c, g in zip(b, gb)]
    if ep % 15 == 0:
        print(ep, (prob.argmax(axis=1) == lb).mean())
