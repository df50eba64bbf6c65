# verdict: wrong
# line: 34
import numpy as np

# small CBOW model: guess the middle word from the two words on each side
corpus = ("the cat saw the dog and the dog saw the bird and the bird saw the cat "
          "so the cat and the dog and the bird ran to the house by the river").split()
vocab = sorted(set(corpus))
index = {w: i for i, w in enumerate(vocab)}
ids = np.array([index[w] for w in corpus])

rng = np.random.default_rng(2)
dim = 8
emb = rng.normal(0, 0.4, (len(vocab), dim))
out = rng.normal(0, 0.4, (dim, len(vocab)))
lr = 0.1

for epoch in range(60):
    loss = 0.0
    for pos in rng.permutation(np.arange(2, len(ids) - 2)):
        context = ids[[pos - 2, pos - 1, pos + 1, pos + 2]]
        center = ids[pos]

        hidden = emb[context].mean(axis=0)
        score = hidden @ out
        prob = np.exp(score - score.max())
        prob /= prob.sum()
        loss -= np.log(prob[center])

        d_score = prob.copy()
        d_score[center] -= 1
        d_hidden = out @ d_score
        out -= lr * np.outer(hidden, d_score)
        emb[context] -= lr * d_hidden / len(context)
    if epoch % 15 == 0:
        print(epoch, loss / (len(ids) - 4))

v = emb[index["cat"]]
sim = emb @ v / np.linalg.norm(emb, axis=1) / np.linalg.norm(v)
print([vocab[i] for i in np.argsort(-sim)[:4]])
