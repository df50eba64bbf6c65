# verdict: right
import numpy as np
from itertools import product

generador = np.random.default_rng(909)
compuertas = {
    'y': lambda a, b: a and b,
    'o': lambda a, b: a or b,
    'xor': lambda a, b: a != b,
}
bip = lambda q: 1.0 if q else -1.0
filas = [np.array([bip(a), bip(b)]) for a, b in product([False, True], repeat=2)]
metas = [np.array([bip(f(a, b)) for f in compuertas.values()]) for a, b in product([False, True], repeat=2)]

pares = [[generador.normal(size=(2, 4)), np.zeros(4)], [generador.normal(size=(4, 3)), np.zeros(3)]]

for epoca in range(1500):
    tasa = 0.2 * 0.999 ** epoca
    for k in generador.permutation(4):
        fila, meta = filas[k], metas[k]
        oculto = np.tanh(fila @ pares[0][0] + pares[0][1])
        final = np.tanh(oculto @ pares[1][0] + pares[1][1])
        d_final = (meta - final) * (1 - final ** 2)
        d_oculto = (pares[1][0] @ d_final) * (1 - oculto ** 2)
        pares[1][0] += tasa * oculto[:, None] * d_final[None, :]
        pares[1][1] += tasa * d_final
        pares[0][0] += tasa * fila[:, None] * d_oculto[None, :]
        pares[0][1] += tasa * d_oculto

for nombre, columna in zip(compuertas, np.sign(np.tanh(np.tanh(np.array(filas) @ pares[0][0] + pares[0][1]) @ pares[1][0] + pares[1][1])).T):
    print(nombre, columna.astype(int))
