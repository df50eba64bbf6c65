# verdict: wrong
# line: 52
import numpy as np
np.random.seed(0)

text = "abcabdabcabdabcabd"
chars = sorted(set(text))
ix = {c: i for i, c in enumerate(chars)}
K, H = len(chars), 8

Wxh = np.random.randn(H, K) * 0.2
Whh = np.random.randn(H, H) * 0.2
Why = np.random.randn(K, H) * 0.2
bh = np.zeros((H, 1))
by = np.zeros((K, 1))

inputs = [ix[c] for c in text[:-1]]
outputs = [ix[c] for c in text[1:]]
lr = 0.01


def one_hot(i):
    v = np.zeros((K, 1))
    v[i] = 1
    return v


for it in range(300):
    xs, hs, ps = {}, {-1: np.zeros((H, 1))}, {}
    loss = 0
    for t in range(len(inputs)):
        xs[t] = one_hot(inputs[t])
        hs[t] = np.tanh(Wxh @ xs[t] + Whh @ hs[t - 1] + bh)
        y = Why @ hs[t] + by
        e = np.exp(y - y.max())
        ps[t] = e / e.sum()
        loss -= np.log(ps[t][outputs[t], 0])

    dWxh, dWhh, dWhy = np.zeros_like(Wxh), np.zeros_like(Whh), np.zeros_like(Why)
    dbh, dby = np.zeros_like(bh), np.zeros_like(by)
    dhnext = np.zeros((H, 1))
    for t in reversed(range(len(inputs))):
        dy = ps[t].copy()
        dy[outputs[t]] -= 1
        dWhy += dy @ hs[t].T
        dby += dy
        dh = Why.T @ dy + dhnext
        draw = (1 - hs[t] ** 2) * dh
        dbh += draw
        dWxh += draw @ xs[t].T
        dWhh += draw @ hs[t - 1].T
        dhnext = Whh.T @ dh

    for p, d in zip([Wxh, Whh, Why, bh, by], [dWxh, dWhh, dWhy, dbh, dby]):
        p -= lr * d
    if it % 60 == 0:
        print(it, loss)
