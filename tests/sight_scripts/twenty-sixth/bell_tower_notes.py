# verdict: wrong
# line: 26
# why: output delta: The output layer is linear, yet its delta is multiplied by the slope of the sigmoid.
import numpy as np

np.random.seed(1859)
# altitude de cloche -> frequence; une seule entree, une seule sortie lineaire
masse = np.linspace(0.1, 2.0, 25)[:, np.newaxis]
note = 0.3 / np.sqrt(masse)

couches = [(1, 8), (8, 8), (8, 1)]
poids = [np.random.randn(*c) * 2 / np.sqrt(c[0]) for c in couches]
biais = [np.random.rand(c[1]) for c in couches]
sig = lambda z: 1 / (1 + np.exp(-z))

for essai in range(800):
    a = [masse]
    for p, b in zip(poids[:-1], biais[:-1]):
        a.append(sig(a[-1] @ p + b))
    sortie = a[-1] @ poids[-1] + biais[-1]
    a.append(sortie)

    delta = (sortie - note) / 25
    grads = []
    for n in range(len(poids) - 1, -1, -1):
        delta = delta * a[n + 1] * (1 - a[n + 1])
        grads.insert(0, (a[n].T @ delta, delta.sum(0)))
        delta = delta @ poids[n].T
    for n, (gp, gb) in enumerate(grads):
        poids[n] -= 0.02 * gp
        biais[n] -= 0.02 * gb

print("ecart final", np.mean(np.abs(sortie - note)))
