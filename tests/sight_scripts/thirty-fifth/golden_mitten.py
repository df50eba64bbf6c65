# verdict: right
"""Ein Netz als Koroutine: send(Beispiel) -> Vorhersage, ganz ohne NumPy."""
import math
import random


def zufall(n, m, streuung):
    return [[random.gauss(0, streuung) for _ in range(m)] for _ in range(n)]


def netz(n_ein, n_mitte, rate=0.01, rho=0.9):
    U = zufall(n_mitte, n_ein + 1, 0.5)
    v = [random.gauss(0, 0.5) for _ in range(n_mitte + 1)]
    qU = [[0.0] * (n_ein + 1) for _ in range(n_mitte)]
    qv = [0.0] * (n_mitte + 1)
    vorhersage = None
    while True:
        x, soll = yield vorhersage
        x1 = list(x) + [1.0]
        m = [math.tanh(sum(u * xi for u, xi in zip(zeile, x1))) for zeile in U]
        m1 = m + [1.0]
        vorhersage = sum(a * b for a, b in zip(v, m1))
        if soll is None:
            continue
        d = vorhersage - soll
        gv = [d * mi for mi in m1]
        gU = [[d * v[j] * (1 - m[j] ** 2) * xi for xi in x1] for j in range(n_mitte)]
        # RMSProp
        for j in range(n_mitte + 1):
            qv[j] = rho * qv[j] + (1 - rho) * gv[j] ** 2
            v[j] -= rate * gv[j] / (math.sqrt(qv[j]) + 1e-7)
        for j in range(n_mitte):
            for i in range(n_ein + 1):
                qU[j][i] = rho * qU[j][i] + (1 - rho) * gU[j][i] ** 2
                U[j][i] -= rate * gU[j][i] / (math.sqrt(qU[j][i]) + 1e-7)


random.seed(17)
lerner = netz(2, 6)
next(lerner)
punkte = [(a / 4, b / 4) for a in range(-4, 5) for b in range(-4, 5)]
wert = {p: p[0] * p[1] for p in punkte}       # ein Sattel

for durchgang in range(60):
    random.shuffle(punkte)
    summe = 0.0
    for p in punkte:
        y = lerner.send((p, wert[p]))
        summe += (y - wert[p]) ** 2
    if durchgang % 12 == 0:
        print(f"{durchgang:3d}  {summe / len(punkte):.5f}")

print("0.5 * -0.5 =", round(lerner.send(((0.5, -0.5), None)), 3))
