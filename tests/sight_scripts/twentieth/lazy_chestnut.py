# verdict: right
import numpy as np
from random import randrange, seed

# ek chhota sa jaal, ek baar mein ek hi namuna
seed(5)
np.random.seed(5)

namune = np.array([[0, 0, 0], [0, 0, 1], [0, 1, 0], [0, 1, 1],
                   [1, 0, 0], [1, 0, 1], [1, 1, 0], [1, 1, 1]], dtype=float)
lakshya = np.array([0, 0, 0, 1, 0, 1, 1, 1], dtype=float)      # bahumat (majority)

bhaar1 = np.random.uniform(-1, 1, (3, 4))
jhukaav1 = np.zeros(4)
bhaar2 = np.random.uniform(-1, 1, 4)
jhukaav2 = 0.0
gati = 0.5

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

for baar in range(12000):
    k = randrange(8)
    x, t = namune[k], lakshya[k]
    chhupa = sigmoid(x @ bhaar1 + jhukaav1)
    nikaas = sigmoid(chhupa @ bhaar2 + jhukaav2)
    galti = t - nikaas
    d2 = galti * nikaas * (1 - nikaas)
    d1 = d2 * bhaar2 * chhupa * (1 - chhupa)
    bhaar2 = bhaar2 + gati * d2 * chhupa
    jhukaav2 = jhukaav2 + gati * d2
    bhaar1 = bhaar1 + gati * np.outer(x, d1)
    jhukaav1 = jhukaav1 + gati * d1

print(sigmoid(sigmoid(namune @ bhaar1 + jhukaav1) @ bhaar2 + jhukaav2).round(2))
