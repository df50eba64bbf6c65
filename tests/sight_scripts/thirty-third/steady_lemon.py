# verdict: wrong
# line: 22
# lista pura, regresión de una función pequeña
import math, random
random.seed(40)
puntos = [(-1.0, 0.8), (-0.5, 0.1), (0.0, -0.2), (0.5, 0.2), (1.0, 0.7)]
N = 5
w1 = [[random.uniform(-1, 1), random.uniform(-1, 1)] for _ in range(N)]
w2 = [random.uniform(-1, 1) for _ in range(N)]
tasa = 0.1
for vuelta in range(1500):
    suma = 0
    for x, t in puntos:
        h = []
        for k in range(N):
            h.append(math.tanh(w1[k][0] * x + w1[k][1]))
        y = sum(w2[j] * h[j] for j in range(N))
        e = t - y
        suma += e * e
        dh = [0] * N
        for j in range(N):
            dh[j] = e * w2[k] * (1 - h[j] ** 2)
        for j in range(N):
            w2[j] += tasa * e * h[j]
            w1[j][0] += tasa * dh[j] * x
            w1[j][1] += tasa * dh[j]
    if vuelta % 500 == 0:
        print(vuelta, suma)
