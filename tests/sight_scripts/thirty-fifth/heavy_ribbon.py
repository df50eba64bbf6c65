# verdict: wrong
# line: 42
# Rete a due strati per il riconoscimento di note (frequenza -> ottava bassa/media/alta)
import math, random

random.seed(8)
alfa = 0.3

note = []
for semitono in range(0, 36, 2):
    frequenza = 110 * 2 ** (semitono / 12)
    note.append((math.log2(frequenza / 110) / 1.5 - 1, semitono // 12))

NASCOSTI, CLASSI = 6, 3
A = [[random.uniform(-2, 2), random.uniform(-2, 2)] for _ in range(NASCOSTI)]
B = [[random.uniform(-0.5, 0.5) for _ in range(NASCOSTI + 1)] for _ in range(CLASSI)]


def logistica(x):
    return 1 / (1 + math.exp(-x))


def avanti(x):
    h = [logistica(a[0] * x + a[1]) for a in A]
    h.append(1.0)
    y = [logistica(sum(b * v for b, v in zip(riga, h))) for riga in B]
    return h, y


for giro in range(800):
    errore = 0
    for x, classe in note:
        t = [0, 0, 0]
        t[classe] = 1
        h, y = avanti(x)
        errore += sum((a - b) ** 2 for a, b in zip(t, y))

        delta_y = [alfa * (t[k] - y[k]) * y[k] * (1 - y[k]) for k in range(CLASSI)]
        delta_h = []
        for j in range(NASCOSTI):
            ritorno = sum(delta_y[k] * B[k][j] for k in range(CLASSI))
            delta_h.append(alfa * ritorno * h[j] * (1 - h[j]))

        for k in range(CLASSI):
            for j in range(NASCOSTI + 1):
                B[k][j] += delta_y[k] * h[j]
        for j in range(NASCOSTI):
            A[j][0] += delta_h[j] * x
            A[j][1] += delta_h[j]
    if giro % 200 == 0:
        print(giro, errore)

giuste = sum(1 for x, c in note if max(range(3), key=lambda k: avanti(x)[1][k]) == c)
print("giuste", giuste, "su", len(note))
