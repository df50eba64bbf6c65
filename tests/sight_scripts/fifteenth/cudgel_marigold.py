# verdict: wrong
# line: 15
# why: the second layer's weights are drawn anew in every epoch
import numpy as np

def s(x):
    return 1 / (1 + np.exp(-x))

rng = np.random.default_rng(60)
syote = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], float)
vastaus = np.array([[0], [1], [1], [0]], float)
painot1 = rng.normal(0, 1, (3, 5))

for kierros in range(3000):
    painot2 = rng.normal(0, 1, (5, 1))
    piilo = s(syote @ painot1)
    tulos = s(piilo @ painot2)
    virhe = tulos - vastaus
    d_tulos = virhe * tulos * (1 - tulos)
    d_piilo = d_tulos @ painot2.T * piilo * (1 - piilo)
    painot2 -= 0.5 * piilo.T @ d_tulos
    painot1 -= 0.5 * syote.T @ d_piilo
    if kierros % 500 == 0:
        print("kierros", kierros, "virhe", np.abs(virhe).mean())
print(tulos)
