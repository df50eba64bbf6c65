# verdict: wrong
# line: 25
import numpy as np
# a linguist's bigram net with embeddings
rng = np.random.default_rng(23)
words = "to be or not to be that is the question to be".split()
lex = sorted(set(words))
num = np.array([lex.index(w) for w in words])
src, dst = num[:-1], num[1:]
E = rng.normal(size=(len(lex), 5)) * 0.6
W = rng.normal(size=(5, 8)) * 0.6
U = rng.normal(size=(8, len(lex))) * 0.6
rate = 0.3
for it in range(400):
    emb = E[src]
    hid = np.tanh(emb @ W)
    score = hid @ U
    P = np.exp(score) / np.exp(score).sum(1, keepdims=True)
    G = P - np.eye(len(lex))[dst]
    G /= len(src)
    gh = G @ U.T * (1 - hid ** 2)
    ge = gh @ W.T
    U -= rate * hid.T @ G
    W -= rate * emb.T @ gh
    E[src] -= rate * ge
    if it % 100 == 0:
        print(it, -np.log(P[np.arange(len(dst)), dst]).mean())
