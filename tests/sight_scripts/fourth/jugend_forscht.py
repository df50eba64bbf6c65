# verdict: wrong
# line: 28
# why: Only the output layer is trained; the first layer's weights and biases are never changed.
# Jugend forscht: Netz lernt y = x*x
import math
import random
random.seed(22)

w = [random.uniform(-2, 2) for _ in range(6)]
b = [random.uniform(-1, 1) for _ in range(6)]
v = [random.uniform(-1, 1) for _ in range(6)]
c = [0.0]

def netz(x):
    h = [math.tanh(w[j] * x + b[j]) for j in range(6)]
    return h, sum(v[j] * h[j] for j in range(6)) + c[0]

paare = [(i / 10, (i / 10) ** 2) for i in range(-10, 11)]

for epoche in range(300):
    summe = 0
    for x, z in paare:
        h, y = netz(x)
        d = y - z
        summe += d * d
        for j in range(6):
            v[j] -= 0.1 * d * h[j]
        c[0] -= 0.1 * d
    if epoche % 60 == 0:
        print("Epoche", epoche, "Fehler", summe)
