# verdict: wrong
# line: 33
# also: 29
import math
import random

random.seed(41)
N_IN, N_HID = 2, 3
v = [[random.uniform(-0.5, 0.5) for _ in range(N_IN + 1)] for _ in range(N_HID)]
w = [random.uniform(-0.5, 0.5) for _ in range(N_HID + 1)]
lernrate = 0.4

beispiele = [((0.1, 0.9), 0.8), ((0.4, 0.4), 0.3), ((0.9, 0.2), 0.7), ((0.7, 0.8), 0.2), ((0.2, 0.3), 0.5)]


def sigmoide(z):
    return 1.0 / (1.0 + math.exp(-z))


for runde in range(1500):
    fehler = 0.0
    for x, ziel in beispiele:
        h = [sigmoide(v[j][0] * x[0] + v[j][1] * x[1] + v[j][2]) for j in range(N_HID)]
        aus = sigmoide(sum(w[j] * h[j] for j in range(N_HID)) + w[N_HID])
        fehler += (ziel - aus) ** 2

        delta = (ziel - aus) * aus * (1 - aus)
        for j in range(N_HID):
            w[j] += lernrate * delta * h[j]
        w[N_HID] += lernrate * delta

        for j in range(N_HID):
            dj = delta * w[j] * h[j] * (1 - h[j])
            v[j][0] += lernrate * dj * x[0]
            v[j][1] += lernrate * dj * x[1]
            v[j][2] += lernrate * dj
    if runde % 300 == 0:
        print(runde, fehler)
