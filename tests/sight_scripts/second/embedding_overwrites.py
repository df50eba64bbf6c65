# verdict: wrong
# line: 38
# why: dC[X] += demb with repeated indices keeps only the last contribution instead of the sum (np.add.at is needed).
import numpy as np

words = ["mama", "papa", "oma", "opa"]
chars = sorted(set("".join(words)) | {"."})
stoi = {c: i for i, c in enumerate(chars)}
X, Y = [], []
for w in words:
    prev = stoi["."]
    for c in w + ".":
        X.append(prev)
        Y.append(stoi[c])
        prev = stoi[c]
X, Y = np.array(X), np.array(Y)

rng = np.random.default_rng(11)
V, E = len(chars), 4
C = rng.normal(size=(V, E))
W = rng.normal(size=(E, V)) * 0.1
b = np.zeros(V)
n = len(X)
lr = 0.5
for step in range(400):
    e = C[X]
    z = e @ W + b
    z = z - z.max(axis=1, keepdims=True)
    p = np.exp(z)
    p /= p.sum(axis=1, keepdims=True)
    loss = -np.log(p[np.arange(n), Y]).mean()
    d = p
    d[np.arange(n), Y] -= 1
    d /= n
    gW = e.T @ d
    gb = d.sum(axis=0)
    gC = np.zeros_like(C)
    gC[X] += d @ W.T
    C -= lr * gC
    W -= lr * gW
    b -= lr * gb
    if step % 80 == 0:
        print(step, loss)
