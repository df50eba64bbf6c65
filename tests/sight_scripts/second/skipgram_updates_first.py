# verdict: wrong
# line: 35
# why: W_out is updated before the hidden gradient is taken from it.
import numpy as np

text = "ich mag kaffee und du magst tee aber wir moegen beide kuchen".split()
words = list(dict.fromkeys(text))
idx = {w: i for i, w in enumerate(words)}
V, N = len(words), 5

np.random.seed(1)
W = np.random.uniform(-0.8, 0.8, (V, N))
W_ = np.random.uniform(-0.8, 0.8, (N, V))
lr = 0.1

def softmax(x):
    e = np.exp(x - np.max(x))
    return e / e.sum()

data = []
for i in range(len(text)):
    for c in (i - 1, i + 1):
        if 0 <= c < len(text):
            data.append((idx[text[i]], idx[text[c]]))

for epoch in range(120):
    total = 0.0
    for wi, wc in data:
        h = W[wi].copy()
        y = softmax(W_.T @ h)
        total -= np.log(y[wc])
        e = y.copy()
        e[wc] -= 1.0
        W_ -= lr * np.outer(h, e)
        EH = W_ @ e
        W[wi] -= lr * EH
    if epoch % 30 == 0:
        print(epoch, total)
