# verdict: right
# why: A tiny recurrent net with back-propagation through time (min-char-rnn like) on a short string.
"""min-char-rnn like, on a very short string"""
import numpy as np

data = "hello world hello there "
chars = sorted(set(data))
ix = {c: i for i, c in enumerate(chars)}
vocab, hidden, seq = len(chars), 16, len(data) - 1

np.random.seed(0)
Wxh = np.random.randn(hidden, vocab) * 0.1
Whh = np.random.randn(hidden, hidden) * 0.1
Why = np.random.randn(vocab, hidden) * 0.1
bh = np.zeros((hidden, 1))
by = np.zeros((vocab, 1))

def loss_fun(inputs, targets, hprev):
    xs, hs, ps = {}, {-1: np.copy(hprev)}, {}
    loss = 0
    for t in range(len(inputs)):
        xs[t] = np.zeros((vocab, 1))
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
        draw = (1 - hs[t] * hs[t]) * dh
        dbh += draw
        dWxh += draw @ xs[t].T
        dWhh += draw @ hs[t - 1].T
        dhnext = Whh.T @ draw
    return loss, dWxh, dWhh, dWhy, dbh, dby

inputs = [ix[c] for c in data[:-1]]
targets = [ix[c] for c in data[1:]]
lr = 0.01
for n in range(400):
    loss, *grads = loss_fun(inputs, targets, np.zeros((hidden, 1)))
    for p, g in zip([Wxh, Whh, Why, bh, by], grads):
        p -= lr * g
    if n % 80 == 0:
        print(n, loss / seq)
