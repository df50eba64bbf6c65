# verdict: wrong
# line: 28
# also: 26
# why: Turkish, layer loop updates before the delta is passed back
import numpy as np
rng = np.random.default_rng(30)
veri = rng.normal(size=(40, 3))
hedef = np.column_stack([np.sin(veri[:, 0]), veri[:, 1] * veri[:, 2]])
boyut = [3, 7, 5, 2]
W = [rng.normal(0, 0.5, (a, b)) for a, b in zip(boyut[:-1], boyut[1:])]
B = [np.zeros((1, b)) for b in boyut[1:]]
hiz = 0.15

def ileri(x):
    cikti = [x]
    for k in range(len(W)):
        z = cikti[-1] @ W[k] + B[k]
        cikti.append(np.tanh(z) if k < len(W) - 1 else z)
    return cikti

for adim in range(500):
    cikti = ileri(veri)
    hata = cikti[-1] - hedef
    delta = hata / len(veri)
    for k in range(len(W) - 1, -1, -1):
        W[k] = W[k] - hiz * cikti[k].T @ delta
        B[k] = B[k] - hiz * delta.sum(axis=0, keepdims=True)
        delta = delta @ W[k].T * (1 - cikti[k] ** 2)
    if adim % 100 == 0:
        print("adım", adim, "hata", (hata ** 2).mean())
