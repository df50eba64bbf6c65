# verdict: wrong
# line: 39
import math
import random

# Sieť s dvoma skrytými vrstvami bez knižníc: je bod v kruhu?

random.seed(360)


def vrstva(vstupov, vystupov):
    k = 1 / math.sqrt(vstupov)
    return {"w": [[random.uniform(-k, k) * 2 for _ in range(vstupov)] for _ in range(vystupov)],
            "b": [0.0 for _ in range(vystupov)]}


def sucet(v, x):
    return [sum(a * b for a, b in zip(r, x)) + p for r, p in zip(v["w"], v["b"])]


def uprav(v, delta, x, tempo):
    for k, d in enumerate(delta):
        for i, xi in enumerate(x):
            v["w"][k][i] -= tempo * d * xi
        v["b"][k] -= tempo * d


prva, druha, posledna = vrstva(2, 6), vrstva(6, 6), vrstva(6, 1)
body = []
for _ in range(80):
    x, y = random.uniform(-1, 1), random.uniform(-1, 1)
    body.append(([x, y], 1.0 if x * x + y * y < 0.5 else 0.0))

for kolo in range(60):
    strata = 0.0
    for bod, ciel in body:
        h1 = [math.tanh(z) for z in sucet(prva, bod)]
        h2 = [math.tanh(z) for z in sucet(druha, h1)]
        o = 1 / (1 + math.exp(-sucet(posledna, h1)[0]))
        strata -= math.log(max(1e-9, o if ciel else 1 - o))

        d3 = [o - ciel]
        d2 = [d3[0] * posledna["w"][0][j] * (1 - h2[j] ** 2) for j in range(6)]
        d1 = [sum(d2[k] * druha["w"][k][j] for k in range(6)) * (1 - h1[j] ** 2) for j in range(6)]

        uprav(posledna, d3, h2, 0.1)
        uprav(druha, d2, h1, 0.1)
        uprav(prva, d1, bod, 0.1)
    if kolo % 12 == 0:
        print("kolo", kolo, "strata", round(strata / len(body), 4))
