# verdict: right
# Wie in meiner Tabelle: jede Zelle ein Name
from math import exp, tanh

w11, w12 = 0.40, -0.70
w21, w22 = -0.55, 0.62
s1, s2, s3 = 0.10, -0.20, 0.05
v1, v2 = 0.80, 0.75
tempo = 0.1
tabelle = [(0, 0, -0.9), (0, 1, 0.9), (1, 0, 0.9), (1, 1, -0.9)]
for woche in range(4000):
    for a, b, ziel in tabelle:
        h1 = tanh(a * w11 + b * w12 + s1)
        h2 = tanh(a * w21 + b * w22 + s2)
        aus = tanh(h1 * v1 + h2 * v2 + s3)
        da = (ziel - aus) * (1 - aus * aus)
        d1 = da * v1 * (1 - h1 * h1)
        d2 = da * v2 * (1 - h2 * h2)
        v1 += tempo * da * h1
        v2 += tempo * da * h2
        s3 += tempo * da
        w11 += tempo * d1 * a
        w12 += tempo * d1 * b
        w21 += tempo * d2 * a
        w22 += tempo * d2 * b
        s1 += tempo * d1
        s2 += tempo * d2
    if woche % 1000 == 0:
        print(woche, round(abs(ziel - aus), 4))
