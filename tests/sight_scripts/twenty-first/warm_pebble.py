# verdict: wrong
# line: 37
# why: updates: Fancy indexing with -= keeps only the last of the repeated words' gradients.
import numpy as np

corpus = "one two three one two four one two three five two three one five two four two three one two".split()
vocabulary = list(dict.fromkeys(corpus))
token = {w: k for k, w in enumerate(vocabulary)}
stream = np.array([token[w] for w in corpus])

rng = np.random.default_rng(65)
n_words, dim, hidden = len(vocabulary), 4, 9
emb = rng.normal(0, 0.6, (n_words, dim))
Wh = rng.normal(0, 0.5, (dim, hidden))
bh = np.zeros(hidden)
Wo = rng.normal(0, 0.5, (hidden, n_words))
bo = np.zeros(n_words)

inputs, targets = stream[:-1], stream[1:]
count = len(inputs)
eta = 0.3

for epoch in range(300):
    e = emb[inputs]
    h = np.tanh(e @ Wh + bh)
    s = h @ Wo + bo
    p = np.exp(s - s.max(axis=1, keepdims=True))
    p /= p.sum(axis=1, keepdims=True)
    loss = -np.mean(np.log(p[np.arange(count), targets]))

    ds = p
    ds[np.arange(count), targets] -= 1
    ds /= count
    dh = ds @ Wo.T * (1 - h ** 2)
    de = dh @ Wh.T

    emb[inputs] -= eta * de
    Wh -= eta * e.T @ dh
    bh -= eta * dh.sum(axis=0)
    Wo -= eta * h.T @ ds
    bo -= eta * ds.sum(axis=0)
    if epoch % 60 == 0:
        print(epoch, loss)
