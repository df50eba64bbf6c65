# verdict: right
import numpy as np

# bigram language model as a one-layer net (the second half of the first makemore lecture)
names = ["anna", "hannah", "johanna", "susanna", "hana", "nora", "sanna", "jona",
         "jonas", "hanno", "arno", "sara", "rosa", "oana", "aron", "noah"]

alphabet = sorted(set("".join(names)))
stoi = {c: i + 1 for i, c in enumerate(alphabet)}
stoi["."] = 0
itos = {i: c for c, i in stoi.items()}
n_chars = len(stoi)

xs, ys = [], []
for name in names:
    chs = ["."] + list(name) + ["."]
    for ch1, ch2 in zip(chs, chs[1:]):
        xs.append(stoi[ch1])
        ys.append(stoi[ch2])
num = len(xs)
print("number of examples:", num)

rng = np.random.default_rng(2147483647)
W = rng.standard_normal((n_chars, n_chars))
xenc = np.eye(n_chars)[xs]

for k in range(150):
    logits = xenc @ W
    counts = np.exp(logits)
    probs = counts / counts.sum(axis=1, keepdims=True)
    loss = -np.log(probs[np.arange(num), ys]).mean() + 0.01 * (W ** 2).mean()

    dlogits = probs.copy()
    dlogits[np.arange(num), ys] -= 1.0
    dlogits /= num
    dW = xenc.T @ dlogits + 0.01 * 2 * W / W.size

    W += -20 * dW
    if k % 30 == 0:
        print(k, loss)

for _ in range(6):
    out, ix = "", 0
    while len(out) < 15:
        p = np.exp(W[ix])
        p /= p.sum()
        ix = int(rng.choice(n_chars, p=p))
        if ix == 0:
            break
        out += itos[ix]
    print(out)
