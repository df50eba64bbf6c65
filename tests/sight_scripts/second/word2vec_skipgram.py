# verdict: right
# why: Skip-gram with a full softmax; both embedding matrices get the right gradient.
import numpy as np

corpus = "the king loves the queen and the queen loves the king while the dog chases the cat".split()
vocab = sorted(set(corpus))
w2i = {w: i for i, w in enumerate(vocab)}
V, dim, window = len(vocab), 6, 2

pairs = []
for i, w in enumerate(corpus):
    for j in range(max(0, i - window), min(len(corpus), i + window + 1)):
        if i != j:
            pairs.append((w2i[w], w2i[corpus[j]]))

rng = np.random.default_rng(0)
W_in = rng.uniform(-0.5, 0.5, (V, dim))
W_out = rng.uniform(-0.5, 0.5, (dim, V))
eta = 0.05

for epoch in range(100):
    loss = 0
    for center, context in pairs:
        h = W_in[center]
        u = h @ W_out
        e = np.exp(u - u.max())
        y = e / e.sum()
        loss += -np.log(y[context])
        err = y.copy()
        err[context] -= 1
        grad_out = np.outer(h, err)
        grad_in = W_out @ err
        W_out -= eta * grad_out
        W_in[center] -= eta * grad_in
    if epoch % 20 == 0:
        print(epoch, loss / len(pairs))
