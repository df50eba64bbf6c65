# verdict: right
import math
import random

random.seed(42)

# nivesh = input, lakshya = target
nivesh = [[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]]
lakshya = [0, 1, 1, 0]
dar = 0.7
chhupe = 4

bhar_pehla = [[random.uniform(-1, 1) for _ in range(chhupe)] for _ in range(3)]
bhar_doosra = [random.uniform(-1, 1) for _ in range(chhupe)]


def sigm(z):
    return 1.0 / (1.0 + math.exp(-z))


for chakkar in range(4000):
    kul_truti = 0.0
    for x, t in zip(nivesh, lakshya):
        h = []
        for j in range(chhupe):
            jod = 0.0
            for i in range(3):
                jod += x[i] * bhar_pehla[i][j]
            h.append(sigm(jod))
        parinam = sigm(sum(h[j] * bhar_doosra[j] for j in range(chhupe)))

        truti = parinam - t
        kul_truti += truti * truti / 2
        d_parinam = truti * parinam * (1 - parinam)
        d_h = [d_parinam * bhar_doosra[j] * h[j] * (1 - h[j]) for j in range(chhupe)]

        for j in range(chhupe):
            bhar_doosra[j] -= dar * d_parinam * h[j]
            for i in range(3):
                bhar_pehla[i][j] -= dar * d_h[j] * x[i]
    if chakkar % 1000 == 0:
        print(chakkar, kul_truti)
print("antim truti", kul_truti)
