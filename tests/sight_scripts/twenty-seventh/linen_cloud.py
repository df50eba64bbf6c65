# verdict: right
# which letter comes next?  (letter embeddings -> tanh -> softmax)
import numpy as np

names = "anna emma lena lea mia mila ella nora clara ida elena marie amelie nina".split()
letters = "." + "".join(sorted(set("".join(names))))
stoi = {c: i for i, c in enumerate(letters)}

X, Y = [], []
for name in names:
    ctx = [0, 0]
    for ch in name + ".":
        X.append(ctx)
        Y.append(stoi[ch])
        ctx = [ctx[1], stoi[ch]]
X, Y = np.array(X), np.array(Y)

g = np.random.default_rng(2147483647)
C = g.normal(size=(len(letters), 3))
W1 = g.normal(size=(6, 20)) * 0.3
b1 = np.zeros(20)
W2 = g.normal(size=(20, len(letters))) * 0.1
b2 = np.zeros(len(letters))

for i in range(1000):
    emb = C[X].reshape(len(X), -1)
    h = np.tanh(emb @ W1 + b1)
    logits = h @ W2 + b2
    counts = np.exp(logits - logits.max(axis=1, keepdims=True))
    probs = counts / counts.sum(axis=1, keepdims=True)
    loss = -np.log(probs[range(len(X)), Y]).mean()

    dlogits = (probs - np.eye(len(letters))[Y]) / len(X)
    dh = dlogits @ W2.T
    dpre = dh * (1 - h ** 2)
    demb = (dpre @ W1.T).reshape(X.shape + (3,))
    dC = np.zeros_like(C)
    np.add.at(dC, X, demb)

    for p, d in ((W2, h.T @ dlogits), (b2, dlogits.sum(0)), (W1, emb.T @ dpre), (b1, dpre.sum(0)), (C, dC)):
        p += -0.3 * d
    if i % 200 == 0:
        print(f"{i:6d}: {loss:.4f}")
