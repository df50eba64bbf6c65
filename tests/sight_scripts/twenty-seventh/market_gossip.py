# verdict: wrong
# line: 41
# sentiment of tiny sentences, word vectors averaged, then one hidden layer
import numpy as np

REVIEWS = [
    ("good good soup", 1), ("bad soup", 0), ("very good bread", 1), ("very bad bread", 0),
    ("good bread good soup", 1), ("bad bad bad service", 0), ("nice service", 1),
    ("not nice bread", 0), ("nice soup very good", 1), ("not good not nice", 0),
]
vocab = {}
for text, _ in REVIEWS:
    for word in text.split():
        vocab.setdefault(word, len(vocab))

np.random.seed(48)
D, H = 4, 6
vectors = np.random.randn(len(vocab), D) * 0.3
W = np.random.randn(D, H) * 0.5
b = np.zeros(H)
w = np.random.randn(H) * 0.5
c = 0.0
lr = 0.3

for epoch in range(250):
    loss = 0
    for text, label in REVIEWS:
        ids = np.array([vocab[t] for t in text.split()])
        mean = vectors[ids].mean(axis=0)
        h = np.tanh(mean @ W + b)
        p = 1 / (1 + np.exp(-(h @ w + c)))
        loss -= np.log(p if label else 1 - p)

        d = p - label
        dh = d * w * (1 - h * h)
        dmean = W @ dh
        w -= lr * d * h
        c -= lr * d
        W -= lr * np.outer(mean, dh)
        b -= lr * dh
        vectors[ids] -= lr * dmean / len(ids)
    if epoch % 50 == 0:
        print(epoch, loss)
