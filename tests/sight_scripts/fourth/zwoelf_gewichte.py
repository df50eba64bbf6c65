# verdict: right
# why: Nine single numbers as weights, all slopes are computed before the first update, squared error, one pattern after the other.
# Mein erstes neuronales Netz, Klasse 10b. Alles ohne Listen von Listen :)
import math
import random

random.seed(3)
w = []
for i in range(9):
    w.append(random.uniform(-3, 3))

def sig(x):
    return 1 / (1 + math.exp(-x))

eingaben1 = [0, 0, 1, 1]
eingaben2 = [0, 1, 0, 1]
richtig = [0, 1, 1, 0]

for runde in range(10000):
    for i in range(4):
        x1 = eingaben1[i]
        x2 = eingaben2[i]
        z = richtig[i]
        n1 = sig(w[0] * x1 + w[1] * x2 + w[2])
        n2 = sig(w[3] * x1 + w[4] * x2 + w[5])
        y = sig(w[6] * n1 + w[7] * n2 + w[8])
        fehler = y - z
        dy = fehler * y * (1 - y)
        d1 = dy * w[6] * n1 * (1 - n1)
        d2 = dy * w[7] * n2 * (1 - n2)
        w[0] = w[0] - d1 * x1
        w[1] = w[1] - d1 * x2
        w[2] = w[2] - d1
        w[3] = w[3] - d2 * x1
        w[4] = w[4] - d2 * x2
        w[5] = w[5] - d2
        w[6] = w[6] - dy * n1
        w[7] = w[7] - dy * n2
        w[8] = w[8] - dy
    if runde % 2500 == 0:
        print("Runde", runde, "Fehler zuletzt", fehler)
