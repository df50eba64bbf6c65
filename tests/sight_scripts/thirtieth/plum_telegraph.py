# verdict: right
import numpy as np
# char rnn, small text, adagrad
np.random.seed(1)
data = 'hello yellow bellow '
chars = sorted(set(data))
ix = {c: i for i, c in enumerate(chars)}
V, H, T = len(chars), 12, 5
lr = 0.1
Wxh = np.random.randn(H, V) * 0.1
Whh = np.random.randn(H, H) * 0.1
Why = np.random.randn(V, H) * 0.1
bh = np.zeros((H, 1))
by = np.zeros((V, 1))

def lossFun(inputs, targets, hprev):
    xs, hs, ps = {}, {-1: hprev}, {}
    loss = 0
    for t in range(len(inputs)):
        xs[t] = np.zeros((V, 1))
        xs[t][inputs[t]] = 1
        hs[t] = np.tanh(Wxh @ xs[t] + Whh @ hs[t - 1] + bh)
        y = Why @ hs[t] + by
        ps[t] = np.exp(y) / np.sum(np.exp(y))
        loss += -np.log(ps[t][targets[t], 0])
    dWxh, dWhh, dWhy = np.zeros_like(Wxh), np.zeros_like(Whh), np.zeros_like(Why)
    dbh, dby = np.zeros_like(bh), np.zeros_like(by)
    dhnext = np.zeros_like(hprev)
    for t in reversed(range(len(inputs))):
        dy = np.copy(ps[t])
        dy[targets[t]] -= 1
        dWhy += dy @ hs[t].T
        dby += dy
        dh = Why.T @ dy + dhnext
        dhraw = (1 - hs[t] * hs[t]) * dh
        dbh += dhraw
        dWxh += dhraw @ xs[t].T
        dWhh += dhraw @ hs[t - 1].T
        dhnext = Whh.T @ dhraw
    for g in (dWxh, dWhh, dWhy, dbh, dby):
        np.clip(g, -5, 5, out=g)
    return loss, (dWxh, dWhh, dWhy, dbh, dby), hs[len(inputs) - 1]

mem = [np.zeros_like(q) for q in (Wxh, Whh, Why, bh, by)]
p = 0
hprev = np.zeros((H, 1))
for n in range(400):
    if p + T + 1 > len(data):
        p = 0
        hprev = np.zeros((H, 1))
    inp = [ix[c] for c in data[p:p + T]]
    tgt = [ix[c] for c in data[p + 1:p + T + 1]]
    loss, grads, hprev = lossFun(inp, tgt, hprev)
    for par, g, mm in zip((Wxh, Whh, Why, bh, by), grads, mem):
        mm += g * g
        par -= lr * g / np.sqrt(mm + 1e-8)
    p += T
    if n % 100 == 0:
        print(n, loss)
