# verdict: wrong
# line: 42
import numpy as np

# prevodnik: vetim slovum -> nalada (radost, smutek, hnev)
vety = [
    ("dnes je krasny den", 0), ("mam velkou radost", 0), ("to je skvela zprava", 0),
    ("jsem velmi smutny", 1), ("dnes je mi smutno", 1), ("ztratil jsem pritele", 1),
    ("to je hrozne a zle", 2), ("mam zlost na vsechny", 2), ("to me velmi stve", 2),
]
slovnik = sorted({s for v, _ in vety for s in v.split()})
X = np.zeros((len(vety), len(slovnik)))
T = np.zeros((len(vety), 3))
for r, (veta, trida) in enumerate(vety):
    for slovo in veta.split():
        X[r, slovnik.index(slovo)] += 1
    T[r, trida] = 1

rng = np.random.default_rng(9)
skryta = 7
W1 = rng.uniform(-0.4, 0.4, (len(slovnik), skryta))
b1 = np.zeros(skryta)
W2 = rng.uniform(-0.4, 0.4, (skryta, 3))
b2 = np.zeros(3)


def sigmoida(z):
    return 1 / (1 + np.exp(-z))


def softmax(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


rychlost = 0.5
for krok in range(1500):
    h = sigmoida(X @ W1 + b1)
    o = softmax(h @ W2 + b2)

    chyba = T - o
    delta_o = chyba * o * (1 - o)
    delta_h = delta_o @ W2.T * h * (1 - h)

    W2 += rychlost * h.T @ delta_o
    b2 += rychlost * delta_o.sum(axis=0)
    W1 += rychlost * X.T @ delta_h
    b1 += rychlost * delta_h.sum(axis=0)

    if krok % 300 == 0:
        print(krok, "krizova entropie", -np.sum(T * np.log(o)) / len(X))

print(o.argmax(axis=1))
