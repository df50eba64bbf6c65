# verdict: wrong
# line: 40
import numpy as np

# min-char-rnn, shortened
data = "hello world hello there "
chars = sorted(set(data))
ci = {c: i for i, c in enumerate(chars)}
V, H, T = len(chars), 12, 6

np.random.seed(0)
Wxh = np.random.randn(H, V) * 0.3
Whh = np.random.randn(H, H) * 0.3
Why = np.random.randn(V, H) * 0.3
bh, by = np.zeros((H, 1)), np.zeros((V, 1))

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
        dhnext = Whh @ dhraw
    return loss, (dWxh, dWhh, dWhy, dbh, dby), hs[len(inputs) - 1]

p, smooth = 0, 2.0 * T
hprev = np.zeros((H, 1))
for n in range(1500):
    if p + T + 1 > len(data):
        hprev, p = np.zeros((H, 1)), 0
    inputs = [ci[c] for c in data[p:p + T]]
    targets = [ci[c] for c in data[p + 1:p + T + 1]]
    loss, grads, hprev = lossFun(inputs, targets, hprev)
    for w, g in zip((Wxh, Whh, Why, bh, by), grads):
        w -= 0.05 * np.clip(g, -5, 5)
    smooth = smooth * 0.99 + loss * 0.01
    if n % 300 == 0:
        print(n, round(float(smooth), 3))
    p += T
print(round(float(smooth), 3))
