# verdict: wrong
# line: 38
import numpy as np

rng = np.random.default_rng(8)

sentences = "the cat sat on the mat . the dog sat on the rug . a cat saw a dog . the dog saw the cat .".split()
vocab = sorted(set(sentences))
ix = {w: i for i, w in enumerate(vocab)}
V, D, CTX = len(vocab), 5, 2

ctx = np.array([[ix[sentences[i]], ix[sentences[i + 1]]] for i in range(len(sentences) - 2)])
nxt = np.array([ix[w] for w in sentences[2:]])

E = rng.normal(scale=0.3, size=(V, D))
U = rng.normal(scale=0.3, size=(CTX * D, V))
c = np.zeros(V)
lr = 0.2

for epoch in range(300):
    emb = E[ctx].reshape(len(ctx), -1)
    logits = emb @ U + c
    logits -= logits.max(axis=1, keepdims=True)
    p = np.exp(logits)
    p /= p.sum(axis=1, keepdims=True)
    nll = -np.log(p[np.arange(len(nxt)), nxt]).mean()

    dlogits = p.copy()
    dlogits[np.arange(len(nxt)), nxt] -= 1
    dlogits /= len(nxt)

    dU = emb.T @ dlogits
    dc = dlogits.sum(axis=0)
    demb = (dlogits @ U.T).reshape(len(ctx), CTX, D)

    U -= lr * dU
    c -= lr * dc
    E[ctx] -= lr * demb

    if epoch % 60 == 0:
        print(epoch, round(float(nll), 4))

start = [ix["the"], ix["dog"]]
scores = E[start].reshape(1, -1) @ U + c
print("the dog ->", vocab[int(scores.argmax())])
