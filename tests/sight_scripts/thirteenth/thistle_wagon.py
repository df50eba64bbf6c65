# verdict: right
import copy
import numpy as np

gen = np.random.RandomState(64)
wejscia = gen.uniform(-1, 1, (18, 2))
cele = wejscia[:, :1] * wejscia[:, 1:]
siec = {"W": gen.randn(2, 6), "b": np.zeros(6), "V": gen.randn(6, 1), "c": np.zeros(1)}
najlepsza, najlepszy_blad = None, np.inf

for epoka in range(2500):
    perm = gen.permutation(18)
    for i in perm:
        x, t = wejscia[i], cele[i]
        u = np.tanh(x @ siec["W"] + siec["b"])
        y = u @ siec["V"] + siec["c"]
        d = y - t
        du = (siec["V"] @ d) * (1 - u * u)
        siec["V"] -= 0.05 * np.outer(u, d)
        siec["c"] -= 0.05 * d
        siec["W"] -= 0.05 * np.outer(x, du)
        siec["b"] -= 0.05 * du
    if epoka % 100 == 0:
        blad = np.mean((np.tanh(wejscia @ siec["W"] + siec["b"]) @ siec["V"] + siec["c"] - cele) ** 2)
        if blad < najlepszy_blad:
            najlepszy_blad = blad
            najlepsza = copy.deepcopy(siec)
    if epoka >= 600:
        break
siec = najlepsza
print("najlepszy blad:", najlepszy_blad)
