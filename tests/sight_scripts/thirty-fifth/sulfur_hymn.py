# verdict: wrong
# line: 47
import numpy as np

# character RNN on one short line
text = "row row row your boat gently down the stream "
chars = sorted(set(text))
idx = {c: i for i, c in enumerate(chars)}
V, H = len(chars), 16

np.random.seed(10)
Wxh = np.random.randn(H, V) * 0.2
Whh = np.random.randn(H, H) * 0.2
Why = np.random.randn(V, H) * 0.2
bh = np.zeros((H, 1))
by = np.zeros((V, 1))

inputs = [idx[c] for c in text[:-1]]
targets = [idx[c] for c in text[1:]]
lr = 0.02


def loss_fun(inputs, targets):
    xs, hs, ps = {}, {-1: np.zeros((H, 1))}, {}
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
    dhnext = np.zeros((H, 1))
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
    return loss, dWxh, dWhh, dWhy, dbh, dby


for n in range(200):
    loss, *grads = loss_fun(inputs, targets)
    for param, grad in zip([Wxh, Whh, Why, bh, by], grads):
        param -= lr * grad
    if n % 40 == 0:
        print(n, loss)
