# verdict: wrong
# line: 46
# why: through time the delta before the tanh slope (dh) is passed on instead of dhraw
"""
Minimal recurrent net on the letters of one word (after a well-known gist).
"""
import numpy as np

data = "hello hello "
chars = sorted(set(data))
vocab_size = len(chars)
char_to_ix = {ch: i for i, ch in enumerate(chars)}

np.random.seed(3)
hidden_size, seq_length, learning_rate = 14, 6, 0.05
Wxh = np.random.randn(hidden_size, vocab_size) * 0.3
Whh = np.random.randn(hidden_size, hidden_size) * 0.3
Why = np.random.randn(vocab_size, hidden_size) * 0.3
bh = np.zeros((hidden_size, 1))
by = np.zeros((vocab_size, 1))


def lossFun(inputs, targets, hprev):
    xs, hs, ps = {}, {-1: hprev.copy()}, {}
    loss = 0.0
    for t in range(len(inputs)):
        xs[t] = np.zeros((vocab_size, 1))
        xs[t][inputs[t]] = 1
        hs[t] = np.tanh(Wxh @ xs[t] + Whh @ hs[t - 1] + bh)
        y = Why @ hs[t] + by
        ps[t] = np.exp(y) / np.sum(np.exp(y))
        loss += -np.log(ps[t][targets[t], 0])
    dWxh, dWhh, dWhy = np.zeros_like(Wxh), np.zeros_like(Whh), np.zeros_like(Why)
    dbh, dby = np.zeros_like(bh), np.zeros_like(by)
    dhnext = np.zeros_like(hs[0])
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
        dhnext = Whh.T @ dh
    return loss, (dWxh, dWhh, dWhy, dbh, dby), hs[len(inputs) - 1]


idx = [char_to_ix[c] for c in data]
for n in range(200):
    hprev = np.zeros((hidden_size, 1))
    total = 0.0
    for p in range(0, len(idx) - 1, seq_length):
        inp = idx[p:p + seq_length]
        tgt = idx[p + 1:p + seq_length + 1]
        inp = inp[:len(tgt)]
        loss, grads, hprev = lossFun(inp, tgt, hprev)
        total += loss
        for param, dparam in zip((Wxh, Whh, Why, bh, by), grads):
            param += -learning_rate * dparam
    if n % 40 == 0:
        print("pass %d, loss: %f" % (n, total))
