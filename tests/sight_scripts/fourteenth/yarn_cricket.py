# verdict: wrong
# line: 34
# why: C[ctx] -= ... loses the gradients of repeated indices (np.add.at or np.subtract.at is needed)
import numpy as np

words = "anna hanna johanna susanna joanna".replace(" ", ".")
stoi = {c: i for i, c in enumerate(sorted(set(words)))}
ctx = np.array([stoi[c] for c in words[:-1]])
nxt = np.array([stoi[c] for c in words[1:]])
vocab = len(stoi)

np.random.seed(30)
C = np.random.randn(vocab, 3) * 0.5
W = np.random.randn(3, 10) * 0.5
V = np.random.randn(10, vocab) * 0.5
lr = 0.5

def predict(C, W, V, emb):
    h = np.tanh(emb @ W)
    e = np.exp(h @ V)
    return h, e / e.sum(axis=1, keepdims=True)

for epoch in range(400):
    emb = C[ctx]
    h, p = predict(C, W, V, emb)
    loss = -np.log(p[np.arange(len(nxt)), nxt]).mean()
    dlogits = p.copy()
    dlogits[np.arange(len(nxt)), nxt] -= 1
    dlogits /= len(nxt)
    dh = dlogits @ V.T * (1 - h * h)
    demb = dh @ W.T
    V -= lr * h.T @ dlogits
    W -= lr * emb.T @ dh
    C[ctx] -= lr * demb
    if epoch % 100 == 0:
        print(epoch, loss)
