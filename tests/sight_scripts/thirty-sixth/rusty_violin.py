# verdict: right
# character RNN, the smallest one I could write
import numpy as np

text = "abracadabra-abracadabra-"
chars = sorted(set(text))
V = len(chars)
ix = {c: i for i, c in enumerate(chars)}
ids = [ix[c] for c in text]

np.random.seed(6)
H = 14
Wxh = np.random.randn(H, V) * 0.3
Whh = np.random.randn(H, H) * 0.3
Why = np.random.randn(V, H) * 0.3
bh = np.zeros(H)
by = np.zeros(V)
lr = 0.05

inputs, targets = ids[:-1], ids[1:]
T = len(inputs)

for it in range(300):
    hs = [np.zeros(H)]
    ps = []
    loss = 0
    for t in range(T):
        h = np.tanh(Wxh[:, inputs[t]] + Whh @ hs[-1] + bh)
        hs.append(h)
        logits = Why @ h + by
        p = np.exp(logits - logits.max())
        p /= p.sum()
        ps.append(p)
        loss += -np.log(p[targets[t]])

    dWxh = np.zeros_like(Wxh)
    dWhh = np.zeros_like(Whh)
    dWhy = np.zeros_like(Why)
    dbh = np.zeros_like(bh)
    dby = np.zeros_like(by)
    dh_next = np.zeros(H)
    for t in reversed(range(T)):
        dy = ps[t].copy()
        dy[targets[t]] -= 1
        dWhy += np.outer(dy, hs[t + 1])
        dby += dy
        dh = Why.T @ dy + dh_next
        draw = dh * (1 - hs[t + 1] ** 2)
        dbh += draw
        dWxh[:, inputs[t]] += draw
        dWhh += np.outer(draw, hs[t])
        dh_next = Whh.T @ draw

    for param, grad in ((Wxh, dWxh), (Whh, dWhh), (Why, dWhy), (bh, dbh), (by, dby)):
        param -= lr * grad / T * 4

    if it % 60 == 0:
        print(it, round(loss / T, 4))
